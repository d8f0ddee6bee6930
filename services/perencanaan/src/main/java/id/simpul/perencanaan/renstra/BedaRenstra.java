package id.simpul.perencanaan.renstra;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * Beda dua versi Renstra.
 *
 * @param dari versi yang dibandingkan
 * @param ke versi pembandingnya
 * @param jumlah banyaknya seluruh perubahan
 * @param perubahan satu halaman perubahan, urut pohon
 * @param kursor diminta kembali sebagai {@code ?kursor=}; tidak ada di halaman terakhir
 */
public record BedaRenstra(
        VersiRenstra dari,
        VersiRenstra ke,
        int jumlah,
        List<Perubahan> perubahan,
        @JsonInclude(JsonInclude.Include.NON_NULL) String kursor) {
    /**
     * Satu hal yang berubah.
     *
     * @param simpul jenis simpulnya
     * @param sebutan kode dan nama simpulnya
     * @param bidang bidang yang berubah, misalnya {@code target/2024/nilai}; null bila simpulnya sendiri yang ditambah
     *     atau dihapus
     * @param dari nilai semula; null bila tidak ada
     * @param ke nilai sesudahnya; null bila tidak ada
     * @param nomorVersi versi terakhir yang mengubahnya
     * @param alasan alasan perubahan itu
     */
    public record Perubahan(
            JenisPerubahan jenis,
            SimpulBeda simpul,
            UUID id,
            String sebutan,
            String bidang,
            String dari,
            String ke,
            int nomorVersi,
            String alasan) {}

    /** Apa yang terjadi. */
    public enum JenisPerubahan {
        DITAMBAH,
        DIHAPUS,
        DIUBAH
    }

    /** Jenis simpul yang berubah. */
    public enum SimpulBeda {
        RENSTRA,
        TUJUAN,
        SASARAN,
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN,
        INDIKATOR
    }
}
