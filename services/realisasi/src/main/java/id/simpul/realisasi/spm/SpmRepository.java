package id.simpul.realisasi.spm;

import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.tenansi.KonteksKota;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tabel {@code spm}; hanya baris kota pemilik token yang terlihat. */
@ApplicationScoped
class SpmRepository implements PanacheRepositoryBase<SpmEntity, UUID> {
    private static final String ANTRE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1708))) antre";

    private final KonteksKota konteks;

    SpmRepository(KonteksKota konteks) {
        this.konteks = konteks;
    }

    Optional<SpmEntity> cari(KunciSpm kunci) {
        return find(
                        "layanan = ?1 and tahun = ?2 and triwulan = ?3",
                        kunci.layanan().kode(),
                        kunci.tahun(),
                        kunci.triwulan())
                .firstResultOptional();
    }

    /** Penulis SPM satu kota bergantian: perbandingan dengan triwulan sebelumnya tidak boleh berpacu. */
    Optional<SpmEntity> untukDitulis(KunciSpm kunci) {
        getEntityManager()
                .createNativeQuery(ANTRE, Integer.class)
                .setParameter(1, konteks.kota())
                .getSingleResult();
        return cari(kunci);
    }

    /** Laporan tahun itu dan tahun sebelumnya: paling banyak 40 baris. */
    List<SpmEntity> duaTahun(int tahun) {
        return list("tahun between ?1 and ?2", Sort.by("layanan").and("tahun").and("triwulan"), tahun - 1, tahun);
    }

    /** Laporan untuk kunci itu; 404 bila belum ada di kota ini. */
    SpmEntity wajib(KunciSpm kunci) {
        return cari(kunci)
                .orElseThrow(() ->
                        GalatAplikasi.tidakDitemukan("SPM", kunci.layanan().kode() + " " + kunci.periode()));
    }

    /** Laporan pada tahap-tahap itu, urut triwulan lalu layanan; paling banyak 20 baris setahun. */
    List<SpmEntity> padaTahap(Collection<StatusRealisasi> tahap) {
        return list("status in ?1", Sort.by("tahun").and("triwulan").and("layanan"), tahap);
    }

    /** Isi laporan tahun itu dan tahun sebelumnya, pembanding untuk tandanya. */
    List<LaporanSpm> laporan(int tahun) {
        return duaTahun(tahun).stream().map(SpmEntity::laporan).toList();
    }
}
