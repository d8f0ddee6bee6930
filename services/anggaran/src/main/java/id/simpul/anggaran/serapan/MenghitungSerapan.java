package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.tahun.BukuTahun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** Serapan setahun: DPA yang berlaku, realisasinya, dijumlah dari baris terhalus. */
@ApplicationScoped
public class MenghitungSerapan {
    private final MembacaKeadaan keadaan;
    private final BukuTahun buku;
    private final RealisasiTahun realisasi;
    private final PembulatKota pembulat;

    MenghitungSerapan(MembacaKeadaan keadaan, BukuTahun buku, RealisasiTahun realisasi, PembulatKota pembulat) {
        this.keadaan = keadaan;
        this.buku = buku;
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
        return keadaan.baca(tahun, sampai)
                .map(isi -> new PenyajiSerapan(isi.dpa(), pembulat.pembulat()).saji(isi.pohon(), tingkat, isi.sumber()))
                .orElseGet(() -> PenyajiSerapan.kosong(tahun));
    }

    /**
     * Serapan setiap bulan; 409 bila tahun itu dicatat sebagai rekap.
     *
     * @param tingkat null = semua tingkat
     */
    @Transactional
    public SerapanBulanan bulanan(int tahun, TingkatRincian tingkat) {
        keadaan.pastikanPerBulan(buku.baca(tahun));
        return keadaan.baca(tahun, null)
                .map(isi -> new PenyajiBulanan(isi, pembulat.pembulat())
                        .saji(realisasi.perRincianBulan(isi.dpa()), tingkat))
                .orElseGet(() -> SerapanBulanan.kosong(tahun));
    }
}
