package id.simpul.pelaporan.fakta;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kota.KotaDikenal;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Optional;

/**
 * Satu kejadian menjadi satu baris fakta, di tampilan yang dilayani atau di skema yang sedang dibangun ulang.
 *
 * <p>Tidak mencocokkan satu fakta dengan yang lain: realisasi boleh tiba sebelum indikatornya, rekap sebelum DPA-nya.
 */
@ApplicationScoped
public class ProyeksiFakta {
    /** Tampilan atas skema yang sedang dilayani. */
    static final String DILAYANI = "baca.fakta";

    private static final String SIMPAN = """
            insert into %s (tenant_id, jenis, id, tahun, waktu, isi)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as json))
            on conflict (tenant_id, jenis, id)
            do update set tahun = excluded.tahun, waktu = excluded.waktu, isi = excluded.isi
            """;
    private static final String HAPUS = "delete from %s where tenant_id = ?1 and jenis = ?2 and id = ?3";

    private final EntityManager em;
    private final PembacaIsi pembaca;
    private final KonteksKota konteks;

    ProyeksiFakta(EntityManager em, PembacaIsi pembaca, KonteksKota konteks) {
        this.em = em;
        this.pembaca = pembaca;
        this.konteks = konteks;
    }

    /** Menulis kejadian ke skema baca nomor itu, di luar yang dilayani; jenis yang tidak dikenal diabaikan. */
    public void terapkan(int skema, KejadianMasuk kejadian) {
        jenis(kejadian).ifPresent(dikenal -> terapkan("baca_%d.fakta".formatted(skema), dikenal, kejadian));
    }

    static Optional<JenisFakta<?>> jenis(KejadianMasuk kejadian) {
        return JenisFakta.semua().stream()
                .filter(satu ->
                        satu.sumber().equals(kejadian.sumber()) && satu.nama().equals(kejadian.jenis()))
                .findFirst();
    }

    void terapkan(String tabel, JenisFakta<?> jenis, KejadianMasuk kejadian) {
        if (kejadian.dihapus()) {
            kunci(em.createNativeQuery(HAPUS.formatted(tabel)), kejadian).executeUpdate();
            return;
        }
        Object isi = kejadian.baca(pembaca.pembaca(), jenis.bentuk());
        periksa(isi);
        kunci(em.createNativeQuery(SIMPAN.formatted(tabel)), kejadian)
                .setParameter(4, isi instanceof Bertahun bertahun ? bertahun.tahun() : null)
                .setParameter(5, kejadian.waktu())
                .setParameter(6, kejadian.isi())
                .executeUpdate();
    }

    Query kunci(Query kueri, KejadianMasuk kejadian) {
        return kueri.setParameter(1, konteks.kota())
                .setParameter(2, kejadian.jenis())
                .setParameter(3, kejadian.idEntitas());
    }

    private static void periksa(Object isi) {
        if (isi instanceof Diperiksa diperiksa) {
            diperiksa.periksa();
        } else if (isi instanceof KotaDikenal kota) {
            kota.aturan();
        }
    }
}
