package id.simpul.perencanaan.perjanjiankinerja;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Dari mana target sebuah butir perjanjian: masukan, versi, langkah, dan yang menyetujuinya.
 *
 * @param pembulatan skala null: nilai tidak dibulatkan
 * @param disetujuiOleh kedua penandatangan; kosong selagi belum ditandatangani
 */
public record PenjelasanTarget(
        String angka,
        BigDecimal nilai,
        Rumus rumus,
        List<Masukan> masukan,
        List<Langkah> langkah,
        Pembulatan pembulatan,
        List<Penyetuju> disetujuiOleh) {

    /** Aturan yang dipakai. */
    public record Rumus(String nama, int versi, String bentuk) {}

    /** Satu angka masukan dan asalnya; nilai null berarti asalnya tidak menetapkan. */
    public record Masukan(String nama, BigDecimal nilai, String satuan, Sumber sumber) {}

    /** Asal masukan; snapshot berisi versi definisi atau sidik isi yang dibekukan. */
    public record Sumber(String jenis, UUID id, String snapshot) {}

    /** Satu langkah. */
    public record Langkah(String uraian, BigDecimal nilai) {}

    /** Cara membulatkan. */
    public record Pembulatan(Integer skala, String cara) {}

    /** Penandatangan menurut jabatannya. */
    public record Penyetuju(PihakKe pihak, String sebutan, String sub) {}
}
