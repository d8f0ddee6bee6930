package id.simpul.galat;

import java.util.List;
import java.util.Map;

/**
 * Penolakan yang diharapkan: membawa kode galat, kalimat, pelanggaran per bidang, dan header jawaban.
 *
 * <p>Tanpa jejak tumpukan: ini jawaban bagi klien, bukan cacat program.
 */
public final class GalatAplikasi extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final KodeGalat kode;
    private final transient List<Pelanggaran> pelanggaran;
    private final transient Map<String, String> header;

    public GalatAplikasi(KodeGalat kode, String rincian, List<Pelanggaran> pelanggaran, Map<String, String> header) {
        super(rincian, null, false, false);
        this.kode = kode;
        this.pelanggaran = List.copyOf(pelanggaran);
        this.header = Map.copyOf(header);
    }

    public GalatAplikasi(KodeGalat kode, String rincian) {
        this(kode, rincian, List.of(), Map.of());
    }

    /** Sumber daya tidak ada, atau milik kota lain: dua hal yang sengaja tidak dibedakan. */
    public static GalatAplikasi tidakDitemukan(String jenis, Object id) {
        return new GalatAplikasi(
                KodeGalat.TIDAK_DITEMUKAN, "%s dengan id \"%s\" tidak ditemukan.".formatted(jenis, pangkas(id)));
    }

    /** Satu bidang melanggar satu aturan (422). */
    public static GalatAplikasi validasi(String pointer, Object nilai, String aturan, String pesan) {
        return validasi(List.of(new Pelanggaran(pointer, nilai, aturan, pesan)));
    }

    /** Beberapa pelanggaran sekaligus (422); daftar tidak boleh kosong. */
    public static GalatAplikasi validasi(List<Pelanggaran> pelanggaran) {
        String rincian = pelanggaran.size() == 1
                ? pelanggaran.get(0).pesan()
                : "%d bidang melanggar aturan; lihat violations.".formatted(pelanggaran.size());
        return new GalatAplikasi(KodeGalat.VALIDASI, rincian, pelanggaran, Map.of());
    }

    /** Parameter kueri atau jalur yang tidak dapat dibaca (400). */
    public static GalatAplikasi parameter(String nama, Object nilai, String aturan, String pesan) {
        return new GalatAplikasi(
                KodeGalat.PARAMETER_SALAH, pesan, List.of(new Pelanggaran("?" + nama, nilai, aturan, pesan)), Map.of());
    }

    /** Rujukan ke fakta layanan lain yang kejadiannya belum tiba (422, boleh dicoba lagi). */
    public static GalatAplikasi belumDikenal(String pointer, Object nilai, String jenis) {
        String pesan = "%s \"%s\" belum dikenal; bila baru saja dibuat, coba lagi.".formatted(jenis, pangkas(nilai));
        return new GalatAplikasi(
                KodeGalat.BELUM_DIKENAL,
                pesan,
                List.of(new Pelanggaran(pointer, nilai, "belum-dikenal", pesan)),
                Map.of("Retry-After", "1"));
    }

    private static String pangkas(Object nilai) {
        String teks = String.valueOf(nilai);
        return teks.length() <= 80 ? teks : teks.substring(0, 80) + "…";
    }

    public KodeGalat kode() {
        return kode;
    }

    public List<Pelanggaran> pelanggaran() {
        return pelanggaran;
    }

    public Map<String, String> header() {
        return header;
    }
}
