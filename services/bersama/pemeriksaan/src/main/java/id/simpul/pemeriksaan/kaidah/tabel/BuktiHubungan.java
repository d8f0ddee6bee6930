package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Baris yang memenuhi dan yang menyimpang dari sebuah hubungan kolom. */
final class BuktiHubungan {
    private static final int ANGKA_BERARTI = 3;
    private static final int BARIS_CONTOH = 60;

    private final TabelAngka tabel;
    private final HubunganKolom hubungan;
    private final List<Sel> menyimpang = new ArrayList<>();
    private final Set<String> kolom;
    private final List<int[]> letak;
    private int cocok;

    private BuktiHubungan(TabelAngka tabel, HubunganKolom hubungan, Set<String> kolom, List<int[]> letak) {
        this.tabel = tabel;
        this.hubungan = hubungan;
        this.kolom = kolom;
        this.letak = letak;
    }

    private record Sel(Baris baris, int letak, Angka tercetak, BigDecimal a, BigDecimal b, BigDecimal hitung) {}

    /**
     * Bukti dari baris-baris pertama saja; cukup untuk memilih hubungan yang terkuat.
     *
     * @param pokok pokok nama ketiga kolomnya
     */
    static BuktiHubungan kumpulkan(TabelAngka tabel, HubunganKolom hubungan, Set<String> pokok, List<int[]> letak) {
        BuktiHubungan bukti = new BuktiHubungan(tabel, hubungan, pokok, letak);
        bukti.baca(BARIS_CONTOH);
        return bukti;
    }

    /** Bukti yang sama dari seluruh baris. */
    BuktiHubungan seluruhnya() {
        if (tabel.tabel().baris().size() <= BARIS_CONTOH) {
            return this;
        }
        BuktiHubungan bukti = new BuktiHubungan(tabel, hubungan, kolom, letak);
        bukti.baca(Long.MAX_VALUE);
        return bukti;
    }

    private void baca(long paling) {
        for (int[] k : letak) {
            tabel.tabel().baris().stream().limit(paling).forEach(b -> nilai(b, k[0], k[1], k[2]));
        }
    }

    private void nilai(Baris baris, int ka, int kb, int kc) {
        Optional<Angka> a = baris.isi(ka).angka();
        Optional<Angka> b = baris.isi(kb).angka();
        Optional<Angka> c = baris.isi(kc).angka();
        if (a.isEmpty() || b.isEmpty() || c.isEmpty()) {
            return;
        }
        BigDecimal na = a.get().nilai();
        BigDecimal nb = b.get().nilai();
        Optional<BigDecimal> hitung = hubungan.hitung(na, nb);
        if (hitung.isEmpty()) {
            return;
        }
        if (Kecocokan.antara(c.get(), hitung.get()).salah()) {
            boolean dasarLain = hubungan.lain(na, nb).stream()
                    .anyMatch(n -> !Kecocokan.antara(c.get(), n).salah());
            if (!dasarLain) {
                menyimpang.add(new Sel(baris, kc, c.get(), na, nb, hitung.get()));
            }
        } else if (!hubungan.hambar(na, nb) && berarti(c.get())) {
            cocok++;
        }
    }

    /** "5" dapat kebetulan; "93,72" dan "0,48" tidak. */
    private static boolean berarti(Angka c) {
        return c.desimal() >= 2 || c.nilai().precision() >= ANGKA_BERARTI;
    }

    /** Ketiga kolom yang berhubungan; tiga kolom yang sama cukup diperiksa sekali, dari arah mana pun. */
    Set<String> kolom() {
        return kolom;
    }

    int cocok() {
        return cocok;
    }

    int menyimpang() {
        return menyimpang.size();
    }

    /** Dua baris berangka tepat sudah membuktikan hubungannya, asal yang menyimpang tidak lebih banyak. */
    boolean meyakinkan() {
        return cocok >= 2 && menyimpang.size() <= cocok;
    }

    void laporkan(Penampung temuan) {
        for (Sel s : menyimpang) {
            BigDecimal bulat = s.hitung().setScale(Math.max(s.tercetak().desimal(), 0), RoundingMode.HALF_UP);
            Keparahan berat = menyimpang.size() < cocok ? Keparahan.KESALAHAN : Keparahan.PERINGATAN;
            temuan.temuan(berat, hubungan.aturan())
                    .di("Tabel " + tabel.tabel().nama() + ", " + tabel.sebut(s.baris()) + ", kolom "
                            + tabel.tabel().kolom().get(s.letak()))
                    .angka(s.tercetak().nilai(), s.hitung())
                    .karena(hubungan.tulis(Tulis.id(s.a()), Tulis.id(s.b())) + " = " + Tulis.ringkas(s.hitung())
                            + "; tercetak " + Tulis.id(s.tercetak().nilai()) + ". Hubungan itu berlaku pada " + cocok
                            + " angka lain di tabel ini."
                            + Digit.dugaan(s.tercetak().nilai(), bulat)
                                    .map(d -> " Tampak " + d + ".")
                                    .orElse(""))
                    .rujuk(s.baris())
                    .simpan();
        }
    }
}
