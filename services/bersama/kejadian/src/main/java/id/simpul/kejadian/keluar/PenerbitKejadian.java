package id.simpul.kejadian.keluar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.besar.Bagian;
import id.simpul.kejadian.besar.BentukRekaman;
import id.simpul.kejadian.besar.PemecahIsi;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Menulis kejadian ke kotak keluar dalam transaksi yang sedang berjalan; di luar transaksi ditolak.
 *
 * <p>Keadaan yang tidak muat dalam satu rekaman ditulis sebagai bagian-bagian dan sebuah penutup; penerimanya tetap
 * menerima satu kejadian utuh (ADR 0015).
 */
@ApplicationScoped
public class PenerbitKejadian {
    private static final int SATU_REKAMAN = 1_000_000;
    private static final int UKURAN_TERBESAR = 16_000_000;
    private static final String SISIP = """
            insert into kotak_keluar (id, tenant_id, kunci, jenis, isi)
            values (?1, ?2, ?3, ?4, ?5)
            """;
    // Bagian terbitan lama yang nomornya tidak terpakai lagi dinisankan, supaya topik padat hanya memuat yang berlaku.
    private static final String SISIP_DAN_NISANKAN = """
            with lama as (
                delete from kejadian_besar where tenant_id = ?2 and kunci = ?3 returning jumlah
            )
            insert into kotak_keluar (id, tenant_id, kunci, jenis, isi)
            select gen_random_uuid(), ?2, ?3 || '|bagian-' || nomor, ?6, null
            from lama, generate_series(cast(?7 as int), jumlah - 1) nomor
            union all select ?1, ?2, ?3, ?4, ?5
            """;
    private static final String INGAT_JUMLAH =
            "insert into kejadian_besar (tenant_id, kunci, jumlah) values (?1, ?2, ?3)";

    private final EntityManager em;
    private final ObjectMapper json;
    private final KonteksKota konteks;

    public PenerbitKejadian(EntityManager em, ObjectMapper json, KonteksKota konteks) {
        this.em = em;
        this.json = json;
        this.konteks = konteks;
    }

    /**
     * Mengabarkan keadaan baru sebuah entitas.
     *
     * <p>Penulis satu kota mengantre pada kunci penasihat sebelum mengambil nomor urut, sebab urutan commit bukan urutan
     * nomor: tanpa antrean ini nomor 7 dapat tampak sebelum nomor 6.
     *
     * @throws GalatAplikasi 413 bila keadaannya lebih besar dari yang sanggup dirakit penerimanya
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void terbitkan(Kejadian kejadian) {
        String isi = kejadian.isi() == null ? null : tulis(kejadian.isi());
        int ukuran = isi == null ? 0 : isi.getBytes(StandardCharsets.UTF_8).length;
        tolakBilaTerlaluBesar(kejadian, ukuran);
        em.flush();
        antre();
        if (ukuran <= SATU_REKAMAN) {
            sisip(kejadian, kejadian.jenis(), isi, 0);
        } else {
            berbagian(kejadian, isi);
        }
    }

    private void antre() {
        em.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 1706))) antre", Integer.class)
                .setParameter(1, konteks.kota())
                .getSingleResult();
    }

    private void berbagian(Kejadian kejadian, String isi) {
        PemecahIsi.Pecahan pecahan = PemecahIsi.pecah(isi);
        String jenisBagian = BentukRekaman.jenisBagian(kejadian.jenis());
        for (Bagian bagian : pecahan.bagian()) {
            em.createNativeQuery(SISIP)
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, konteks.kota())
                    .setParameter(3, BentukRekaman.bernomor(kunci(kejadian), bagian.nomor()))
                    .setParameter(4, jenisBagian)
                    .setParameter(5, tulis(bagian))
                    .executeUpdate();
        }
        int jumlah = pecahan.penutup().jumlah();
        sisip(kejadian, BentukRekaman.jenisPenutup(kejadian.jenis()), tulis(pecahan.penutup()), jumlah);
        em.createNativeQuery(INGAT_JUMLAH)
                .setParameter(1, konteks.kota())
                .setParameter(2, kunci(kejadian))
                .setParameter(3, jumlah)
                .executeUpdate();
    }

    private void sisip(Kejadian kejadian, String jenis, String isi, int bagianBaru) {
        em.createNativeQuery(SISIP_DAN_NISANKAN)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, konteks.kota())
                .setParameter(3, kunci(kejadian))
                .setParameter(4, jenis)
                .setParameter(5, isi)
                .setParameter(6, BentukRekaman.jenisBagian(kejadian.jenis()))
                .setParameter(7, bagianBaru)
                .executeUpdate();
    }

    private String kunci(Kejadian kejadian) {
        return konteks.kota() + "|" + kejadian.jenis() + "|" + kejadian.idEntitas();
    }

    private String tulis(Object isi) {
        try {
            return json.writeValueAsString(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Kejadian tidak dapat dijadikan JSON", galat);
        }
    }

    /** Penerima merakitnya di ingatan; lebih baik pengirimnya tahu sekarang daripada penerimanya mati nanti. */
    private static void tolakBilaTerlaluBesar(Kejadian kejadian, int ukuran) {
        if (ukuran > UKURAN_TERBESAR) {
            throw new GalatAplikasi(
                    KodeGalat.BADAN_TERLALU_BESAR,
                    "Isi %s menjadi %d byte, lebih besar dari %d byte yang dapat dikabarkan antar layanan; pecah kirimannya."
                            .formatted(kejadian.jenis(), ukuran, UKURAN_TERBESAR));
        }
    }
}
