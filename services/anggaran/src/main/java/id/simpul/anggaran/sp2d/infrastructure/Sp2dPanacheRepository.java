package id.simpul.anggaran.sp2d.infrastructure;

import id.simpul.anggaran.sp2d.model.BarisSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.aturan.nilai.Rupiah;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Sp2dPanacheRepository implements Sp2dRepository, PanacheRepositoryBase<Sp2dEntity, UUID> {
    private static final UUID ID_TERKECIL = new UUID(0, 0);
    private static final String REALISASI =
            "select b.kunci, sum(b.realisasi) from BarisSp2dEntity b where b.tahun = ?1 and b.tanggal <= ?2 group by b.kunci";
    private static final String BERKUNCI =
            " and id in (select b.sp2dId from BarisSp2dEntity b where b.tahun = :tahun and b.kunci = :kunci)";
    private static final String PER_BULAN =
            "select month(b.tanggal), sum(b.realisasi) from BarisSp2dEntity b where b.tahun = ?1 group by month(b.tanggal)";
    private static final String PER_KUNCI_BULAN = """
            select b.kunci, month(b.tanggal), sum(b.realisasi) from BarisSp2dEntity b where b.tahun = ?1
            group by b.kunci, month(b.tanggal)
            """;
    private static final String DIKEMBALIKAN = """
            select b.kunci, sum(b.nilai) from BarisSp2dEntity b
            where b.sp2dId in (select s.id from Sp2dEntity s where s.asalId = ?1 and s.jenis = PENGEMBALIAN)
            group by b.kunci
            """;

    @Override
    public Optional<Sp2d> cari(UUID id) {
        return findByIdOptional(id)
                .map(kepala -> kepala.keSp2d(baris(List.of(id)).getOrDefault(id, List.of())));
    }

    @Override
    public boolean adaNomor(String nomor) {
        return count("nomor", nomor) > 0;
    }

    @Override
    public boolean sudahNihil(UUID tambahanUang) {
        return count("asalId = ?1 and jenis = ?2", tambahanUang, JenisSp2d.TU_NIHIL) > 0;
    }

    @Override
    public void simpan(Sp2d sp2d) {
        persist(Sp2dEntity.dari(sp2d));
        flush();
        for (int i = 0; i < sp2d.baris().size(); i++) {
            getEntityManager()
                    .persist(BarisSp2dEntity.dari(sp2d, i, sp2d.baris().get(i)));
        }
        flush();
    }

    @Override
    public List<Sp2d> daftar(int tahun, JenisSp2d jenis, String kunci, Letak sesudah, int batas) {
        Letak awal = sesudah == null ? new Letak(LocalDate.of(tahun, 1, 1), ID_TERKECIL) : sesudah;
        List<Sp2dEntity> kepala = find(
                        "tahun = :tahun and jenis in :jenis and (tanggal > :tanggal or (tanggal = :tanggal and id > :id))"
                                + (kunci == null ? "" : BERKUNCI)
                                + " order by tanggal, id",
                        parameter(tahun, kunci)
                                .and("jenis", jenis == null ? List.of(JenisSp2d.values()) : List.of(jenis))
                                .and("tanggal", awal.tanggal())
                                .and("id", awal.id()))
                .page(0, batas)
                .list();
        Map<UUID, List<BarisSp2d>> baris =
                baris(kepala.stream().map(satu -> satu.id).toList());
        return kepala.stream()
                .map(satu -> satu.keSp2d(baris.getOrDefault(satu.id, List.of())))
                .toList();
    }

    @Override
    public Map<String, Rupiah> realisasi(int tahun, LocalDate sampai) {
        LocalDate batas = sampai == null ? LocalDate.of(tahun, 12, 31) : sampai;
        return perKunci(getEntityManager()
                .createQuery(REALISASI, Object[].class)
                .setParameter(1, tahun)
                .setParameter(2, batas));
    }

    @Override
    public List<Rupiah> realisasiPerBulan(int tahun) {
        List<Rupiah> bulan = new ArrayList<>(Collections.nCopies(12, Rupiah.NOL));
        getEntityManager()
                .createQuery(PER_BULAN, Object[].class)
                .setParameter(1, tahun)
                .getResultStream()
                .forEach(baris ->
                        bulan.set((Integer) baris[0] - 1, Rupiah.bertanda("realisasi", (BigDecimal) baris[1])));
        return bulan;
    }

    @Override
    public Map<String, List<Rupiah>> realisasiPerKunciBulan(int tahun) {
        Map<String, List<Rupiah>> hasil = new HashMap<>();
        getEntityManager()
                .createQuery(PER_KUNCI_BULAN, Object[].class)
                .setParameter(1, tahun)
                .getResultStream()
                .forEach(baris -> hasil.computeIfAbsent(
                                (String) baris[0], kunci -> new ArrayList<>(Collections.nCopies(12, Rupiah.NOL)))
                        .set((Integer) baris[1] - 1, Rupiah.bertanda("realisasi", (BigDecimal) baris[2])));
        return hasil;
    }

    @Override
    public Map<String, Rupiah> dikembalikan(UUID asal) {
        return perKunci(
                getEntityManager().createQuery(DIKEMBALIKAN, Object[].class).setParameter(1, asal));
    }

    private static Parameters parameter(int tahun, String kunci) {
        Parameters parameter = Parameters.with("tahun", tahun);
        return kunci == null ? parameter : parameter.and("kunci", kunci);
    }

    private Map<UUID, List<BarisSp2d>> baris(List<UUID> sp2d) {
        return getEntityManager()
                .createQuery("from BarisSp2dEntity where sp2dId in ?1 order by urutan", BarisSp2dEntity.class)
                .setParameter(1, sp2d)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        satu -> satu.sp2dId, Collectors.mapping(BarisSp2dEntity::keBaris, Collectors.toList())));
    }

    private static Map<String, Rupiah> perKunci(TypedQuery<Object[]> kueri) {
        Map<String, Rupiah> jumlah = new HashMap<>();
        kueri.getResultStream()
                .forEach(baris -> jumlah.put((String) baris[0], Rupiah.bertanda("realisasi", (BigDecimal) baris[1])));
        return jumlah;
    }
}
