package id.simpul.perencanaan.indikator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asal sebuah target: versi Renstra yang menetapkannya, dan setiap perubahannya.
 *
 * @param angka yang dijelaskan
 * @param nilai target yang berlaku; null bila tahun itu tidak bertarget
 * @param masukan nilai target itu di setiap versi Renstra yang memuatnya, dan target triwulannya
 * @param langkah perubahan target ini dari awal, urut waktu
 * @param pembulatan selalu apa adanya: target disimpan seperti ditulis
 * @param disetujuiOleh penetap versi yang berlaku; null selama masih rancangan
 */
public record PenjelasanTarget(
        String angka,
        BigDecimal nilai,
        Rumus rumus,
        List<Masukan> masukan,
        List<Langkah> langkah,
        Pembulatan pembulatan,
        Penyetuju disetujuiOleh) {
    /** Cara angka ini diperoleh. */
    public record Rumus(String nama, int versi, String bentuk) {}

    /** Bahan angka beserta asalnya. */
    public record Masukan(String nama, BigDecimal nilai, String satuan, Sumber sumber) {}

    /**
     * Asal sebuah bahan.
     *
     * @param jenis {@code versi-renstra}
     * @param id id Renstranya
     * @param nomorVersi nomor versinya
     * @param alasan alasan versi itu atau perubahan indikatornya; null untuk versi pertama
     */
    public record Sumber(String jenis, UUID id, int nomorVersi, String alasan) {}

    /**
     * Satu perubahan target.
     *
     * @param uraian kalimat lengkap
     * @param dari nilai semula; null bila belum ada
     * @param nilai nilai sesudahnya; null bila dihapus
     * @param oleh pengenal tetap pelakunya, bukan nama
     */
    public record Langkah(
            String uraian,
            BigDecimal dari,
            BigDecimal nilai,
            Instant pada,
            String oleh,
            int nomorVersi,
            String alasan) {}

    /** Cara membulatkan. */
    public record Pembulatan(Integer skala, String cara) {}

    /**
     * Penetap versi.
     *
     * @param jabatan yang dipangkunya hari itu, misalnya {@code Plt. Kepala Dinas Sosial}; null bila tidak tercatat
     */
    public record Penyetuju(String oleh, Instant pada, int nomorVersi, String jabatan) {}
}
