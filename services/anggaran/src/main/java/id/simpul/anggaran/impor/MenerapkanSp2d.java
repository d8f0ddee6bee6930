package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.application.Penolakan;
import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.SyaratRealisasi;
import id.simpul.anggaran.sp2d.application.PencatatSp2d;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.IdPermintaan;
import id.simpul.galat.KodeGalat;
import id.simpul.impor.PenampungTemuan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.MDC;

/**
 * Mencatat SP2D tampungan sekaligus di basis data: tahunnya dikunci, aturannya diperiksa sekali lagi atas keadaan sekarang,
 * lalu disisipkan bersama riwayat dan kejadiannya dalam satu transaksi.
 */
@ApplicationScoped
class MenerapkanSp2d {
    private static final String RINGKASAN = """
            select cast(count(distinct nomor_sp2d) as int) sp2d, cast(count(*) as int) baris,
                coalesce(sum(case when kunci is null then 0 when jenis = 'PENGEMBALIAN' then -nilai else nilai end), 0) total
            from impor_baris where pekerjaan_id = ?1
            """;

    private final EntityManager em;
    private final BukuTahun buku;
    private final DpaRepository dpa;
    private final PemeriksaTampungan pemeriksa;
    private final PencatatSp2d pencatat;
    private final TampunganBaris tampungan;
    private final WaktuKota waktu;
    private final KonteksKota konteks;

    MenerapkanSp2d(
            EntityManager em,
            BukuTahun buku,
            DpaRepository dpa,
            PemeriksaTampungan pemeriksa,
            PencatatSp2d pencatat,
            TampunganBaris tampungan,
            WaktuKota waktu,
            KonteksKota konteks) {
        this.em = em;
        this.buku = buku;
        this.dpa = dpa;
        this.pemeriksa = pemeriksa;
        this.pencatat = pencatat;
        this.tampungan = tampungan;
        this.waktu = waktu;
        this.konteks = konteks;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    MenerapkanBerkas.Hasil terapkan(PekerjaanEntity milik) {
        KeadaanTahun keadaan = buku.kunci(milik.tahun);
        Dpa berlaku = Optional.ofNullable(keadaan.dpaBerlaku())
                .flatMap(dpa::cari)
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.KEADAAN_MENOLAK, "Belum ada DPA tahun %d yang disahkan.".formatted(milik.tahun)));
        Penolakan.keadaan(SyaratRealisasi.alasanDitolak(berlaku, keadaan, SumberRealisasi.SP2D));
        List<PelampauanImpor> pelampauan = periksaLagi(milik.id, berlaku);
        UlangBerkalang.matikan(em);
        MenerapkanBerkas.Hasil hasil = ringkasan(milik.id, berlaku.id());
        sisipkan(milik);
        tampungan.sisipPelampauan(berlaku, pelampauan, waktu.pelaku(), waktu.kini());
        buku.pakai(milik.tahun, SumberRealisasi.SP2D);
        kabarkan(milik.id, berlaku);
        tampungan.kosongkan(milik.id);
        return hasil;
    }

    /** Anggaran, kebijakan, atau SP2D lain dapat berubah sejak berkasnya dicocokkan. */
    private List<PelampauanImpor> periksaLagi(UUID id, Dpa berlaku) {
        PenampungTemuan temuan = new PenampungTemuan(1);
        PemeriksaTampungan.Hasil hasil = pemeriksa.periksa(id, berlaku, temuan);
        if (temuan.kesalahan() > 0) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Keadaan berubah sejak berkas dicocokkan: %d baris kini ditolak, misalnya %s Kirim lagi berkasnya."
                            .formatted(
                                    temuan.kesalahan(), temuan.temuan().get(0).pesan()));
        }
        return hasil.pelampauan();
    }

    private void sisipkan(PekerjaanEntity milik) {
        perintah(SqlTerapan.KEPALA, milik.id)
                .setParameter(2, milik.tahun)
                .setParameter(3, waktu.pelaku())
                .setParameter(4, waktu.kini())
                .executeUpdate();
        perintah(SqlTerapan.BARIS, milik.id).setParameter(2, milik.tahun).executeUpdate();
    }

    private void kabarkan(UUID id, Dpa berlaku) {
        perintah(SqlTerapan.RIWAYAT, id)
                .setParameter(2, waktu.pelaku())
                .setParameter(3, konteks.pelaku().klien())
                .setParameter(4, String.valueOf(MDC.get(IdPermintaan.KUNCI_MDC)))
                .executeUpdate();
        em.createNativeQuery(SqlTerapan.ANTRE).getResultList();
        perintah(SqlTerapan.KABAR, id).executeUpdate();
        pencatat.kabarkanRealisasi(berlaku);
    }

    private MenerapkanBerkas.Hasil ringkasan(UUID id, UUID dpaId) {
        Tuple satu = em.unwrap(Session.class)
                .createNativeQuery(RINGKASAN, Tuple.class)
                .setParameter(1, id)
                .getSingleResult();
        return new MenerapkanBerkas.Hasil(
                dpaId,
                satu.get("sp2d", Integer.class),
                satu.get("baris", Integer.class),
                Presisi.rapi(satu.get("total", BigDecimal.class)));
    }

    private Query perintah(String sql, UUID id) {
        return em.createNativeQuery(sql).setParameter(1, id);
    }
}
