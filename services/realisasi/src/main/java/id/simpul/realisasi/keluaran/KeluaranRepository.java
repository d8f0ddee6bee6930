package id.simpul.realisasi.keluaran;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Kursor;
import id.simpul.http.Parameter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tabel {@code keluaran}; hanya baris kota pemilik token yang terlihat. */
@ApplicationScoped
class KeluaranRepository implements PanacheRepositoryBase<KeluaranEntity, UUID> {
    private static final Sort URUT = Sort.by("tahun").and("urutan").and("id");

    KeluaranEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Keluaran", id));
    }

    /** Paling banyak {@code batas + 1} baris sesudah kursor; {@code tahun} null berarti semua tahun. */
    List<KeluaranEntity> halaman(Integer tahun, String kursor, int batas) {
        StringBuilder syarat = new StringBuilder("1 = 1");
        Parameters isi = new Parameters();
        if (tahun != null) {
            syarat.append(" and tahun = :tahun");
            isi.and("tahun", tahun);
        }
        if (kursor != null) {
            List<String> sesudah = Kursor.baca(kursor, saringan(tahun), 3);
            syarat.append(" and (tahun > :t or (tahun = :t and (urutan > :u or (urutan = :u and id > :i))))");
            isi.and("t", bulat(sesudah.get(0)))
                    .and("u", bulat(sesudah.get(1)))
                    .and("i", Kursor.uuid(kursor, sesudah.get(2)));
        }
        return find(syarat.toString(), URUT, isi).range(0, batas).list();
    }

    /** Semua keluaran setahun, urut seperti daftarnya. */
    List<KeluaranEntity> setahun(int tahun) {
        return list("tahun", URUT, tahun);
    }

    static String kursor(Integer tahun, KeluaranEntity akhir) {
        return Kursor.tulis(saringan(tahun), akhir.tahun, akhir.urutan, akhir.id);
    }

    private static Integer bulat(String teks) {
        return Parameter.pilihan("kursor", teks, Integer::valueOf);
    }

    private static String saringan(Integer tahun) {
        return "keluaran:" + tahun;
    }
}
