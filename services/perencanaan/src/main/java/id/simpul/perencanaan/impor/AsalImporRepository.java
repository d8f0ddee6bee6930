package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class AsalImporRepository implements PanacheRepositoryBase<AsalImporEntity, UUID> {
    /** Awalan ingatan kolom yang tidak dikenal di berkas indikator; yang tanpa awalan dari berkas matriksnya. */
    static final String DEFINISI = "indikator/";

    /** Mengingat kolom {@code disimpan} dan semua kolom yang tidak dikenal. */
    void ingat(UUID renstraId, UUID simpulId, BarisImpor baris, List<String> disimpan) {
        simpan(renstraId, simpulId, baris, isi(baris, disimpan));
    }

    /** Seperti {@link #ingat}, ditambah kolom tidak dikenal dari baris definisinya; {@code definisi} boleh null. */
    void ingat(UUID renstraId, UUID simpulId, BarisImpor baris, BarisImpor definisi, List<String> disimpan) {
        Map<String, String> isi = isi(baris, disimpan);
        if (definisi != null) {
            definisi.lain().forEach((kolom, teks) -> isi.put(DEFINISI + kolom, teks));
        }
        simpan(renstraId, simpulId, baris, isi);
    }

    private static Map<String, String> isi(BarisImpor baris, List<String> disimpan) {
        Map<String, String> isi = new LinkedHashMap<>();
        for (String kolom : disimpan) {
            String teks = baris.mentah(kolom);
            if (!teks.isEmpty()) {
                isi.put(kolom, teks);
            }
        }
        isi.putAll(baris.lain());
        return isi;
    }

    private void simpan(UUID renstraId, UUID simpulId, BarisImpor baris, Map<String, String> isi) {
        AsalImporEntity asal = new AsalImporEntity();
        asal.simpulId = simpulId;
        asal.renstraId = renstraId;
        asal.berkas = baris.berkas();
        asal.urutan = baris.nomor();
        asal.isi = isi;
        persist(asal);
    }

    Map<UUID, AsalImporEntity> milik(UUID renstraId) {
        return list("renstraId = ?1 order by berkas, urutan", renstraId).stream()
                .collect(Collectors.toMap(
                        satu -> satu.simpulId, Function.identity(), (satu, kedua) -> satu, LinkedHashMap::new));
    }
}
