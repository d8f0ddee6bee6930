package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.anggaran.PohonAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** Serapan setahun: DPA yang berlaku, realisasinya, dijumlah dari baris terhalus. */
@ApplicationScoped
public class MenghitungSerapan {
    private final BukuTahun buku;
    private final DpaRepository dpa;
    private final RealisasiTahun realisasi;
    private final PembulatKota pembulat;

    MenghitungSerapan(BukuTahun buku, DpaRepository dpa, RealisasiTahun realisasi, PembulatKota pembulat) {
        this.buku = buku;
        this.dpa = dpa;
        this.realisasi = realisasi;
        this.pembulat = pembulat;
    }

    /**
     * Serapan tahun itu; tanpa DPA yang disahkan jawabannya kosong, bukan nol.
     *
     * @param tingkat null = semua tingkat
     * @param sampai null = setahun penuh; hanya bagi tahun yang dicatat per SP2D (409)
     */
    @Transactional
    public SerapanTahun hitung(int tahun, TingkatRincian tingkat, YearMonth sampai) {
        KeadaanTahun keadaan = buku.baca(tahun);
        if (sampai != null && keadaan.sumber() == SumberRealisasi.REKAP) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Realisasi tahun %d dicatat sebagai rekap setahun; serapan per bulan tidak diketahui."
                            .formatted(tahun));
        }
        if (keadaan.dpaBerlaku() == null) {
            return PenyajiSerapan.kosong(tahun);
        }
        Dpa berlaku = dpa.cari(keadaan.dpaBerlaku()).orElseThrow();
        PohonAnggaran pohon =
                berlaku.pohon(realisasi.perRincian(berlaku, sampai == null ? null : sampai.atEndOfMonth()));
        return new PenyajiSerapan(berlaku, pembulat.pembulat()).saji(pohon, tingkat, keadaan.sumber());
    }
}
