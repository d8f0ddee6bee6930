package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;

/** Membaca DPA yang berlaku dan realisasinya. */
@ApplicationScoped
public class MembacaKeadaan {
    private final BukuTahun buku;
    private final DpaRepository dpa;
    private final RealisasiTahun realisasi;

    MembacaKeadaan(BukuTahun buku, DpaRepository dpa, RealisasiTahun realisasi) {
        this.buku = buku;
        this.dpa = dpa;
        this.realisasi = realisasi;
    }

    /**
     * Keadaan tahun itu; kosong bila belum ada DPA yang disahkan.
     *
     * @param sampai null = setahun penuh; selain itu hanya bagi tahun yang dicatat per SP2D (409)
     */
    @Transactional
    public Optional<KeadaanSerapan> baca(int tahun, YearMonth sampai) {
        KeadaanTahun keadaan = buku.baca(tahun);
        if (sampai != null) {
            pastikanPerBulan(keadaan);
        }
        return Optional.ofNullable(keadaan.dpaBerlaku())
                .flatMap(dpa::cari)
                .map(berlaku -> KeadaanSerapan.dari(
                        berlaku,
                        keadaan.sumber(),
                        realisasi.perRincian(berlaku, sampai == null ? null : sampai.atEndOfMonth())));
    }

    /** Rekap setahun tidak mengenal bulan: 409. */
    void pastikanPerBulan(KeadaanTahun keadaan) {
        if (keadaan.sumber() == SumberRealisasi.REKAP) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Realisasi tahun %d dicatat sebagai rekap setahun; serapan per bulan tidak diketahui."
                            .formatted(keadaan.tahun()));
        }
    }
}
