package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Dua baris yang satu angkanya persis sama dan angka lainnya selisih kurang dari 1 %: tampaknya data yang sama. */
public final class BarisHampirSama extends KaidahBernama {
    private static final BigDecimal BESAR = BigDecimal.valueOf(1000);
    private static final BigDecimal SATU_PERSEN = new BigDecimal("0.01");
    private static final int BARIS_PALING_BANYAK = 200;

    public BarisHampirSama() {
        super("baris_hampir_sama", "data yang sama dicetak dua kali di satu tabel dengan angka yang sedikit berbeda");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            if (!t.punya("level") && t.baris().size() <= BARIS_PALING_BANYAK) {
                TabelAngka.dari(t).filter(a -> a.angka().size() >= 2).ifPresent(a -> periksaTabel(a, temuan));
            }
        }
    }

    private static void periksaTabel(TabelAngka t, Penampung temuan) {
        List<Baris> baris = t.tabel().baris();
        for (int i = 0; i < baris.size(); i++) {
            for (int j = i + 1; j < baris.size(); j++) {
                banding(t, baris.get(i), baris.get(j), temuan);
            }
        }
    }

    private static void banding(TabelAngka t, Baris a, Baris b, Penampung temuan) {
        boolean adaYangSama = t.angka().stream().anyMatch(i -> sama(a, b, i));
        if (!adaYangSama || t.barisJumlah(a) || t.barisJumlah(b)) {
            return;
        }
        for (int i : t.angka()) {
            Optional<Angka> x = a.isi(i).angka();
            Optional<Angka> y = b.isi(i).angka();
            if (x.isPresent()
                    && y.isPresent()
                    && hampir(x.get().nilai(), y.get().nilai())) {
                temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                        .di("Tabel " + t.tabel().nama() + ", kolom "
                                + t.tabel().kolom().get(i) + ": " + a.teks(t.label()) + " dan " + b.teks(t.label()))
                        .angka(x.get().nilai(), y.get().nilai())
                        .karena("Kedua baris mencetak angka lain yang persis sama, tetapi kolom ini "
                                + Tulis.id(x.get().nilai())
                                + " dan " + Tulis.id(y.get().nilai()) + "."
                                + Digit.dugaan(x.get().nilai(), y.get().nilai())
                                        .map(d -> " Tampak " + d + ".")
                                        .orElse(""))
                        .rujuk(a, b)
                        .simpan();
            }
        }
    }

    private static boolean sama(Baris a, Baris b, int letak) {
        Optional<Angka> x = a.isi(letak).angka().filter(n -> n.nilai().compareTo(BESAR) >= 0);
        return x.isPresent() && b.isi(letak).angka().filter(x.get()::sama).isPresent();
    }

    private static boolean hampir(BigDecimal x, BigDecimal y) {
        BigDecimal beda = x.subtract(y).abs();
        return x.compareTo(BESAR) >= 0 && beda.signum() > 0 && beda.compareTo(x.multiply(SATU_PERSEN)) < 0;
    }
}
