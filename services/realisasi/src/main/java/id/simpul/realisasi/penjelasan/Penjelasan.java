package id.simpul.realisasi.penjelasan;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bagian-bagian penjelasan sebuah angka; bentuknya sama di semua layanan. */
public final class Penjelasan {
    private Penjelasan() {}

    /** Rumus yang membuat angka itu. */
    public record Rumus(String nama, int versi, String bentuk) {}

    /** Asal sebuah masukan. */
    public record Sumber(String jenis, UUID id, Integer snapshot) {}

    /** Satu masukan rumus; {@code nilai} null berarti belum dilaporkan. */
    public record Masukan(
            String nama, BigDecimal nilai, String satuan, boolean dihitung, String keterangan, Sumber sumber) {}

    /** Satu langkah hitungan, belum dibulatkan. */
    public record Langkah(String uraian, BigDecimal nilai) {}

    /** Pembulatan yang dipakai saat angka ditampilkan; null bila kota belum mengaturnya. */
    public record Pembulatan(
            @Schema(description = "Banyaknya desimal") int skala, String cara) {}
}
