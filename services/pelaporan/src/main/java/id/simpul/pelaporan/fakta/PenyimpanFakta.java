package id.simpul.pelaporan.fakta;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.masuk.PenerimaKejadian;
import id.simpul.pelaporan.umpan.PencatatPerubahan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Kejadian layanan lain menjadi baris {@code baca.fakta} dan nomor umpan, dalam satu transaksi kotak masuk. */
@ApplicationScoped
public class PenyimpanFakta implements PenerimaKejadian {
    private static final String ISI_SEBELUM =
            "select cast(isi as text) from baca.fakta where tenant_id = ?1 and jenis = ?2 and id = ?3";

    private final EntityManager em;
    private final ProyeksiFakta proyeksi;
    private final GerbangBaca gerbang;
    private final PencatatPerubahan perubahan;

    PenyimpanFakta(EntityManager em, ProyeksiFakta proyeksi, GerbangBaca gerbang, PencatatPerubahan perubahan) {
        this.em = em;
        this.proyeksi = proyeksi;
        this.gerbang = gerbang;
        this.perubahan = perubahan;
    }

    @Override
    public void terima(KejadianMasuk kejadian) {
        ProyeksiFakta.jenis(kejadian).ifPresent(jenis -> simpan(jenis, kejadian));
    }

    private void simpan(JenisFakta<?> jenis, KejadianMasuk kejadian) {
        gerbang.menulis();
        List<?> sebelum = proyeksi.kunci(em.createNativeQuery(ISI_SEBELUM, String.class), kejadian)
                .getResultList();
        proyeksi.terapkan(ProyeksiFakta.DILAYANI, jenis, kejadian);
        perubahan.catat(kejadian, sebelum.isEmpty() ? null : (String) sebelum.get(0), kejadian.isi());
    }
}
