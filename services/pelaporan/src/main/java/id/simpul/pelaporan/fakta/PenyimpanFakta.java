package id.simpul.pelaporan.fakta;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.masuk.PenerimaKejadian;
import id.simpul.kota.KotaDikenal;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Kejadian layanan lain menjadi baris {@code baca.fakta}, dalam transaksi kotak masuk.
 *
 * <p>Tidak mencocokkan satu fakta dengan yang lain: realisasi boleh tiba sebelum indikatornya, rekap sebelum DPA-nya.
 */
@ApplicationScoped
public class PenyimpanFakta implements PenerimaKejadian {
    private static final String SIMPAN = """
            insert into baca.fakta (tenant_id, jenis, id, tahun, waktu, isi)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as json))
            on conflict (tenant_id, jenis, id)
            do update set tahun = excluded.tahun, waktu = excluded.waktu, isi = excluded.isi
            """;
    private static final String HAPUS = "delete from baca.fakta where tenant_id = ?1 and jenis = ?2 and id = ?3";

    private final EntityManager em;
    private final PembacaIsi pembaca;
    private final KonteksKota konteks;

    PenyimpanFakta(EntityManager em, PembacaIsi pembaca, KonteksKota konteks) {
        this.em = em;
        this.pembaca = pembaca;
        this.konteks = konteks;
    }

    @Override
    public void terima(KejadianMasuk kejadian) {
        JenisFakta.semua().stream()
                .filter(jenis ->
                        jenis.sumber().equals(kejadian.sumber()) && jenis.nama().equals(kejadian.jenis()))
                .forEach(jenis -> olah(jenis, kejadian));
    }

    private void olah(JenisFakta<?> jenis, KejadianMasuk kejadian) {
        if (kejadian.dihapus()) {
            em.createNativeQuery(HAPUS)
                    .setParameter(1, konteks.kota())
                    .setParameter(2, jenis.nama())
                    .setParameter(3, kejadian.idEntitas())
                    .executeUpdate();
            return;
        }
        Object isi = kejadian.baca(pembaca.pembaca(), jenis.bentuk());
        periksa(isi);
        em.createNativeQuery(SIMPAN)
                .setParameter(1, konteks.kota())
                .setParameter(2, jenis.nama())
                .setParameter(3, kejadian.idEntitas())
                .setParameter(4, isi instanceof Bertahun bertahun ? bertahun.tahun() : null)
                .setParameter(5, kejadian.waktu())
                .setParameter(6, kejadian.isi())
                .executeUpdate();
    }

    private static void periksa(Object isi) {
        if (isi instanceof Diperiksa diperiksa) {
            diperiksa.periksa();
        } else if (isi instanceof KotaDikenal kota) {
            kota.aturan();
        }
    }
}
