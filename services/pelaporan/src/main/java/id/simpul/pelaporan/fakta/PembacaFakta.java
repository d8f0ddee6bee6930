package id.simpul.pelaporan.fakta;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Membaca skema {@code baca}; sekatnya kebijakan baris PostgreSQL, ditambah kota yang disebut terang di kueri. */
@ApplicationScoped
public class PembacaFakta {
    private static final String SEKOTA = """
            select tenant_id, jenis, waktu, cast(isi as text) isi from baca.fakta
            where tenant_id = :kota and jenis in (:jenis) and (tahun is null or tahun between :awal and :akhir)
            order by jenis, id
            """;
    private static final String LINTAS_KOTA = """
            select tenant_id, jenis, waktu, cast(isi as text) isi from baca.fakta
            where tenant_id in (:kota) and jenis in (:jenis) and (tahun is null or tahun = :tahun)
            order by tenant_id, jenis, id
            """;
    private static final Map<String, JenisFakta<?>> MENURUT_NAMA =
            JenisFakta.semua().stream().collect(Collectors.toUnmodifiableMap(JenisFakta::nama, Function.identity()));

    private final EntityManager em;
    private final PembacaIsi pembaca;
    private final KonteksKota konteks;

    PembacaFakta(EntityManager em, PembacaIsi pembaca, KonteksKota konteks) {
        this.em = em;
        this.pembaca = pembaca;
        this.konteks = konteks;
    }

    /** Fakta kota pemilik token untuk rentang tahun itu, beserta yang tidak bertahun. */
    @Transactional(Transactional.TxType.MANDATORY)
    public KumpulanFakta milikSaya(int tahunAwal, int tahunAkhir, JenisFakta<?>... jenis) {
        if (konteks.kota().isEmpty()) {
            throw new GalatAplikasi(KodeGalat.DILARANG, "Token tidak memuat klaim tenant (kode kota) yang sah.");
        }
        List<Tuple> baris = em.unwrap(Session.class)
                .createNativeQuery(SEKOTA, Tuple.class)
                .setParameter("kota", konteks.kota())
                .setParameterList("jenis", nama(jenis))
                .setParameter("awal", tahunAwal)
                .setParameter("akhir", tahunAkhir)
                .getResultList();
        KumpulanFakta kumpulan = new KumpulanFakta();
        baris.forEach(satu -> tambah(kumpulan, satu));
        return kumpulan;
    }

    /** Fakta setiap kota di {@code kota} yang boleh dibaca agregator; kota tanpa fakta tidak muncul. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<String, KumpulanFakta> lintasKota(List<String> kota, int tahun, JenisFakta<?>... jenis) {
        Map<String, KumpulanFakta> hasil = new TreeMap<>();
        if (kota.isEmpty()) {
            return hasil;
        }
        List<Tuple> baris = em.unwrap(Session.class)
                .createNativeQuery(LINTAS_KOTA, Tuple.class)
                .setParameterList("kota", kota)
                .setParameterList("jenis", nama(jenis))
                .setParameter("tahun", tahun)
                .getResultList();
        for (Tuple satu : baris) {
            tambah(hasil.computeIfAbsent(satu.get("tenant_id", String.class), k -> new KumpulanFakta()), satu);
        }
        return hasil;
    }

    private void tambah(KumpulanFakta kumpulan, Tuple baris) {
        JenisFakta<?> jenis = MENURUT_NAMA.get(baris.get("jenis", String.class));
        kumpulan.tambah(
                jenis,
                new Fakta<>(
                        baris.get("tenant_id", String.class),
                        baris.get("waktu", Instant.class),
                        pembaca.baca(baris.get("isi", String.class), jenis.bentuk())));
    }

    private static List<String> nama(JenisFakta<?>... jenis) {
        return List.of(jenis).stream().map(JenisFakta::nama).toList();
    }
}
