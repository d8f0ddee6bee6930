package id.simpul.realisasi.jendela;

import id.simpul.realisasi.jendela.model.KeadaanJendela;
import id.simpul.realisasi.jendela.model.Pengecualian;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Jendela pengisian satu periode. Periode tanpa jendela selalu terbuka.
 *
 * @param keadaan bagi isian yang tidak disebut khusus oleh pengecualian
 */
public record Jendela(
        UUID id,
        String periode,
        LocalDate buka,

        @Schema(description = "Hari terakhir pengisian, termasuk, tanggal setempat kota")
        LocalDate tutup,

        @Schema(description = "Bagi isian yang tidak disebut khusus oleh pengecualian")
        KeadaanJendela keadaan,

        List<Pengecualian> pengecualian,
        int versi) {
    static Jendela dari(JendelaEntity baris, Instant kini, ZoneId zona) {
        return new Jendela(
                baris.id,
                baris.periode,
                baris.buka,
                baris.tutup,
                baris.aturan().keadaan(null, kini, zona),
                baris.pengecualian.isi(),
                baris.versi);
    }
}
