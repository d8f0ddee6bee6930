package id.simpul.pemeriksaan.mutasi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Tabel yang selnya dapat diubah menurut nama kolom. */
final class TabelUji {
    final List<String> kolom;
    final List<Map<String, String>> baris = new ArrayList<>();

    TabelUji(String kepala) {
        this.kolom = new ArrayList<>(List.of(kepala.split(",", -1)));
    }

    Map<String, String> tambah(String... sel) {
        if (sel.length != kolom.size()) {
            throw new IllegalArgumentException(kolom + " tidak cocok dengan " + List.of(sel));
        }
        Map<String, String> satu = new LinkedHashMap<>();
        for (int i = 0; i < sel.length; i++) {
            satu.put(kolom.get(i), sel[i]);
        }
        baris.add(satu);
        return satu;
    }

    List<Map<String, String>> yang(Predicate<Map<String, String>> syarat) {
        return baris.stream().filter(syarat).toList();
    }

    List<Map<String, String>> yang(String namaKolom, String isi) {
        return yang(b -> b.get(namaKolom).equals(isi));
    }

    String csv(Tulisan tulisan) {
        List<String> urut = tulisan.kolom(kolom);
        StringBuilder s = new StringBuilder(tulisan.gabung(urut));
        for (Map<String, String> b : baris) {
            List<String> sel = new ArrayList<>();
            urut.forEach(k -> sel.add(tulisan.sel(k, b.getOrDefault(k, "x"))));
            s.append(tulisan.gabung(sel));
        }
        return s.toString();
    }
}
