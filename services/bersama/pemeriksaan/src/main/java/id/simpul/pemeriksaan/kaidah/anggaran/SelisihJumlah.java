package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Menduga sebab jumlah tidak cocok; dugaan hanya disebut bila tepat menutup selisihnya. */
final class SelisihJumlah {

    private SelisihJumlah() {}

    /** Kalimat dugaan, diawali spasi; kosong bila tidak ada yang tepat. */
    static String dugaan(BigDecimal tercetak, BigDecimal dihitung, List<Simpul> bagian, String kolom) {
        BigDecimal kurang = tercetak.subtract(dihitung);
        for (Simpul s : bagian) {
            Optional<String> d = dugaanBagian(s, kolom, kurang);
            if (d.isPresent()) {
                return " " + d.get();
            }
        }
        return Digit.dugaan(tercetak, dihitung)
                .map(d -> " Pada angka jumlah: " + d + ".")
                .orElse("");
    }

    private static Optional<String> dugaanBagian(Simpul s, String kolom, BigDecimal kurang) {
        Optional<BigDecimal> nilai = s.nilai(kolom).filter(n -> n.signum() != 0);
        if (nilai.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal n = nilai.get();
        BigDecimal seharusnya = n.add(kurang);
        if (Hitung.sama(kurang, n)) {
            return Optional.of("Selisihnya sama dengan " + s.sebutan() + ": mungkin baris itu terhitung dua kali.");
        }
        if (Hitung.sama(kurang, n.negate())) {
            return Optional.of("Selisihnya sama dengan " + s.sebutan() + ": mungkin baris itu tidak ikut dijumlah.");
        }
        Optional<BigDecimal> anak = s.jumlahAnak(kolom);
        if (anak.isPresent() && Hitung.sama(anak.get(), seharusnya)) {
            return Optional.of("Jumlah menjadi cocok bila " + s.sebutan() + " dibaca " + Tulis.id(seharusnya)
                    + ", yaitu jumlah rinciannya sendiri.");
        }
        if (kolom.equals("realisasi") && melebihi(s, n) && !melebihi(s, seharusnya)) {
            return Optional.of("Jumlah menjadi cocok bila " + s.sebutan() + " " + Tulis.id(seharusnya) + ", bukan "
                    + Tulis.id(n) + " yang melebihi anggarannya.");
        }
        return seharusnya.signum() <= 0
                ? Optional.empty()
                : Digit.dugaanKuat(n, seharusnya)
                        .map(d -> "Jumlah menjadi cocok bila " + s.sebutan() + " diperbaiki: " + d + ".");
    }

    private static boolean melebihi(Simpul s, BigDecimal realisasi) {
        return s.tercetak("anggaran")
                .filter(a -> realisasi.compareTo(a.nilai()) > 0)
                .isPresent();
    }

    /** Bagian yang kehilangan atau kelebihan angka nol sehingga jumlahnya meleset tepat sebesar itu. */
    static Optional<Simpul> nolHilang(Selisih s) {
        return s.bagian().stream()
                .filter(b -> b.tercetak(s.kolom()).isPresent())
                .filter(b -> {
                    BigDecimal n = b.tercetak(s.kolom()).get().nilai();
                    return Digit.nolHilang(n, n.add(s.beda())).isPresent();
                })
                .findFirst();
    }
}
