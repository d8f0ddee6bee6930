package id.simpul.realisasi.pengaturan;

import id.simpul.aturan.skala.SkalaPredikat;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.UUID;

/** Aturan pengisian kota pemilik token. */
@ApplicationScoped
public class PengaturanKota {
    private static final String JENIS = "pengaturan";

    private final EntityManager em;
    private final PemeriksaBadan pemeriksa;
    private final Riwayat riwayat;
    private final KonteksKota konteks;

    PengaturanKota(EntityManager em, PemeriksaBadan pemeriksa, Riwayat riwayat, KonteksKota konteks) {
        this.em = em;
        this.pemeriksa = pemeriksa;
        this.riwayat = riwayat;
        this.konteks = konteks;
    }

    /** Pengaturan yang berlaku. */
    @Transactional
    public Pengaturan baca() {
        return Pengaturan.dari(baris());
    }

    /** Ambang narasi; null bila kota tidak menetapkannya. */
    @Transactional
    public BigDecimal ambangNarasi() {
        PengaturanEntity baris = baris();
        return baris == null ? null : baris.isian.ambangNarasi();
    }

    /** Yang terjadi pada KESALAHAN saat realisasi hendak disetujui. */
    @Transactional
    public SebelumSetuju sebelumSetuju() {
        return Pengaturan.dari(baris()).sebelumSetuju();
    }

    /** Kategori indeks SPM kota ini. */
    @Transactional
    public SkalaPredikat kategoriSpm() {
        PengaturanEntity baris = baris();
        return (baris == null ? IsianPengaturan.bawaan() : baris.isian).skala();
    }

    /** Menyimpan pertama kali (If-None-Match: *) atau mengubah (If-Match). */
    @Transactional
    public Pengaturan simpan(IsianPengaturan isian, String ifNoneMatch, String ifMatch) {
        PengaturanEntity baris = baris();
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, baris == null ? null : TagEntitas.dari(baris.versi));
        pemeriksa.periksa(isian).skala();
        Pengaturan sebelum = baris == null ? null : Pengaturan.dari(baris);
        PengaturanEntity disimpan = baris == null ? new PengaturanEntity() : baris;
        disimpan.isian = isian;
        if (baris == null) {
            disimpan.id = UUID.randomUUID();
            em.persist(disimpan);
        }
        em.flush();
        Pengaturan sesudah = Pengaturan.dari(disimpan);
        riwayat.catat(
                new CatatanRiwayat(JENIS, konteks.kota(), baris == null ? "dibuat" : "diubah", null, sebelum, sesudah));
        return sesudah;
    }

    private PengaturanEntity baris() {
        return em.createQuery("from PengaturanEntity", PengaturanEntity.class)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
