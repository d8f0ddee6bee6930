package id.simpul.pelaporan.pemeriksaan;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.pemeriksaan.cetak.BentukSajian;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Bentuk temuan yang dapat diminta, lewat parameter {@code format} atau header {@code Accept}. */
enum BentukTemuan {
    JSON(null),
    XLSX(BentukSajian.XLSX),
    PDF(BentukSajian.PDF);

    static final String KETERANGAN = "json, xlsx, atau pdf; tanpa ini menurut header Accept";
    static final String JENIS_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String JENIS_PDF = "application/pdf";

    private final BentukSajian sajian;

    BentukTemuan(BentukSajian sajian) {
        this.sajian = sajian;
    }

    /** Bentuk berkasnya; kosong untuk JSON. */
    Optional<BentukSajian> sajian() {
        return Optional.ofNullable(sajian);
    }

    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Dari parameter {@code format}; huruf kecil. */
    static BentukTemuan dari(String kode) {
        return Arrays.stream(values())
                .filter(satu -> satu.kode().equals(kode))
                .findFirst()
                .orElseThrow(
                        () -> new NilaiTidakSah("format", "dikenal", kode, "pilih salah satu dari json, xlsx, pdf"));
    }

    /** Parameter {@code format}, atau tanpa itu bentuk pertama yang diterima klien; 406 bila tidak satu pun. */
    static BentukTemuan pilih(BentukTemuan diminta, HttpHeaders kepala) {
        return kepala.getAcceptableMediaTypes().stream()
                .flatMap(jenis -> Arrays.stream(values())
                        .filter(satu -> diminta == null || satu == diminta)
                        .filter(satu -> jenis.isCompatible(MediaType.valueOf(satu.jenisMedia()))))
                .findFirst()
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.BENTUK_TIDAK_TERSEDIA,
                        "Header Accept tidak menerima bentuk yang tersedia: json, xlsx, pdf."));
    }

    private String jenisMedia() {
        return sajian == null ? MediaType.APPLICATION_JSON : sajian.jenisMedia();
    }
}
