package id.simpul.pelaporan.pembekuan;

import id.simpul.dokumen.Format;
import java.util.Arrays;
import java.util.Optional;

/** Berkas yang dibuat setiap kali LKjIP dibekukan. */
enum NamaBerkas {
    LKJIP_PDF("lkjip.pdf", Format.PDF, false),
    LKJIP_DOCX("lkjip.docx", Format.DOCX, false),
    LKJIP_XLSX("lkjip.xlsx", Format.XLSX, false),
    LKJIP_HTML("lkjip.html", Format.HTML, false),
    LKJIP_JSON("lkjip.json", null, false),
    RINGKASAN_PDF("ringkasan.pdf", Format.PDF, true);

    private final String nama;
    private final Format format;
    private final boolean ringkasan;

    NamaBerkas(String nama, Format format, boolean ringkasan) {
        this.nama = nama;
        this.format = format;
        this.ringkasan = ringkasan;
    }

    String nama() {
        return nama;
    }

    /** Bentuk cetaknya; kosong untuk JSON. */
    Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /** Benar bila isinya ringkasan sehalaman. */
    boolean ringkasan() {
        return ringkasan;
    }

    String jenisMedia() {
        return format == null ? "application/json" : format.jenisMedia();
    }

    /** Nama berkas saat diunduh, misalnya {@code lkjip-medan-2024-1.pdf}. */
    String unduhan(String kota, int tahun, int nomor) {
        int titik = nama.indexOf('.');
        return "%s-%s-%d-%d%s".formatted(nama.substring(0, titik), kota, tahun, nomor, nama.substring(titik));
    }

    static Optional<NamaBerkas> dari(String nama) {
        return Arrays.stream(values()).filter(satu -> satu.nama.equals(nama)).findFirst();
    }
}
