package id.simpul.aturan.capaian;

import id.simpul.aturan.capaian.Penjelasan.Langkah;
import id.simpul.aturan.capaian.Penjelasan.Masukan;
import id.simpul.aturan.kota.AturanCapaian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Mengumpulkan langkah sambil memberi nomor. */
final class DaftarLangkah {
    private final List<Langkah> langkah = new ArrayList<>();

    void tambah(String apa, List<Masukan> masukan, String rumus, String hasil) {
        langkah.add(new Langkah(langkah.size() + 1, apa, masukan, rumus, hasil, null));
    }

    /** Langkah terakhir setiap angka: pembulatan, satu kali, menurut aturan kota. */
    void bulatkan(String apa, BigDecimal nilai, AturanCapaian aturan) {
        langkah.add(new Langkah(
                langkah.size() + 1,
                apa,
                List.of(new Masukan("belum dibulatkan", tulis(nilai))),
                null,
                tulis(aturan.bulatkan(nilai)),
                "%d desimal, %s".formatted(aturan.desimal(), aturan.pembulatan())));
    }

    Penjelasan susun(String tentang) {
        return new Penjelasan(tentang, langkah);
    }

    static String tulis(BigDecimal nilai) {
        return nilai.toPlainString();
    }
}
