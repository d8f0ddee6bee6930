package id.simpul.realisasi.jendela;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Kursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tabel {@code jendela_periode}; hanya baris kota pemilik token yang terlihat. */
@ApplicationScoped
class JendelaRepository implements PanacheRepositoryBase<JendelaEntity, UUID> {
    JendelaEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Jendela", id));
    }

    List<JendelaEntity> periode(Collection<String> periode) {
        return list("periode in ?1", periode);
    }

    /** Paling banyak {@code batas + 1} baris sesudah kursor, urut periode. */
    List<JendelaEntity> halaman(Integer tahun, String kursor, int batas) {
        StringBuilder syarat = new StringBuilder("1 = 1");
        Parameters isi = new Parameters();
        if (tahun != null) {
            syarat.append(" and tahun = :tahun");
            isi.and("tahun", tahun);
        }
        if (kursor != null) {
            syarat.append(" and periode > :p");
            isi.and("p", Kursor.baca(kursor, saringan(tahun), 1).get(0));
        }
        return find(syarat.toString(), Sort.by("periode"), isi).range(0, batas).list();
    }

    static String saringan(Integer tahun) {
        return "jendela:" + tahun;
    }
}
