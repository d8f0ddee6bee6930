package id.simpul.pemeriksaan.mutasi;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Pemeriksa;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Laporan karangan yang lengkap dan cocok seluruhnya: semua tabel paket, angka acak menurut benih. Tidak satu pun
 * angka atau nama berasal dari dokumen.
 */
final class PaketUtuh {
    static final int TAHUN = 2031;

    final Random acak;
    final Map<String, TabelUji> tabel = new LinkedHashMap<>();

    PaketUtuh(long benih) {
        acak = new Random(benih);
        new BagianKinerja(this).susun();
        new BagianAnggaran(this).susun();
        new BagianRenstra(this).susun();
        new BagianLain(this).susun();
        new BagianSpm(this, benih).susun();
    }

    TabelUji buat(String nama, String kepala) {
        TabelUji t = new TabelUji(kepala);
        tabel.put(nama, t);
        return t;
    }

    TabelUji tabel(String nama) {
        return tabel.get(nama);
    }

    int antara(int bawah, int atas) {
        return bawah + acak.nextInt(atas - bawah + 1);
    }

    static String persen(BigDecimal bagian, BigDecimal seluruh) {
        return bagian.multiply(BigDecimal.valueOf(100))
                .divide(seluruh, 2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static String persen(long bagian, long seluruh) {
        return persen(BigDecimal.valueOf(bagian), BigDecimal.valueOf(seluruh));
    }

    HasilPemeriksaan periksa() {
        return periksa(Tulisan.BAKU);
    }

    HasilPemeriksaan periksa(Tulisan tulisan) {
        return new Pemeriksa().periksa(paket(tulisan).baca());
    }

    PaketContoh paket(Tulisan tulisan) {
        PaketContoh p = new PaketContoh()
                .berkas("paket.json", "{\"kota\":\"Kota Contoh\",\"tahun\":" + TAHUN + ",\"jenis\":\"LKJIP\"}");
        tabel.forEach((nama, t) -> p.berkas(nama + ".csv", t.csv(tulisan).getBytes(tulisan.penyandian())));
        return p;
    }
}
