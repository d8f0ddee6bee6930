package id.simpul.perencanaan.perjanjiankinerja;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Beda dua revisi satu perjanjian.
 *
 * @param alasan alasan perubahan pada revisi tujuan
 * @param bidang bidang tunggal yang nilainya berbeda
 * @param butir butir yang ditambah, dihapus, atau diubah; yang tetap tidak disebut
 * @param program program yang ditambah, dihapus, atau diubah
 */
public record BedaPerjanjian(
        Revisi dari,
        Revisi ke,
        String alasan,
        List<Bidang> bidang,
        List<Butir> butir,
        List<Program> program,
        Uang jumlahAnggaran) {

    /** Satu ujung perbandingan. */
    public record Revisi(UUID id, int revisi, StatusPerjanjian status, String sha256) {}

    /** Perubahan sebuah unsur. */
    public enum Perubahan {
        DITAMBAH,
        DIHAPUS,
        DIUBAH
    }

    /** Bidang tunggal, misalnya {@code versiAnggaran}. */
    public record Bidang(String bidang, String lama, String baru) {}

    /** Butir menurut indikatornya; lama atau baru null bila tidak ada di ujung itu. */
    public record Butir(
            Perubahan perubahan,
            UUID indikatorId,
            String kode,
            String indikator,
            BigDecimal targetLama,
            BigDecimal targetBaru,
            String teksLama,
            String teksBaru,
            String alasanBeda) {}

    /** Program menurut kode dan namanya. */
    public record Program(Perubahan perubahan, String kode, String nama, Uang anggaran) {}

    /** Rupiah lama, baru, dan baru dikurangi lama; yang tidak ada di satu ujung null dan dihitung nol dalam selisih. */
    public record Uang(BigDecimal lama, BigDecimal baru, BigDecimal selisih) {
        static Uang dari(BigDecimal lama, BigDecimal baru) {
            return new Uang(lama, baru, nol(baru).subtract(nol(lama)));
        }

        private static BigDecimal nol(BigDecimal nilai) {
            return nilai == null ? BigDecimal.ZERO : nilai;
        }
    }
}
