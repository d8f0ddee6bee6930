package id.simpul.aturan.capaian;

import static id.simpul.aturan.capaian.DaftarLangkah.tulis;

import id.simpul.aturan.capaian.Penjelasan.Masukan;
import id.simpul.aturan.kota.AturanCapaian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Langkah-langkah satu rata-rata bernama. */
final class PenjelasanRataRata {
    private final List<CapaianIndikator> indikator;
    private final JenisRataRata jenis;
    private final AturanCapaian aturan;
    private final DaftarLangkah langkah = new DaftarLangkah();

    PenjelasanRataRata(List<CapaianIndikator> indikator, JenisRataRata jenis, AturanCapaian aturan) {
        this.indikator = indikator;
        this.jenis = jenis;
        this.aturan = aturan;
    }

    Penjelasan susun() {
        RataRata rataRata = RataRata.hitung(indikator, jenis);
        langkah.tambah(
                "Mengumpulkan suku yang belum dibulatkan, dasar " + jenis,
                indikator.stream().map(satu -> suku(satu, jenis)).toList(),
                null,
                "%d dari %d indikator dihitung".formatted(rataRata.dihitung(), rataRata.banyak()));
        if (rataRata.nilai() == null) {
            langkah.tambah(
                    "Rata-rata tidak dihitung",
                    List.of(),
                    null,
                    rataRata.alasan().pesan());
        } else {
            rerata(rataRata);
            langkah.bulatkan("Membulatkan rata-rata, satu kali, untuk ditampilkan", rataRata.nilai(), aturan);
        }
        return langkah.susun("Rata-rata capaian, dasar " + jenis);
    }

    private void rerata(RataRata rataRata) {
        int banyak = rataRata.dihitung();
        if (jenis == JenisRataRata.CAPAIAN_PER_SASARAN) {
            Map<String, BigDecimal> perSasaran = RataRata.perSasaran(indikator);
            perSasaran.forEach(
                    (nama, nilai) -> langkah.tambah("Rata-rata di dalam " + nama, List.of(), null, tulis(nilai)));
            banyak = perSasaran.size();
        }
        langkah.tambah(
                "Menghitung rata-rata sederhana",
                List.of(new Masukan("banyaknya suku", Integer.toString(banyak))),
                "jumlah suku / banyaknya suku",
                tulis(rataRata.nilai()));
    }

    private static Masukan suku(CapaianIndikator satu, JenisRataRata jenis) {
        BigDecimal suku = jenis.suku(satu);
        return new Masukan(
                satu.kode(), suku == null ? "tidak dihitung: " + satu.alasan().pesan() : tulis(suku));
    }
}
