package id.simpul.pelaporan.umpan;

import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/**
 * Keadaan semua entitas, halaman demi halaman.
 *
 * <p>Titik umpannya diambil sebelum halaman pertama dibaca: yang berubah selama membaca muncul lagi di umpan sesudahnya,
 * dan menimpanya dengan isi yang sama tidak mengubah apa pun. Halaman-halamannya karena itu tidak perlu sezaman.
 */
@ApplicationScoped
public class MembacaPotret {
    private static final String BACA = """
            select tenant_id, jenis, id, waktu, cast(isi as text) isi from baca.fakta
            where tenant_id in (:kota) and (tenant_id, jenis, id) > (:sesudahKota, :sesudahJenis, :sesudahId)
            order by tenant_id, jenis, id limit :batas
            """;

    private final EntityManager em;
    private final MembacaUmpan umpan;

    MembacaPotret(EntityManager em, MembacaUmpan umpan) {
        this.em = em;
        this.umpan = umpan;
    }

    /** Halaman sesudah {@code kursor}; null berarti yang pertama. */
    @Transactional
    public HalamanPotret baca(NamaUmpan nama, String kursor, int batas) {
        List<String> kota = umpan.kota(nama);
        String saringan = nama.potret() + kota;
        List<String> mulai =
                kursor == null ? List.of(umpan.sekarang(nama), "", "", "") : Kursor.baca(kursor, saringan, 4);
        List<Perubahan> ada = kota.isEmpty() ? List.of() : cari(nama, kota, mulai, batas + 1);
        boolean lagi = ada.size() > batas;
        List<Perubahan> data = lagi ? List.copyOf(ada.subList(0, batas)) : ada;
        Perubahan akhir = lagi ? data.get(batas - 1) : null;
        return new HalamanPotret(
                data,
                lagi ? Kursor.tulis(saringan, mulai.get(0), akhir.kota(), akhir.jenis(), akhir.id()) : null,
                mulai.get(0));
    }

    private List<Perubahan> cari(NamaUmpan nama, List<String> kota, List<String> mulai, int batas) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(BACA, Tuple.class)
                .setParameterList("kota", kota)
                .setParameter("sesudahKota", mulai.get(1))
                .setParameter("sesudahJenis", mulai.get(2))
                .setParameter("sesudahId", mulai.get(3))
                .setParameter("batas", batas)
                .getResultList()
                .stream()
                .map(baris -> satu(nama, baris))
                .toList();
    }

    private static Perubahan satu(NamaUmpan nama, Tuple baris) {
        String isi = baris.get("isi", String.class);
        return new Perubahan(
                baris.get("tenant_id", String.class),
                null,
                baris.get("jenis", String.class),
                baris.get("id", String.class),
                TindakanUmpan.DIBUAT,
                baris.get("waktu", Instant.class),
                nama == NamaUmpan.AGREGAT ? PenyaringAgregat.saring(isi) : isi);
    }
}
