package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.application.MengesahkanDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Menyusun {@code tindakan[]} sebuah DPA: peran dahulu, lalu keadaan. */
@ApplicationScoped
class PenyusunTindakan {
    private final HakAkses hakAkses;
    private final KonteksKota konteks;
    private final MengesahkanDpa mengesahkan;

    PenyusunTindakan(HakAkses hakAkses, KonteksKota konteks, MengesahkanDpa mengesahkan) {
        this.hakAkses = hakAkses;
        this.konteks = konteks;
        this.mengesahkan = mengesahkan;
    }

    List<Tindakan> untuk(Dpa dpa, KeadaanTahun keadaan) {
        return List.of(
                tindakan("ubah", "ubahDpa", ubah(dpa)),
                tindakan("sahkan", "sahkanDpa", mengesahkan.alasanDitolak(dpa)),
                tindakan(
                        "isi-realisasi-rekap",
                        "simpanRealisasiRekap",
                        SyaratRealisasi.alasanDitolak(dpa, keadaan, SumberRealisasi.REKAP)));
    }

    private Tindakan tindakan(String kode, String operasi, Optional<String> alasanKeadaan) {
        if (!hakAkses.boleh(operasi, konteks.pelaku().peran())) {
            return new Tindakan(kode, false, "Peran Anda tidak boleh melakukannya.");
        }
        return alasanKeadaan
                .map(alasan -> new Tindakan(kode, false, alasan))
                .orElseGet(() -> new Tindakan(kode, true, null));
    }

    private static Optional<String> ubah(Dpa dpa) {
        return dpa.disahkan()
                ? Optional.of("DPA yang sudah disahkan tidak dapat diubah; buat versi baru.")
                : Optional.empty();
    }
}
