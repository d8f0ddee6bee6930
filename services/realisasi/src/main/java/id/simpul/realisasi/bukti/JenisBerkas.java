package id.simpul.realisasi.bukti;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Jenis berkas yang diterima sebagai bukti, beserta ekstensi yang boleh dipakai namanya. */
enum JenisBerkas {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEKS("text/plain", "txt", "csv");

    private final String jenisMedia;

    @SuppressWarnings("ImmutableEnumChecker") // selalu dari List.of, yang tidak dapat diubah
    private final List<String> ekstensi;

    JenisBerkas(String jenisMedia, String... ekstensi) {
        this.jenisMedia = jenisMedia;
        this.ekstensi = List.of(ekstensi);
    }

    String jenisMedia() {
        return jenisMedia;
    }

    List<String> ekstensi() {
        return ekstensi;
    }

    static Optional<JenisBerkas> dari(String jenisMedia) {
        return Arrays.stream(values())
                .filter(satu -> satu.jenisMedia.equals(jenisMedia))
                .findFirst();
    }

    /** Apakah nama itu berekstensi milik jenis ini; supaya yang diunduh dibuka aplikasi yang semestinya. */
    boolean cocok(String namaBerkas) {
        return ekstensi.contains(
                namaBerkas.substring(namaBerkas.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static String daftar() {
        return Arrays.stream(values()).flatMap(satu -> satu.ekstensi.stream()).collect(Collectors.joining(", "));
    }
}
