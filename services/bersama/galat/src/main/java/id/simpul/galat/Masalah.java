package id.simpul.galat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Badan {@code application/problem+json} (RFC 9457) Simpul: satu bentuk untuk semua penolakan.
 *
 * @param type URI tetap dari {@link KodeGalat#type()}
 * @param kode bagian akhir {@code type}, supaya klien tidak perlu mengurai URI
 * @param instance jalur yang diminta
 * @param idPermintaan {@code X-Request-Id}, untuk dicari di log
 * @param violations pelanggaran per bidang; kosong bila tidak ada
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Masalah(
        String type,
        String title,
        int status,
        String detail,
        String kode,
        String instance,
        String idPermintaan,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Pelanggaran> violations) {

    /** Jenis media jawaban galat. */
    public static final String JENIS_MEDIA = "application/problem+json";

    static Masalah dari(GalatAplikasi galat, String jalur, String idPermintaan) {
        KodeGalat kode = galat.kode();
        return new Masalah(
                kode.type(),
                kode.judul(),
                kode.status(),
                galat.getMessage(),
                kode.kode(),
                jalur,
                idPermintaan,
                galat.pelanggaran());
    }
}
