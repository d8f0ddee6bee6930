package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Induk yang angkanya tidak sama dengan jumlah bagiannya.
 *
 * @param bagian anak yang dijumlah; {@code sebagian} bila ada anak yang tidak bernilai
 */
record Selisih(
        Simpul induk,
        List<Simpul> bagian,
        String kolom,
        String tahun,
        BigDecimal tercetak,
        BigDecimal jumlah,
        boolean sebagian) {

    /** Hasil pencarian: selisih yang ditemukan dan banyaknya induk yang dapat diperiksa. */
    record Pencarian(List<Selisih> selisih, int diperiksa) {}

    static Pencarian cari(Blok blok, String kolom) {
        List<Selisih> hasil = new ArrayList<>();
        int diperiksa = 0;
        for (Simpul s : blok.semua()) {
            List<Simpul> bagian = s.tingkat() == Tingkat.TOTAL ? blok.puncak() : s.anak();
            if (s.tercetak(kolom).isPresent() && !bagian.isEmpty()) {
                diperiksa++;
                banding(s, bagian, kolom, blok.tahun()).ifPresent(hasil::add);
            }
        }
        return new Pencarian(hasil, diperiksa);
    }

    private static Optional<Selisih> banding(Simpul induk, List<Simpul> bagian, String kolom, String tahun) {
        BigDecimal tercetak = induk.tercetak(kolom).map(Angka::nilai).orElseThrow();
        List<Simpul> bernilai =
                bagian.stream().filter(s -> s.nilai(kolom).isPresent()).toList();
        boolean sebagian = bernilai.size() < bagian.size();
        BigDecimal jumlah = Simpul.jumlah(bernilai, kolom).orElse(BigDecimal.ZERO);
        // Bila sebagian anak tidak bernilai, hanya jumlah yang sudah melampaui induk yang pasti salah.
        boolean salah = sebagian ? jumlah.compareTo(tercetak) > 0 : !Hitung.sama(jumlah, tercetak);
        return salah
                ? Optional.of(new Selisih(induk, bernilai, kolom, tahun, tercetak, jumlah, sebagian))
                : Optional.empty();
    }

    BigDecimal beda() {
        return tercetak.subtract(jumlah);
    }

    String kalimat() {
        List<BigDecimal> suku = bagian.stream().flatMap(s -> suku(s, kolom)).toList();
        return Tulis.jumlahan(suku) + (suku.size() > 1 ? " = " + Tulis.id(jumlah) : "") + "; tercetak "
                + Tulis.id(tercetak)
                + " (" + (beda().signum() > 0 ? "lebih " : "kurang ") + Tulis.id(beda().abs()) + ")."
                + (sebagian ? " Padahal masih ada baris yang tidak tercetak angkanya." : "");
    }

    /** Baris yang tidak mencetak angkanya ditulis sebagai suku-suku anaknya. */
    private static Stream<BigDecimal> suku(Simpul s, String kolom) {
        return s.tercetak(kolom).isPresent() || s.anak().isEmpty()
                ? s.nilai(kolom).stream()
                : s.anak().stream().flatMap(a -> suku(a, kolom));
    }

    String dugaan() {
        String salinan = kolom.equals("realisasi")
                        && induk.tercetak("anggaran")
                                .filter(a -> Hitung.sama(a.nilai(), tercetak))
                                .isPresent()
                ? " Kolom realisasi mengulang angka kolom anggaran."
                : "";
        return SelisihJumlah.dugaan(tercetak, jumlah, bagian, kolom) + salinan;
    }
}
