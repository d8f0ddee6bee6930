package id.simpul.dokumen.grafik;

import java.util.ArrayList;
import java.util.List;

/** Memecah label panjang menjadi beberapa baris yang muat di lebarnya. */
final class BungkusTeks {
    private BungkusTeks() {}

    static List<String> bungkus(String teks, double ukuran, double lebar, int barisTerbanyak) {
        List<String> baris = new ArrayList<>();
        String kini = "";
        for (String kata : teks.split(" ", -1)) {
            String calon = kini.isEmpty() ? kata : kini + " " + kata;
            if (!kini.isEmpty() && Huruf.BIASA.lebar(calon, ukuran) > lebar) {
                baris.add(kini);
                calon = kata;
            }
            kini = calon;
        }
        baris.add(kini);
        if (baris.size() <= barisTerbanyak) {
            return baris;
        }
        List<String> terpotong = new ArrayList<>(baris.subList(0, barisTerbanyak));
        terpotong.set(barisTerbanyak - 1, terpotong.get(barisTerbanyak - 1) + " …");
        return terpotong;
    }
}
