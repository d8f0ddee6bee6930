package id.simpul.pelaporan.lkjip.web;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.dokumen.Format;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bentuk LKjIP yang dapat diminta. */
enum BentukLkjip {
    JSON(null),
    HTML(Format.HTML),
    DOCX(Format.DOCX),
    PDF(Format.PDF),
    XLSX(Format.XLSX);

    private final Format format;

    BentukLkjip(Format format) {
        this.format = format;
    }

    /** Bentuk berkasnya; kosong untuk JSON. */
    Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    String kode() {
        return name().toLowerCase(Locale.ROOT);
    }

    String jenisMedia() {
        return format == null ? MediaType.APPLICATION_JSON : format.jenisMedia();
    }

    /** Dari parameter {@code format}; huruf kecil. */
    static BentukLkjip dari(String kode) {
        return Arrays.stream(values())
                .filter(satu -> satu.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new NilaiTidakSah(
                        "format",
                        "dikenal",
                        kode,
                        "pilih salah satu dari "
                                + Arrays.stream(values()).map(BentukLkjip::kode).collect(Collectors.joining(", "))));
    }

    /**
     * Bentuk yang berlaku: parameter {@code format}, atau tanpa itu bentuk pertama yang diterima {@code Accept}.
     *
     * @param diminta null bila parameternya tidak ada
     */
    static BentukLkjip pilih(BentukLkjip diminta, HttpHeaders kepala) {
        if (diminta != null) {
            if (!diminta.diterima(kepala)) {
                throw tidakTersedia("format=%s tidak termasuk yang diterima header Accept.".formatted(diminta.kode()));
            }
            return diminta;
        }
        return kepala.getAcceptableMediaTypes().stream()
                .flatMap(jenis -> Arrays.stream(values()).filter(satu -> satu.cocok(jenis)))
                .findFirst()
                .orElseThrow(() -> tidakTersedia("Bentuk yang tersedia: json, html, docx, pdf, xlsx."));
    }

    private boolean diterima(HttpHeaders kepala) {
        return kepala.getAcceptableMediaTypes().stream().anyMatch(this::cocok);
    }

    private boolean cocok(MediaType jenis) {
        return jenis.isCompatible(MediaType.valueOf(jenisMedia()));
    }

    private static GalatAplikasi tidakTersedia(String rincian) {
        return new GalatAplikasi(KodeGalat.BENTUK_TIDAK_TERSEDIA, rincian);
    }
}
