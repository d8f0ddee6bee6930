package id.simpul.impor.web;

import id.simpul.galat.GalatAplikasi;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.IsiMengalir;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Bentuk templat dan berkas perbaikan: zip CSV atau satu buku kerja XLSX. */
public enum BentukBerkas {
    /** Zip berisi satu CSV per berkas. */
    CSV("application/zip", "zip"),
    /** Buku kerja satu lembar per berkas. */
    XLSX(BentukTabel.MEDIA_XLSX, "xlsx");

    /** Penulis salah satu bentuk. */
    @FunctionalInterface
    public interface Penulis {
        void tulis(OutputStream keluaran) throws IOException;
    }

    private final String media;
    private final String akhiran;

    BentukBerkas(String media, String akhiran) {
        this.media = media;
        this.akhiran = akhiran;
    }

    /** Dari parameter {@code format}; bawaan XLSX. */
    public static BentukBerkas dari(String format) {
        if (format == null || format.isBlank() || "xlsx".equals(format)) {
            return XLSX;
        }
        if ("csv".equals(format)) {
            return CSV;
        }
        throw GalatAplikasi.parameter(
                "format",
                format,
                "pilihan",
                "Parameter \"format\" bernilai \"%s\", harus csv atau xlsx.".formatted(format));
    }

    /** Jawaban unduhan; isinya dibuat lengkap dulu supaya kegagalan menjadi galat, bukan berkas terpotong. */
    public Response jawab(String nama, Penulis csv, Penulis xlsx) throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        (this == CSV ? csv : xlsx).tulis(isi);
        IsiMengalir badan = isi::writeTo;
        return Response.ok(badan)
                .type(media)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(nama, akhiran))
                .build();
    }
}
