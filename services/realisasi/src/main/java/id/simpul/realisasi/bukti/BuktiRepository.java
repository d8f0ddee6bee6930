package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Kursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Tabel {@code bukti}; hanya baris kota pemilik token yang terlihat. */
@ApplicationScoped
class BuktiRepository implements PanacheRepositoryBase<BuktiEntity, UUID> {
    BuktiEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Bukti", id));
    }

    /** Banyaknya bukti yang masih menyertai isian itu. */
    long jumlah(EntitasBukti entitas, UUID entitasId) {
        return count("entitas = ?1 and entitasId = ?2 and dilepasPada is null", entitas, entitasId);
    }

    /** Paling banyak {@code batas + 1} baris yang belum dilepas sesudah kursor, urut id. */
    List<BuktiEntity> halaman(SaringanBukti saringan, String kursor, int batas) {
        StringBuilder syarat = new StringBuilder("dilepasPada is null");
        Parameters isi = new Parameters();
        if (saringan.entitas() != null) {
            syarat.append(" and entitas = :e");
            isi.and("e", saringan.entitas());
        }
        if (saringan.entitasId() != null) {
            syarat.append(" and entitasId = :ei");
            isi.and("ei", saringan.entitasId());
        }
        if (kursor != null) {
            String sesudah = Kursor.baca(kursor, saringan.toString(), 1).get(0);
            syarat.append(" and id > :i");
            isi.and("i", Kursor.uuid(kursor, sesudah));
        }
        return find(syarat.toString(), Sort.by("id"), isi).range(0, batas).list();
    }

    /** Di antara sidik itu, yang disebut sedikitnya satu bukti, termasuk yang sudah dilepas. */
    Set<String> dikenal(Collection<String> sidik) {
        return Set.copyOf(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select distinct sha256 from bukti where sha256 = any (?1)", String.class)
                .setParameter(1, sidik.toArray(String[]::new))
                .getResultList());
    }
}
