package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Kursor;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.tenansi.KonteksKota;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Tabel {@code realisasi}; hanya baris kota pemilik token yang terlihat. */
@ApplicationScoped
class RealisasiRepository implements PanacheRepositoryBase<RealisasiEntity, UUID> {
    private static final String ANTRE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1707))) antre";

    private static final String TULIS_SATU =
            "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(?1, 1709))) antre";
    private static final String TULIS_BANYAK =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1709))) antre";
    private static final String BERDASAR = """
            select id from realisasi
            where indikator_id in (:indikator) and jsonb_typeof(isian -> 'dasarPenyebut') = 'object'
            """;

    private static final Sort URUT = Sort.by("periode").and("id");

    private final KonteksKota konteks;

    RealisasiRepository(KonteksKota konteks) {
        this.konteks = konteks;
    }

    RealisasiEntity wajib(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Realisasi", id));
    }

    /** Realisasi untuk kunci itu; bila belum ada, penulis lain atas kunci yang sama menunggu transaksi ini selesai. */
    Optional<RealisasiEntity> untukDitulis(KunciRealisasi kunci) {
        return cari(kunci).or(() -> {
            antre(TULIS_SATU, konteks.kota());
            antre(ANTRE, konteks.kota() + "|" + kunci.indikatorId() + "|" + kunci.periode());
            return cari(kunci);
        });
    }

    /** Menahan penulis realisasi baru lain di kota ini sampai transaksi selesai: satu kunci untuk sekian ribu baris. */
    void antreBanyak() {
        antre(TULIS_BANYAK, konteks.kota());
    }

    private void antre(String kueri, String kunci) {
        getEntityManager()
                .createNativeQuery(kueri, Integer.class)
                .setParameter(1, kunci)
                .getSingleResult();
    }

    /** Realisasi yang sudah ada untuk kunci-kunci itu. */
    Map<KunciRealisasi, RealisasiEntity> ada(Collection<KunciRealisasi> kunci) {
        Set<UUID> indikator = kunci.stream().map(KunciRealisasi::indikatorId).collect(Collectors.toSet());
        Set<String> periode = kunci.stream().map(satu -> satu.periode().kode()).collect(Collectors.toSet());
        return list("indikatorId in ?1 and periode in ?2", indikator, periode).stream()
                .collect(Collectors.toMap(RealisasiEntity::kunci, Function.identity()));
    }

    /** Semua realisasi setahun, untuk diekspor. */
    List<RealisasiEntity> setahun(int tahun) {
        return list("tahun", URUT, tahun);
    }

    private Optional<RealisasiEntity> cari(KunciRealisasi kunci) {
        return find(
                        "indikatorId = ?1 and periode = ?2",
                        kunci.indikatorId(),
                        kunci.periode().kode())
                .firstResultOptional();
    }

    /** Semua periode indikator-indikator itu, tahun mana pun. */
    List<RealisasiEntity> milikIndikator(Collection<UUID> indikatorId) {
        return indikatorId.isEmpty() ? List.of() : list("indikatorId in ?1", indikatorId);
    }

    /** Semua periode satu indikator dalam setahun; paling banyak 17 baris. */
    List<RealisasiEntity> setahun(UUID indikatorId, int tahun) {
        return list("indikatorId = ?1 and tahun = ?2", indikatorId, tahun);
    }

    /** Realisasi pada tahap-tahap itu sesudah letak tersebut, urut periode lalu id; {@code sesudah} null dari awal. */
    List<RealisasiEntity> padaTahap(Collection<StatusRealisasi> tahap, LetakRealisasi sesudah, int batas) {
        return sesudah == null
                ? find("status in ?1", URUT, tahap).range(0, batas - 1).list()
                : find(
                                "status in ?1 and (periode > ?2 or (periode = ?2 and id > ?3))",
                                URUT,
                                tahap,
                                sesudah.periode(),
                                sesudah.id())
                        .range(0, batas - 1)
                        .list();
    }

    /** Dasar penyebut yang dinyatakan di periode mana pun, menurut indikator. */
    Map<UUID, List<DasarPeriode>> dasar(Collection<UUID> indikatorId) {
        if (indikatorId.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("from RealisasiEntity r where r.id in (:id)", RealisasiEntity.class)
                .setParameter("id", berdasar(indikatorId))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        baris -> baris.indikatorId, Collectors.mapping(RealisasiEntity::dasar, Collectors.toList())));
    }

    private List<UUID> berdasar(Collection<UUID> indikatorId) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(BERDASAR, UUID.class)
                .setParameterList("indikator", indikatorId)
                .getResultList();
    }

    /** Paling banyak {@code batas + 1} baris sesudah kursor, urut periode lalu id. */
    List<RealisasiEntity> halaman(SaringanRealisasi saringan, String kursor, int batas) {
        StringBuilder syarat = new StringBuilder("1 = 1");
        Parameters isi = new Parameters();
        tambah(syarat, isi, "tahun", saringan.tahun());
        tambah(syarat, isi, "periode", saringan.periode());
        tambah(syarat, isi, "status", saringan.status());
        tambah(syarat, isi, "indikatorId", saringan.indikatorId());
        if (kursor != null) {
            List<String> sesudah = Kursor.baca(kursor, saringan.toString(), 2);
            syarat.append(" and (periode > :p or (periode = :p and id > :i))");
            isi.and("p", sesudah.get(0)).and("i", Kursor.uuid(kursor, sesudah.get(1)));
        }
        return find(syarat.toString(), URUT, isi).range(0, batas).list();
    }

    private static void tambah(StringBuilder syarat, Parameters isi, String kolom, Object nilai) {
        if (nilai != null) {
            syarat.append(" and ").append(kolom).append(" = :").append(kolom);
            isi.and(kolom, nilai);
        }
    }
}
