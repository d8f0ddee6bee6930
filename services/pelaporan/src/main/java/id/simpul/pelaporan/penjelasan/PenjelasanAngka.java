package id.simpul.pelaporan.penjelasan;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Bagaimana satu angka terbentuk.
 *
 * @param angka apa yang dijelaskan
 * @param nilai seperti tampil di laporan; null bila angkanya tidak ada
 * @param rumus null bila angkanya tidak berasal dari rumus bernama
 * @param masukan bahan-bahannya beserta asalnya
 * @param langkah berurut dari bahan sampai angka yang tampil
 * @param pembulatan pembulatan satu-satunya
 * @param disetujuiOleh {@code sub} penyetuju; null bila belum disetujui atau bukan urusan pembacanya
 */
public record PenjelasanAngka(
        String angka,

        @Schema(description = "Seperti tampil di laporan; null bila angkanya tidak ada")
        BigDecimal nilai,

        RumusDipakai rumus,
        List<MasukanAngka> masukan,
        List<LangkahAngka> langkah,
        PembulatanAngka pembulatan,

        @Schema(description = "Sub penyetuju; null bila belum disetujui atau bukan urusan pembacanya")
        String disetujuiOleh) {

    /** Rumus bernama dan berversi. */
    public record RumusDipakai(String nama, int versi, String bentuk) {}

    /** Satu bahan; {@code nilai} ditulis utuh, tanpa pembulatan. */
    public record MasukanAngka(String nama, String nilai, String satuan, SumberAngka sumber) {}

    /** Asal sebuah bahan; {@code snapshot} ada bila bahannya dibekukan persetujuan. */
    public record SumberAngka(String jenis, String id, SnapshotSumber snapshot) {}

    /** Persetujuan yang membekukan bahannya. */
    public record SnapshotSumber(int versi, String sha256) {}

    /** Satu langkah hitungan. */
    public record LangkahAngka(String uraian, String nilai) {}

    /** Banyaknya desimal dan cara membulatkan. */
    public record PembulatanAngka(int skala, String cara) {}
}
