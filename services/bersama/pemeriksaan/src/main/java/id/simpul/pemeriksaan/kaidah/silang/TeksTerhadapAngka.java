package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Angka pada kolom harus muncul dalam teks tercetak baris itu, dan persen yang disebut kalimat penjelas
 * harus salah satu persen baris itu.
 */
public final class TeksTerhadapAngka extends KaidahBernama {
    /** Huruf bukan Latin di belakang angka berarti angkanya sendiri salah baca, jadi tidak dibandingkan. */
    private static final Pattern ANGKA =
            Pattern.compile("(?<![\\p{L}0-9])[0-9]++(?:[.,][0-9]++)*+(?![\\p{L}&&[^a-zA-Z]])");

    private static final Pattern PERSEN = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*%");
    private static final List<Kolom> PASANGAN = List.of(
            new Kolom("target", "target", "teks_tercetak"),
            new Kolom("realisasi", "realisasi", "teks_tercetak"),
            new Kolom("realisasi", "capaian_tercetak", "teks_tercetak"),
            new Kolom("perbandingan", "target_renstra", "teks_tercetak"),
            new Kolom("perbandingan", "target_rpjmd", "teks_tercetak"),
            new Kolom("perbandingan", "standar_nasional", "teks_tercetak"),
            new Kolom("keluaran", "target_angka", "teks_target"),
            new Kolom("keluaran", "realisasi_angka", "teks_realisasi"));

    public TeksTerhadapAngka() {
        super("teks_terhadap_angka", "angka pada kolom sama dengan angka pada teks tercetak baris itu");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        PASANGAN.forEach(p -> laporan.paket().baris(p.tabel()).forEach(b -> banding(b, p.angka(), p.teks(), temuan)));
        for (Tabel t : laporan.lainnya()) {
            pasanganTeks(t).forEach(p -> t.baris().forEach(b -> banding(b, p.angka(), p.teks(), temuan)));
            t.kolom().stream().filter(k -> k.startsWith("penjelasan")).forEach(k -> t.baris()
                    .forEach(b -> penjelasan(b, k, temuan)));
        }
    }

    /** Pada tabel lain: kolom X dengan teks_X atau X_teks, atau satu kolom teks_tercetak untuk seluruh baris. */
    private static List<Kolom> pasanganTeks(Tabel t) {
        List<Kolom> hasil = new ArrayList<>();
        for (String k : t.kolom()) {
            String pokok = k.replaceAll("_(angka|rupiah|tercetak)$", "");
            boolean bukanAngka =
                    k.contains("teks") || k.matches("(no|nomor|kode|baris|tahun|urut|level).*|.*(_kode|padanan)");
            List<String> calon = new ArrayList<>(List.of("teks_" + k, k + "_teks", "teks_" + pokok, pokok + "_teks"));
            if (k.matches("(jumlah|nilai|target|realisasi).*")) {
                calon.add("teks_tercetak");
            }
            Optional<String> teks = bukanAngka
                    ? Optional.empty()
                    : calon.stream().filter(t::punya).findFirst();
            teks.ifPresent(x -> hasil.add(new Kolom(t.nama(), k, x)));
        }
        return hasil;
    }

    private static void banding(Baris b, String kolomAngka, String kolomTeks, Penampung temuan) {
        Optional<Angka> angka = b.angka(kolomAngka);
        List<BigDecimal> disebut = angka(b.teks(kolomTeks), ANGKA);
        boolean ada =
                angka.filter(a -> disebut.stream().anyMatch(n -> sama(a, n))).isPresent();
        if (angka.isPresent() && !disebut.isEmpty() && !ada) {
            temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                    .di("Tabel " + b.tabel().nama() + ", kolom " + kolomAngka + ", " + sebut(b))
                    .angka(angka.get().nilai(), disebut.get(0))
                    .karena("Kolom berisi " + Tulis.id(angka.get().nilai()) + ", teks tercetaknya \""
                            + b.teks(kolomTeks) + "\".")
                    .rujuk(b)
                    .simpan();
        }
    }

    /** Kolom yang lebih teliti daripada teksnya boleh dibulatkan atau dipotong di teks. */
    private static boolean sama(Angka kolom, BigDecimal teks) {
        boolean lebihTeliti = kolom.desimal() > Math.max(teks.scale(), 0);
        return Hitung.sama(teks, kolom.nilai())
                || (lebihTeliti
                        && !Kecocokan.antara(teks, Math.max(teks.scale(), 0), kolom.nilai())
                                .salah());
    }

    private static String sebut(Baris b) {
        String kode = b.teks("indikator_kode");
        return (kode.isEmpty() ? b.teks("uraian") : kode) + " " + b.teks("tahun");
    }

    private static void penjelasan(Baris b, String kolom, Penampung temuan) {
        List<BigDecimal> persen = new ArrayList<>();
        for (String k : b.tabel().kolom()) {
            if (k.matches("(target|realisasi|capaian)(_persen)?.*")) {
                b.angka(k).ifPresent(a -> persen.add(a.nilai()));
            }
        }
        List<BigDecimal> asing = new ArrayList<>();
        for (List<BigDecimal> bacaan : bacaan(b.teks(kolom), PERSEN)) {
            boolean dikenal = bacaan.stream().anyMatch(n -> persen.stream().anyMatch(p -> Hitung.sama(p, n)));
            if (!dikenal) {
                asing.add(bacaan.get(0));
            }
        }
        if (persen.size() >= 2 && !asing.isEmpty()) {
            temuan.peringatan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                    .di("Tabel " + b.tabel().nama() + ", kalimat penjelasan")
                    .angka(asing.get(0), persen.get(1))
                    .karena("Kalimat menyebut " + Tulis.id(asing.get(0)) + "%, sedangkan baris itu mencetak "
                            + String.join(
                                    ", ",
                                    persen.stream().map(Tulis::id).distinct().toList()) + ".")
                    .rujuk(b)
                    .simpan();
        }
    }

    private static List<BigDecimal> angka(String teks, Pattern pola) {
        return bacaan(teks, pola).stream().flatMap(List::stream).toList();
    }

    /** Tiap angka dalam teks menurut kedua cara baca; "1.485" dapat berarti 1485 atau 1,485. */
    private static List<List<BigDecimal>> bacaan(String teks, Pattern pola) {
        List<List<BigDecimal>> hasil = new ArrayList<>();
        Matcher m = pola.matcher(teks);
        while (m.find()) {
            String s = m.groupCount() > 0 ? m.group(1) : m.group();
            List<BigDecimal> satu = new ArrayList<>();
            for (String b : List.of(s.replace(".", "").replace(',', '.'), s.replace(",", ""))) {
                if (b.indexOf('.') == b.lastIndexOf('.') && b.length() <= 40) {
                    satu.add(new BigDecimal(b));
                }
            }
            if (!satu.isEmpty()) {
                hasil.add(satu);
            }
        }
        return hasil;
    }

    private record Kolom(String tabel, String angka, String teks) {}
}
