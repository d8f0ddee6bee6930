package id.simpul.aturan.capaian;

import static id.simpul.aturan.capaian.DaftarLangkah.tulis;

import id.simpul.aturan.capaian.Penjelasan.Masukan;
import id.simpul.aturan.kota.AturanCapaian;
import java.math.BigDecimal;
import java.util.List;

/** Langkah-langkah rata-rata menurut aturan kota. */
final class PenjelasanRataRata {
    private final List<CapaianIndikator> indikator;
    private final AturanCapaian aturan;
    private final DaftarLangkah langkah = new DaftarLangkah();

    PenjelasanRataRata(List<CapaianIndikator> indikator, AturanCapaian aturan) {
        this.indikator = indikator;
        this.aturan = aturan;
    }

    Penjelasan susun() {
        RataRata rataRata = RataRata.hitung(indikator, aturan);
        langkah.tambah(
                "Mengumpulkan suku yang belum dibulatkan, dasar " + rataRata.jenis(),
                indikator.stream().map(satu -> suku(satu, rataRata.jenis())).toList(),
                null,
                "%d dari %d indikator dihitung".formatted(rataRata.dihitung(), rataRata.banyak()));
        if (rataRata.nilai() == null) {
            langkah.tambah(
                    "Rata-rata tidak dihitung",
                    List.of(),
                    null,
                    rataRata.alasan().pesan());
        } else {
            langkah.tambah(
                    "Menghitung rata-rata sederhana",
                    List.of(new Masukan("banyaknya suku", Integer.toString(rataRata.dihitung()))),
                    "jumlah suku / banyaknya suku",
                    tulis(rataRata.nilai()));
            langkah.bulatkan("Membulatkan rata-rata, satu kali, untuk ditampilkan", rataRata.nilai(), aturan);
        }
        return langkah.susun("Rata-rata capaian menurut aturan kota");
    }

    private static Masukan suku(CapaianIndikator satu, JenisRataRata jenis) {
        BigDecimal suku = jenis.suku(satu);
        return new Masukan(
                satu.kode(), suku == null ? "tidak dihitung: " + satu.alasan().pesan() : tulis(suku));
    }
}
