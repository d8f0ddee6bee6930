package id.simpul.pemeriksaan.kaidah;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Membandingkan persen tercetak dengan bagian / seluruh; pemotongan dan pembulatan dilaporkan sekali, bukan per sel. */
public final class PersenTercetak {
    private final Penampung temuan;
    private final List<Soal> dipotong = new ArrayList<>();
    private final Map<String, PembangunTemuan> salah = new LinkedHashMap<>();

    public PersenTercetak(Penampung temuan) {
        this.temuan = temuan;
    }

    /** Persen yang diperiksa beserta bagian dan seluruhnya; {@code seluruh} bukan nol. */
    public record Soal(String lokasi, Angka tercetak, BigDecimal bagian, BigDecimal seluruh, Baris baris) {
        BigDecimal tepat() {
            return Hitung.persen(bagian, seluruh);
        }
    }

    /** @param dasarLain persen menurut dasar lain yang lazim keliru dipakai, untuk dikenali */
    public void periksa(Soal s, Map<String, BigDecimal> dasarLain) {
        BigDecimal tepat = s.tepat();
        switch (Kecocokan.antara(s.tercetak(), tepat)) {
            case COCOK -> {}
            case DIPOTONG, DINAIKKAN -> dipotong.add(s);
            case BEDA ->
                salah.computeIfAbsent(kunci(s), k -> bangun(s, tepat, dasarLain))
                        .rujuk(s.baris());
        }
    }

    /** Angka yang sama dicetak berulang kali cukup satu temuan. */
    private static String kunci(Soal s) {
        return s.tercetak().nilai().stripTrailingZeros() + "|" + s.bagian() + "|" + s.seluruh();
    }

    private PembangunTemuan bangun(Soal s, BigDecimal tepat, Map<String, BigDecimal> dasarLain) {
        return temuan.kesalahan(JenisTemuan.PERSEN_SALAH)
                .di(s.lokasi())
                .angka(s.tercetak().nilai(), tepat)
                .karena(hitungan(s) + "; tercetak "
                        + s.tercetak().nilai().toPlainString().replace('.', ',') + "%." + dugaan(s, dasarLain));
    }

    /** Melaporkan yang hanya dipotong atau dinaikkan, dalam satu temuan. */
    public void tutup() {
        salah.values().forEach(PembangunTemuan::simpan);
        if (dipotong.isEmpty()) {
            return;
        }
        Soal p = dipotong.get(0);
        var t = temuan.info(JenisTemuan.PEMBULATAN)
                .di(dipotong.size() == 1 ? p.lokasi() : dipotong.size() + " persen, antara lain " + p.lokasi())
                .angka(p.tercetak().nilai(), p.tepat())
                .karena(hitungan(p) + "; desimalnya dipotong atau dinaikkan, bukan dibulatkan.");
        dipotong.forEach(s -> t.rujuk(s.baris()));
        t.simpan();
    }

    private static String hitungan(Soal s) {
        return Tulis.id(s.bagian()) + " / " + Tulis.id(s.seluruh()) + " × 100 = " + Tulis.ringkas(s.tepat()) + "%";
    }

    private static String dugaan(Soal s, Map<String, BigDecimal> dasarLain) {
        Map<String, BigDecimal> calon = new LinkedHashMap<>(dasarLain);
        BigDecimal tepat = s.tepat();
        calon.put("sisa (100 - persen)", Hitung.SERATUS.subtract(tepat));
        if (s.bagian().signum() != 0) {
            calon.put("terbalik (seluruh / bagian)", Hitung.bagi(Hitung.SERATUS.multiply(Hitung.SERATUS), tepat));
        }
        calon.put("nisbah tanpa dikali 100", tepat.movePointLeft(2));
        for (Map.Entry<String, BigDecimal> c : calon.entrySet()) {
            if (!Kecocokan.antara(s.tercetak(), c.getValue()).salah()) {
                return " Cocok dengan " + c.getKey() + ".";
            }
        }
        BigDecimal bulat = tepat.setScale(s.tercetak().desimal(), RoundingMode.HALF_UP);
        return Digit.dugaan(s.tercetak().nilai(), bulat)
                .map(d -> " Tampak " + d + ".")
                .orElse("");
    }
}
