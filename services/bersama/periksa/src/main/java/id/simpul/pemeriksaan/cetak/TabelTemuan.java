package id.simpul.pemeriksaan.cetak;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Rujukan;
import id.simpul.pemeriksaan.Temuan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Temuan sebagai tabel dokumen, satu tabel per keparahan. */
final class TabelTemuan {
    private static final int RUJUKAN_PALING_BANYAK = 20;

    private TabelTemuan() {}

    /** Banyaknya temuan menurut jenis dan keparahan. */
    static Tabel rekap(HasilPemeriksaan hasil) {
        PenyusunTabel tabel =
                Tabel.susun("rekap_temuan", "Banyaknya Temuan Menurut Jenis").kolom(Kolom.teks("aturan", "Jenis", 4));
        for (Keparahan k : Keparahan.values()) {
            tabel.kolom(Kolom.angka(k.name().toLowerCase(Locale.ROOT), k.name(), "", 2));
        }
        banyak(hasil).forEach((aturan, jumlah) -> {
            List<Sel> sel = new ArrayList<>(List.of(Sel.teks(aturan)));
            for (Keparahan k : Keparahan.values()) {
                sel.add(Sel.bilangan(jumlah.getOrDefault(k, 0L)));
            }
            tabel.baris(sel.toArray(Sel[]::new));
        });
        return tabel.jadi();
    }

    private static Map<String, Map<Keparahan, Long>> banyak(HasilPemeriksaan hasil) {
        return hasil.temuan().stream()
                .collect(Collectors.groupingBy(
                        Temuan::aturan,
                        TreeMap::new,
                        Collectors.groupingBy(
                                Temuan::keparahan, () -> new EnumMap<>(Keparahan.class), Collectors.counting())));
    }

    /** Satu tabel per keparahan yang bertemuan; temuan di luar {@code batas} pertama tidak dimuat. */
    static List<Blok> menurutKeparahan(List<Temuan> temuan, int batas) {
        List<Blok> blok = new ArrayList<>();
        int nomor = 0;
        for (Keparahan k : Keparahan.values()) {
            List<Temuan> bagian =
                    temuan.stream().limit(batas).filter(t -> t.keparahan() == k).toList();
            if (!bagian.isEmpty()) {
                blok.add(tabel(k, bagian, nomor));
                nomor += bagian.size();
            }
        }
        return blok.isEmpty() ? List.of(Paragraf.dari("Tidak ada temuan.")) : blok;
    }

    private static Tabel tabel(Keparahan keparahan, List<Temuan> bagian, int sebelum) {
        PenyusunTabel tabel = Tabel.susun("temuan_" + keparahan.name().toLowerCase(Locale.ROOT), "Temuan " + keparahan)
                .kolom(
                        Kolom.tengah("no", "No", 1),
                        Kolom.teks("aturan", "Jenis", 4),
                        Kolom.teks("lokasi", "Tempat", 5),
                        Kolom.teks("tercetak", "Tercetak", 4),
                        Kolom.teks("dihitung", "Dihitung", 4),
                        Kolom.teks("selisih", "Selisih", 3),
                        Kolom.teks("penjelasan", "Penjelasan", 9),
                        Kolom.teks("rujukan", "Berkas dan baris", 4))
                .melintang();
        for (int i = 0; i < bagian.size(); i++) {
            Temuan t = bagian.get(i);
            tabel.baris(
                    Sel.bilangan(sebelum + i + 1L),
                    Sel.teks(t.aturan()),
                    Sel.teks(t.lokasi()),
                    Sel.teks(t.tercetak()),
                    Sel.teks(t.dihitung()),
                    Sel.teks(t.selisih()),
                    Sel.teks(t.penjelasan()),
                    Sel.teks(rujukan(t.rujukan())));
        }
        return tabel.jadi();
    }

    private static String rujukan(List<Rujukan> rujukan) {
        String sebutan = rujukan.stream()
                .limit(RUJUKAN_PALING_BANYAK)
                .map(r -> r.baris() == 0 ? r.berkas() : r.berkas() + ":" + r.baris())
                .collect(Collectors.joining(", "));
        int sisa = rujukan.size() - RUJUKAN_PALING_BANYAK;
        return sisa > 0 ? sebutan + " dan " + sisa + " baris lain" : sebutan;
    }
}
