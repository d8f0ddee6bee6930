package id.simpul.perencanaan.impor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Pasangan sesuatu yang diekspor dengan ingatan kirimannya. */
record BarisEkspor<T>(T isi, AsalImporEntity asal) {

    /** Pasangan untuk {@code id}; tanpa ingatan bila barisnya tidak berasal dari impor. */
    static <T> BarisEkspor<T> dari(T isi, UUID id, Map<UUID, AsalImporEntity> asal) {
        return new BarisEkspor<>(isi, asal.get(id));
    }

    String ingatan(String kolom) {
        return asal == null ? null : asal.isi.get(kolom);
    }

    /** Baris kiriman lebih dulu menurut urutannya; yang ditambahkan kemudian di belakang. */
    int urutan() {
        return asal == null ? Integer.MAX_VALUE : asal.urutan;
    }

    /** Kolom yang tidak dikenal pada baris-baris itu, urut pertama kali terlihat. */
    static <T> List<String> kolomLain(List<BarisEkspor<T>> baris, Set<String> dikenal) {
        Set<String> lain = new LinkedHashSet<>();
        for (BarisEkspor<T> satu : baris) {
            if (satu.asal() != null) {
                lain.addAll(satu.asal().isi.keySet());
            }
        }
        lain.removeAll(dikenal);
        return List.copyOf(lain);
    }
}
