package id.simpul.realisasi.keluaran;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.simpul.temuan.TemuanJawaban;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Keluaran seperti dibaca klien dan dikabarkan kejadian {@code keluaran}: isian beserta id dan versinya. */
public record Keluaran(
        UUID id,
        @JsonUnwrapped IsianKeluaran isian,

        @Schema(description = "Temuan kaidah pemeriksaan atas isian ini; hanya pada jawaban satu keluaran")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<TemuanJawaban> temuan,

        int versi) {
    static Keluaran dari(KeluaranEntity baris) {
        return new Keluaran(baris.id, baris.isi, null, baris.versi);
    }
}
