package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.aturan.anggaran.PohonAnggaran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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

    /** Serapan tahun itu; tanpa DPA yang disahkan jawabannya kosong, bukan nol. {@code tingkat} null = semua. */
    @Transactional
    public SerapanTahun hitung(int tahun, TingkatRincian tingkat) {
        KeadaanTahun keadaan = buku.baca(tahun);
        if (keadaan.dpaBerlaku() == null) {
            return PenyajiSerapan.kosong(tahun);
        }
        Dpa berlaku = dpa.cari(keadaan.dpaBerlaku()).orElseThrow();
        PohonAnggaran pohon = berlaku.pohon(realisasi.perRincian(berlaku));
        return new PenyajiSerapan(berlaku, pembulat.pembulat()).saji(pohon, tingkat, keadaan.sumber());
    }
}
