package id.simpul.anggaran.dpa.infrastructure;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.aturan.nilai.TahunAnggaran;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DpaPanacheRepository implements DpaRepository, PanacheRepositoryBase<DpaEntity, UUID> {
    private static final String BERLAKU_PADA = """
            from DpaEntity b where b.tahun between ?3 and ?4 and b.urutanSah = (
                select max(d.urutanSah) from DpaEntity d
                where d.tahun = b.tahun and d.tanggalSah <= ?1 and d.disahkanPada <= ?2)
            order by b.tahun
            """;

    private final RincianRepository rincian;
    private final PeringkasDpa peringkas;

    DpaPanacheRepository(RincianRepository rincian, PeringkasDpa peringkas) {
        this.rincian = rincian;
        this.peringkas = peringkas;
    }

    @Override
    public Optional<Dpa> cari(UUID id) {
        return findByIdOptional(id).map(kepala -> kepala.keDpa(rincian.milik(id)));
    }

    @Override
    public Optional<Integer> tahun(UUID id) {
        return getEntityManager()
                .createQuery("select d.tahun from DpaEntity d where d.id = ?1", Integer.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Integer> tahunRincian(UUID baris) {
        return getEntityManager()
                .createQuery(
                        "select d.tahun from DpaEntity d, RincianEntity r where r.dpaId = d.id and r.id = ?1",
                        Integer.class)
                .setParameter(1, baris)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean ada(int tahun, VersiAnggaran versi) {
        return count("tahun = ?1 and versi = ?2", tahun, versi.nilai()) > 0;
    }

    @Override
    public List<RingkasanDpa> daftar(Integer tahun, Letak sesudah, int batas) {
        Letak awal = sesudah == null ? new Letak(0, "") : sesudah;
        List<DpaEntity> kepala = find(
                        "tahun between ?1 and ?2 and (tahun > ?3 or (tahun = ?3 and versi > ?4)) order by tahun, versi",
                        tahun == null ? TahunAnggaran.TERENDAH : tahun,
                        tahun == null ? TahunAnggaran.TERTINGGI : tahun,
                        awal.tahun(),
                        awal.versi())
                .page(0, batas)
                .list();
        return peringkas.ringkas(kepala);
    }

    @Override
    public List<VersiSah> riwayatSah(int tahun) {
        return find("tahun = ?1 and urutanSah is not null order by urutanSah", tahun).stream()
                .map(satu -> new VersiSah(satu.id, new VersiAnggaran(satu.versi), satu.pengesahan()))
                .toList();
    }

    @Override
    public Optional<Dpa> berlaku(int tahun, LocalDate pada, Instant diketahuiPada) {
        return find(
                        "tahun = ?1 and tanggalSah <= ?2 and disahkanPada <= ?3 order by urutanSah desc",
                        tahun,
                        pada,
                        diketahuiPada)
                .firstResultOptional()
                .map(kepala -> kepala.keDpa(rincian.milik(kepala.id)));
    }

    @Override
    public List<RingkasanDpa> daftarBerlaku(
            Integer tahun, LocalDate pada, Instant diketahuiPada, int sesudahTahun, int batas) {
        List<DpaEntity> kepala = find(
                        BERLAKU_PADA,
                        pada,
                        diketahuiPada,
                        tahun == null ? sesudahTahun + 1 : Math.max(tahun, sesudahTahun + 1),
                        tahun == null ? TahunAnggaran.TERTINGGI : tahun)
                .page(0, batas)
                .list();
        return peringkas.ringkas(kepala);
    }

    @Override
    public Optional<Dpa> sebelum(int tahun, int urutan) {
        return find("tahun = ?1 and urutanSah < ?2 order by urutanSah desc", tahun, urutan)
                .firstResultOptional()
                .map(kepala -> kepala.keDpa(rincian.milik(kepala.id)));
    }

    @Override
    public void simpan(Dpa dpa) {
        DpaEntity kepala = findByIdOptional(dpa.id()).orElseGet(() -> baru(dpa.id()));
        kepala.isi(dpa);
        persist(kepala);
        rincian.samakan(dpa);
        flush();
    }

    private static DpaEntity baru(UUID id) {
        DpaEntity kepala = new DpaEntity();
        kepala.id = id;
        return kepala;
    }
}
