package id.simpul.perencanaan.jabatan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Siapa berwenang atas jabatan apa pada suatu tanggal; dipanggil di dalam transaksi pemakainya. */
@ApplicationScoped
public class WewenangJabatan {
    private static final Comparator<PemangkuEntity> TERKUAT =
            Comparator.comparing((PemangkuEntity baris) -> baris.jenis).thenComparing(baris -> baris.id);

    private final JabatanRepository jabatan;
    private final PemangkuRepository pemangku;

    WewenangJabatan(JabatanRepository jabatan, PemangkuRepository pemangku) {
        this.jabatan = jabatan;
        this.pemangku = pemangku;
    }

    /** Jabatan dengan id itu di kota ini, dengan pemangkunya. */
    public Optional<Jabatan> cari(UUID id) {
        return jabatan.findByIdOptional(id)
                .map(baris -> baris.keJabatan(pemangku.milik(id).stream()
                        .map(PemangkuEntity::kePemangku)
                        .toList()));
    }

    /**
     * Wewenang pemilik token atas jabatan itu pada tanggal itu.
     *
     * @throws GalatAplikasi 403 {@code bukan-pemangku} bila ia tidak memangkunya hari itu
     */
    public BuktiWewenang pastikan(UUID jabatanId, String sub, LocalDate tanggal) {
        List<PemangkuEntity> miliknya = pemangku.milik(jabatanId).stream()
                .filter(baris -> sub.equals(baris.sub))
                .toList();
        return terkuat(miliknya.stream(), tanggal).orElseThrow(() -> bukanPemangku(jabatanId, miliknya, tanggal));
    }

    /** Wewenang pemilik token atas jabatan mana pun di jenjang itu; 403 bila tidak ada. */
    public BuktiWewenang pastikanTingkat(TingkatJabatan tingkat, String sub, LocalDate tanggal) {
        return cariTingkat(tingkat, sub, tanggal)
                .orElseThrow(
                        () -> new GalatAplikasi(KodeGalat.BUKAN_PEMANGKU, alasanBukanTingkat(tingkat, sub, tanggal)));
    }

    /** Seperti {@link #pastikanTingkat}; kosong bila ia tidak memangkunya pada tanggal itu. */
    Optional<BuktiWewenang> cariTingkat(TingkatJabatan tingkat, String sub, LocalDate tanggal) {
        return terkuat(diTingkat(tingkat, sub).stream(), tanggal);
    }

    /** Kalimat yang menyebut masanya, bila ada, dan di mana pemangku didaftarkan. */
    String alasanBukanTingkat(TingkatJabatan tingkat, String sub, LocalDate tanggal) {
        List<PemangkuEntity> miliknya = diTingkat(tingkat, sub);
        String masa = miliknya.isEmpty() ? "" : "; Anda memangkunya hanya " + daftarMasa(miliknya);
        return ("Anda tidak memangku jabatan berjenjang %s pada %s%s. Admin kota mendaftarkan jabatan dengan "
                        + "POST /api/perencanaan/v1/jabatan, dan pemangkunya dengan POST .../jabatan/{id}/pemangku.")
                .formatted(tingkat, tanggal, masa);
    }

    private List<PemangkuEntity> diTingkat(TingkatJabatan tingkat, String sub) {
        return pemangku.milikOrang(sub).stream()
                .filter(baris -> jabatan.findById(baris.jabatanId).tingkat == tingkat)
                .toList();
    }

    private static String daftarMasa(List<PemangkuEntity> miliknya) {
        return miliknya.stream().map(baris -> baris.jenis + " " + masa(baris)).collect(Collectors.joining(", "));
    }

    /** Pemangku yang terkuat pada tanggal itu, siapa pun orangnya; untuk mencatat tanda tangan di kertas. */
    public Optional<BuktiWewenang> pemangkuPada(UUID jabatanId, LocalDate tanggal) {
        return terkuat(pemangku.milik(jabatanId).stream(), tanggal);
    }

    /** Apakah daftar pemangku sekarang masih mengatakan bahwa ia memangku jabatan itu pada tanggal itu. */
    public boolean masihMemangku(UUID jabatanId, UUID pemangkuId, JenisPemangku jenis, LocalDate tanggal) {
        return pemangku.findByIdOptional(pemangkuId)
                .filter(baris -> baris.jabatanId.equals(jabatanId) && baris.jenis == jenis)
                .filter(baris -> masa(baris).memuat(tanggal))
                .isPresent();
    }

    private Optional<BuktiWewenang> terkuat(Stream<PemangkuEntity> calon, LocalDate tanggal) {
        return calon.filter(baris -> masa(baris).memuat(tanggal))
                .min(TERKUAT)
                .map(baris -> new BuktiWewenang(
                        baris.id,
                        baris.jabatanId,
                        jabatan.findById(baris.jabatanId).nama,
                        baris.jenis,
                        baris.sub,
                        baris.mulai,
                        baris.selesai,
                        baris.dasar,
                        tanggal));
    }

    private GalatAplikasi bukanPemangku(UUID jabatanId, List<PemangkuEntity> miliknya, LocalDate tanggal) {
        String nama = jabatan.wajib(jabatanId).nama;
        String sebab = miliknya.isEmpty()
                ? "Anda tidak pernah memangku jabatan \"%s\".".formatted(nama)
                : "Anda memangku jabatan \"%s\" hanya %s; tanggal %s di luar masa itu."
                        .formatted(nama, daftarMasa(miliknya), tanggal);
        return new GalatAplikasi(KodeGalat.BUKAN_PEMANGKU, sebab);
    }

    private static MasaJabatan masa(PemangkuEntity baris) {
        return new MasaJabatan(baris.mulai, baris.selesai);
    }
}
