package id.simpul.tabel;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bentuk sebuah daftar, dipilih klien dengan {@code Accept}. */
public enum BentukTabel {
    /** Bentuk bawaan: objek {@code {data, kursor}}. */
    JSON(MediaType.APPLICATION_JSON, "json"),
    /** RFC 4180, UTF-8 tanpa BOM, koma, titik desimal. */
    CSV(BentukTabel.MEDIA_CSV, "csv"),
    /** Satu objek JSON per baris, bidangnya sama dengan butir {@code data}. */
    NDJSON(BentukTabel.MEDIA_NDJSON, "ndjson"),
    /** Buku kerja Excel, satu lembar. */
    XLSX(BentukTabel.MEDIA_XLSX, "xlsx");

    /** Jenis media CSV. */
    public static final String MEDIA_CSV = "text/csv";
    /** Jenis media NDJSON. */
    public static final String MEDIA_NDJSON = "application/x-ndjson";
    /** Jenis media XLSX. */
    public static final String MEDIA_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String media;
    private final String akhiran;

    BentukTabel(String media, String akhiran) {
        this.media = media;
        this.akhiran = akhiran;
    }

    /** Isi {@code Content-Type}; teks menyebut himpunan karakternya. */
    public String contentType() {
        return this == CSV ? MEDIA_CSV + ";charset=UTF-8;header=present" : media;
    }

    /** Akhiran nama berkas. */
    public String akhiran() {
        return akhiran;
    }

    /**
     * Bentuk yang paling disukai klien.
     *
     * @param diterima isi {@code Accept} yang sudah diurutkan menurut kesukaan
     * @throws GalatAplikasi 406 bila tidak satu pun bentuk diterima
     */
    public static BentukTabel pilih(List<MediaType> diterima) {
        return diterima.stream()
                .map(BentukTabel::yangCocok)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.BENTUK_TIDAK_TERSEDIA,
                        "Daftar ini tersedia sebagai application/json, %s, %s, dan %s."
                                .formatted(MEDIA_CSV, MEDIA_NDJSON, MEDIA_XLSX)));
    }

    private static Optional<BentukTabel> yangCocok(MediaType diminta) {
        return Stream.of(values())
                .filter(bentuk -> MediaType.valueOf(bentuk.media).isCompatible(diminta))
                .findFirst();
    }
}
