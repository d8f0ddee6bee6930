package id.simpul.anggaran.pelampauan;

import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Kebijakan anggaran kota; yang belum mengaturnya memakai bawaan. */
@ApplicationScoped
public class MengaturKebijakan {
    private static final String JENIS = "kebijakan-anggaran";
    private static final String PASTIKAN_ADA = """
            insert into kebijakan_anggaran (id, tenant_id, pelampauan, versi) values (gen_random_uuid(), ?1, 'TOLAK', 0)
            on conflict (tenant_id) do nothing
            """;

    private final EntityManager em;
    private final KonteksKota konteks;
    private final Pemeriksa pemeriksa;
    private final Riwayat riwayat;
    private final PenerbitKejadian penerbit;

    MengaturKebijakan(
            EntityManager em, KonteksKota konteks, Pemeriksa pemeriksa, Riwayat riwayat, PenerbitKejadian penerbit) {
        this.em = em;
        this.konteks = konteks;
        this.pemeriksa = pemeriksa;
        this.riwayat = riwayat;
        this.penerbit = penerbit;
    }

    @Transactional
    public JawabanKebijakan baca() {
        return cari(LockModeType.NONE).map(KebijakanEntity::keJawaban).orElse(JawabanKebijakan.BAWAAN);
    }

    /** Kebijakan pelampauan yang berlaku sekarang. */
    @Transactional
    public KebijakanPelampauan pelampauan() {
        return baca().pelampauan();
    }

    /** Mengganti kebijakan; berlaku bagi realisasi yang dicatat sesudahnya. */
    @Transactional
    public JawabanKebijakan ubah(IsianKebijakan isian, String ifMatch) {
        em.createNativeQuery(PASTIKAN_ADA).setParameter(1, konteks.kota()).executeUpdate();
        KebijakanEntity baris = cari(LockModeType.PESSIMISTIC_WRITE).orElseThrow();
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        pemeriksa.periksa(isian);
        JawabanKebijakan sebelum = baris.keJawaban();
        baris.pelampauan = isian.pelampauan();
        baris.versi++;
        JawabanKebijakan sesudah = baris.keJawaban();
        riwayat.catat(new CatatanRiwayat(JENIS, konteks.kota(), "diubah", null, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, konteks.kota(), sesudah));
        return sesudah;
    }

    private Optional<KebijakanEntity> cari(LockModeType kunci) {
        return em.createQuery("from KebijakanEntity", KebijakanEntity.class)
                .setLockMode(kunci)
                .getResultStream()
                .findFirst();
    }
}
