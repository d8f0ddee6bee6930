package id.simpul.anggaran.dpa.infrastructure;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.nilai.TahunAnggaran;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class DpaPanacheRepository implements DpaRepository, PanacheRepositoryBase<DpaEntity, UUID> {
    private static final String JUMLAH_PER_DPA =
            "select r.dpaId, sum(r.anggaran) from RincianEntity r where r.dpaId in ?1 group by r.dpaId";
    private static final String BERLAKU_PADA = """
            from DpaEntity b where b.tahun between ?3 and ?4 and b.urutanSah = (
                select max(d.urutanSah) from DpaEntity d
                where d.tahun = b.tahun and d.tanggalSah <= ?1 and d.disahkanPada <= ?2)
            order by b.tahun
            """;

    @Override
    public Optional<Dpa> cari(UUID id) {
        return findByIdOptional(id).map(kepala -> kepala.keDpa(rincian(id)));
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
    public Optional<Integer> tahunRincian(UUID rincian) {
        return getEntityManager()
                .createQuery(
                        "select d.tahun from DpaEntity d, RincianEntity r where r.dpaId = d.id and r.id = ?1",
                        Integer.class)
                .setParameter(1, rincian)
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
        return ringkas(kepala);
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
                .map(kepala -> kepala.keDpa(rincian(kepala.id)));
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
        return ringkas(kepala);
    }

    @Override
    public Optional<Dpa> sebelum(int tahun, int urutan) {
        return find("tahun = ?1 and urutanSah < ?2 order by urutanSah desc", tahun, urutan)
                .firstResultOptional()
                .map(kepala -> kepala.keDpa(rincian(kepala.id)));
    }

    @Override
    public void simpan(Dpa dpa) {
        DpaEntity kepala = findByIdOptional(dpa.id()).orElseGet(() -> baru(dpa.id()));
        kepala.isi(dpa);
        persist(kepala);
        samakanRincian(dpa);
        flush();
    }

    private void samakanRincian(Dpa dpa) {
        Map<UUID, RincianEntity> lama =
                barisRincian(dpa.id()).stream().collect(Collectors.toMap(baris -> baris.id, Function.identity()));
        for (Rincian baris : dpa.rincian()) {
            RincianEntity tersimpan = lama.remove(baris.id());
            if (tersimpan == null) {
                tersimpan = new RincianEntity();
                tersimpan.isi(dpa.id(), baris);
                getEntityManager().persist(tersimpan);
            } else if (!tersimpan.keRincian().equals(baris)) {
                tersimpan.isi(dpa.id(), baris);
            }
        }
        lama.values().forEach(getEntityManager()::remove);
    }

    private List<Rincian> rincian(UUID dpa) {
        return barisRincian(dpa).stream().map(RincianEntity::keRincian).toList();
    }

    private List<RincianEntity> barisRincian(UUID dpa) {
        return getEntityManager()
                .createQuery("from RincianEntity where dpaId = ?1 order by urutan", RincianEntity.class)
                .setParameter(1, dpa)
                .getResultList();
    }

    private Map<UUID, Rupiah> total(List<UUID> dpa) {
        Map<UUID, Rupiah> total = new HashMap<>();
        getEntityManager()
                .createQuery(JUMLAH_PER_DPA, Object[].class)
                .setParameter(1, dpa)
                .getResultStream()
                .forEach(baris -> total.put((UUID) baris[0], Rupiah.dari("total", (BigDecimal) baris[1])));
        return total;
    }

    private List<RingkasanDpa> ringkas(List<DpaEntity> kepala) {
        Map<UUID, Rupiah> total = total(kepala.stream().map(satu -> satu.id).toList());
        return kepala.stream()
                .map(satu -> ringkas(satu, total.getOrDefault(satu.id, Rupiah.NOL)))
                .toList();
    }

    private static RingkasanDpa ringkas(DpaEntity kepala, Rupiah total) {
        return new RingkasanDpa(
                kepala.id,
                kepala.tahun,
                new VersiAnggaran(kepala.versi),
                kepala.tingkatTerhalus,
                kepala.sumber,
                kepala.pengesahan(),
                total,
                kepala.versiBaris);
    }

    private static DpaEntity baru(UUID id) {
        DpaEntity kepala = new DpaEntity();
        kepala.id = id;
        return kepala;
    }
}
