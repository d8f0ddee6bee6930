package id.simpul.pelaporan.penjelasan;

import java.math.BigDecimal;
import java.time.Instant;
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
 * @param disetujuiPada saat disetujui; null bila belum, atau bila bahannya disetujui sendiri-sendiri
 * @param bidang letak angkanya di jawaban yang dijelaskan (JSON Pointer); null bila jawabannya satu angka
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
        String disetujuiOleh,

        @Schema(description = "Saat disetujui; null bila belum, atau bila bahannya disetujui sendiri-sendiri")
        Instant disetujuiPada,

        @Schema(description = "Letak angkanya di jawaban yang dijelaskan (JSON Pointer); null bila hanya satu angka")
        String bidang) {
    public PenjelasanAngka {
        masukan = List.copyOf(masukan);
        langkah = List.copyOf(langkah);
    }

    /** Angka yang bahan-bahannya disetujui sendiri-sendiri; persetujuannya ada di asal setiap bahan. */
    public PenjelasanAngka(
            String angka,
            BigDecimal nilai,
            RumusDipakai rumus,
            List<MasukanAngka> masukan,
            List<LangkahAngka> langkah,
            PembulatanAngka pembulatan) {
        this(angka, nilai, rumus, masukan, langkah, pembulatan, null, null, null);
    }

    /** Penjelasan yang sama dengan letak angkanya. */
    public PenjelasanAngka di(String letak) {
        return new PenjelasanAngka(
                angka, nilai, rumus, masukan, langkah, pembulatan, disetujuiOleh, disetujuiPada, letak);
    }

    /** Penjelasan yang sama dengan langkah-langkah tambahan di akhir. */
    public PenjelasanAngka ditambah(List<LangkahAngka> lanjutan) {
        List<LangkahAngka> semua = new java.util.ArrayList<>(langkah);
        semua.addAll(lanjutan);
        return new PenjelasanAngka(
                angka, nilai, rumus, masukan, semua, pembulatan, disetujuiOleh, disetujuiPada, bidang);
    }

    /** Rumus bernama dan berversi. */
    public record RumusDipakai(String nama, int versi, String bentuk) {}

    /** Satu bahan; {@code nilai} ditulis utuh, tanpa pembulatan. */
    public record MasukanAngka(String nama, String nilai, String satuan, SumberAngka sumber) {}

    /**
     * Asal sebuah bahan.
     *
     * @param snapshot ada bila bahannya dibekukan persetujuan
     * @param disetujuiOleh {@code sub} penyetuju atau pengesah; null bila belum atau bukan urusan pembacanya
     * @param disetujuiPada saat disetujui atau disahkan; null bila belum
     * @param kota pemilik bahan; null bila milik kota pembacanya
     */
    public record SumberAngka(
            String jenis,
            String id,
            SnapshotSumber snapshot,
            String disetujuiOleh,
            Instant disetujuiPada,
            String kota) {}

    /** Persetujuan yang membekukan bahannya. */
    public record SnapshotSumber(int versi, String sha256) {}

    /** Satu langkah hitungan; {@code pembulatan} null bila langkah ini tidak membulatkan. */
    public record LangkahAngka(String uraian, String nilai, String pembulatan) {
        public LangkahAngka(String uraian, String nilai) {
            this(uraian, nilai, null);
        }
    }

    /** Banyaknya desimal dan cara membulatkan. */
    public record PembulatanAngka(int skala, String cara) {
        /** Langkah terakhir sebuah angka: dibulatkan sekali menjadi {@code tampil}. */
        public LangkahAngka langkah(BigDecimal tampil) {
            return new LangkahAngka(
                    "Membulatkan, satu kali, untuk ditampilkan", tampil.toPlainString(), this.toString());
        }

        @Override
        public String toString() {
            return "%d desimal, %s".formatted(skala, cara);
        }
    }
}
