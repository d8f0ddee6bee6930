package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.application.MengesahkanDpa;
import id.simpul.anggaran.dpa.application.Tindakan;
import id.simpul.anggaran.dpa.application.TindakanPeran;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Menyusun {@code tindakan[]} sebuah DPA. */
@ApplicationScoped
class PenyusunTindakan {
    private final TindakanPeran peran;
    private final MengesahkanDpa mengesahkan;

    PenyusunTindakan(TindakanPeran peran, MengesahkanDpa mengesahkan) {
        this.peran = peran;
        this.mengesahkan = mengesahkan;
    }

    List<Tindakan> untuk(Dpa dpa, KeadaanTahun keadaan) {
        return List.of(
                peran.susun("ubah", "ubahDpa", ubah(dpa)),
                peran.susun("sahkan", "sahkanDpa", mengesahkan.alasanDitolak(dpa)),
                peran.susun(
                        "isi-realisasi-rekap",
                        "simpanRealisasiRekap",
                        SyaratRealisasi.alasanDitolak(dpa, keadaan, SumberRealisasi.REKAP)),
                peran.susun("isi-anggaran-kas", "simpanAnggaranKas", SyaratRealisasi.alasanTidakBerlaku(dpa, keadaan)),
                peran.susun(
                        "catat-sp2d", "buatSp2d", SyaratRealisasi.alasanDitolak(dpa, keadaan, SumberRealisasi.SP2D)));
    }

    private static Optional<String> ubah(Dpa dpa) {
        return dpa.disahkan()
                ? Optional.of("DPA yang sudah disahkan tidak dapat diubah; buat versi baru.")
                : Optional.empty();
    }
}
