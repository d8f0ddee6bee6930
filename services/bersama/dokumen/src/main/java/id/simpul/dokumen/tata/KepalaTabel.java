package id.simpul.dokumen.tata;

import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Rata;
import id.simpul.dokumen.model.Sel;
import java.util.ArrayList;
import java.util.List;

/** Kepala tabel: satu baris, atau dua baris bila ada kolom yang berkelompok. */
final class KepalaTabel {
    private KepalaTabel() {}

    static List<List<SelTata>> susun(List<Kolom> kolom) {
        boolean bertingkat = kolom.stream().anyMatch(k -> !k.kelompok().isEmpty());
        List<SelTata> atas = new ArrayList<>();
        List<SelTata> bawah = new ArrayList<>();
        for (int i = 0; i < kolom.size(); i++) {
            Kolom k = kolom.get(i);
            if (k.kelompok().isEmpty()) {
                atas.add(sel(i, 1, bertingkat ? 2 : 1, k.judulBersatuan()));
                continue;
            }
            if (i == 0 || !kolom.get(i - 1).kelompok().equals(k.kelompok())) {
                atas.add(sel(i, lebarKelompok(kolom, i), 1, k.kelompok()));
            }
            bawah.add(sel(i, 1, 1, k.judulBersatuan()));
        }
        return bertingkat ? List.of(List.copyOf(atas), List.copyOf(bawah)) : List.of(List.copyOf(atas));
    }

    private static int lebarKelompok(List<Kolom> kolom, int awal) {
        int akhir = awal;
        while (akhir < kolom.size()
                && kolom.get(akhir).kelompok().equals(kolom.get(awal).kelompok())) {
            akhir++;
        }
        return akhir - awal;
    }

    private static SelTata sel(int kolom, int bentang, int tinggi, String teks) {
        return new SelTata(kolom, bentang, tinggi, teks, Rata.TENGAH, false, false, false, Sel.teks(teks));
    }
}
