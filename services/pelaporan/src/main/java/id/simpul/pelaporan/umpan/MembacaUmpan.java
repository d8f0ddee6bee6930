package id.simpul.pelaporan.umpan;

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
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;

/** Membaca umpan perubahan kota pemilik token, atau kota-kota dalam cakupan agregator. */
@ApplicationScoped
public class MembacaUmpan {
    /** Selang-seling antarkota menurut jauhnya dari kursor, supaya satu kota yang sibuk tidak menahan yang lain. */
    private static final String BACA = """
            select p.tenant_id, p.nomor, p.jenis, p.id, p.tindakan, p.waktu, cast(p.isi as text) isi
            from unnest(cast(:kota as text[]), cast(:sejak as bigint[])) k(kota, sejak)
            cross join lateral (
                select * from milik.perubahan
                where tenant_id = k.kota and umpan = :umpan and nomor > k.sejak order by nomor limit :batas
            ) p
            order by p.nomor - k.sejak, p.tenant_id limit :batas
            """;

    private static final String KEADAAN =
            "select tenant_id, nomor, tersapu from milik.umpan where umpan = :umpan and tenant_id in (:kota)";

    private final EntityManager em;
    private final KonteksKota konteks;
    private final KunciKursor kunci;

    MembacaUmpan(EntityManager em, KonteksKota konteks, KunciKursor kunci) {
        this.em = em;
        this.konteks = konteks;
        this.kunci = kunci;
    }

    /** Perubahan sesudah {@code sejak}; null berarti dari nomor pertama. 410 bila sebagiannya sudah disapu. */
    @Transactional
    public HalamanPerubahan baca(NamaUmpan umpan, String sejak, int batas) {
        List<String> kota = kota(umpan);
        SortedMap<String, Long> nomor = mulai(umpan, kota, sejak);
        periksa(umpan, nomor, keadaan(umpan, kota));
        List<Perubahan> ada = cari(umpan, nomor, batas + 1);
        List<Perubahan> data = ada.size() > batas ? List.copyOf(ada.subList(0, batas)) : ada;
        data.forEach(satu -> nomor.merge(satu.kota(), satu.nomor(), Math::max));
        return new HalamanPerubahan(data, kunci.kursor().tulis(tempat(umpan), nomor), ada.size() > batas);
    }

    /** Kursor titik umpan sekarang, diambil sebelum potret dibaca. */
    @Transactional
    public String sekarang(NamaUmpan umpan) {
        List<String> kota = kota(umpan);
        SortedMap<String, Long> nomor = mulai(umpan, kota, null);
        keadaan(umpan, kota).forEach((kode, keadaan) -> nomor.put(kode, keadaan.nomor()));
        return kunci.kursor().tulis(tempat(umpan), nomor);
    }

    /** Kota yang boleh dibaca pemegang token lewat umpan itu, urut. */
    List<String> kota(NamaUmpan umpan) {
        return umpan == NamaUmpan.KOTA
                ? List.of(konteks.kota())
                : konteks.cakupan().stream().distinct().sorted().toList();
    }

    private record Keadaan(long nomor, long tersapu) {}

    private SortedMap<String, Long> mulai(NamaUmpan umpan, List<String> kota, String sejak) {
        Map<String, Long> dibaca = sejak == null ? Map.of() : kunci.kursor().baca(tempat(umpan), sejak);
        SortedMap<String, Long> nomor = new TreeMap<>();
        kota.forEach(satu -> nomor.put(satu, dibaca.getOrDefault(satu, 0L)));
        return nomor;
    }

    /** Kursor kota lain bukan kursor umpan ini. */
    private String tempat(NamaUmpan umpan) {
        return umpan == NamaUmpan.KOTA ? "kota/" + konteks.kota() : "agregat";
    }

    private Map<String, Keadaan> keadaan(NamaUmpan umpan, List<String> kota) {
        Map<String, Keadaan> hasil = new TreeMap<>();
        if (kota.isEmpty()) {
            return hasil;
        }
        em.unwrap(Session.class)
                .createNativeQuery(KEADAAN, Tuple.class)
                .setParameter("umpan", umpan.kode())
                .setParameterList("kota", kota)
                .getResultList()
                .forEach(baris -> hasil.put(
                        baris.get(0, String.class), new Keadaan(baris.get(1, Long.class), baris.get(2, Long.class))));
        return hasil;
    }

    private static void periksa(NamaUmpan umpan, SortedMap<String, Long> nomor, Map<String, Keadaan> keadaan) {
        nomor.forEach((kota, sejak) -> {
            Keadaan ada = keadaan.getOrDefault(kota, new Keadaan(0, 0));
            if (sejak < ada.tersapu() || sejak > ada.nomor()) {
                throw kedaluwarsa(umpan, kota);
            }
        });
    }

    private static GalatAplikasi kedaluwarsa(NamaUmpan umpan, String kota) {
        return new GalatAplikasi(
                KodeGalat.KURSOR_KEDALUWARSA,
                "Perubahan kota %s sesudah kursor ini tidak lengkap lagi; mulai lagi dari potret utuh %s."
                        .formatted(kota, umpan.potret()),
                List.of(),
                Map.of("Link", "<%s>; rel=\"start\"".formatted(umpan.potret())));
    }

    private List<Perubahan> cari(NamaUmpan umpan, SortedMap<String, Long> nomor, int batas) {
        return em
                .unwrap(Session.class)
                .createNativeQuery(BACA, Tuple.class)
                .setParameter("kota", nomor.keySet().toArray(String[]::new))
                .setParameter("sejak", nomor.values().toArray(Long[]::new))
                .setParameter("umpan", umpan.kode())
                .setParameter("batas", batas)
                .getResultList()
                .stream()
                .map(MembacaUmpan::perubahan)
                .toList();
    }

    private static Perubahan perubahan(Tuple baris) {
        return new Perubahan(
                baris.get("tenant_id", String.class),
                baris.get("nomor", Long.class),
                baris.get("jenis", String.class),
                baris.get("id", String.class),
                TindakanUmpan.valueOf(baris.get("tindakan", String.class)),
                baris.get("waktu", Instant.class),
                baris.get("isi", String.class));
    }
}
