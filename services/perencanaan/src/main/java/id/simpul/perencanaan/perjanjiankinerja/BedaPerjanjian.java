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
        UjungBeda dari,
        UjungBeda ke,
        String alasan,
        List<BedaBidang> bidang,
        List<BedaButir> butir,
        List<BedaProgram> program,
        BedaUang jumlahAnggaran) {

    /** Satu ujung perbandingan. */
    public record UjungBeda(UUID id, int revisi, StatusPerjanjian status, String sha256) {}

    /** Perubahan sebuah unsur. */
    public enum JenisBeda {
        DITAMBAH,
        DIHAPUS,
        DIUBAH
    }

    /** Bidang tunggal, misalnya {@code versiAnggaran}. */
    public record BedaBidang(String bidang, String lama, String baru) {}

    /** Butir menurut indikatornya; lama atau baru null bila tidak ada di ujung itu. */
    public record BedaButir(
            JenisBeda perubahan,
            UUID indikatorId,
            String kode,
            String indikator,
            BigDecimal targetLama,
            BigDecimal targetBaru,
            String teksLama,
            String teksBaru,
            String alasanBeda) {}

    /** Program menurut kode dan namanya. */
    public record BedaProgram(JenisBeda perubahan, String kode, String nama, BedaUang anggaran) {}

    /** Rupiah lama, baru, dan baru dikurangi lama; yang tidak ada di satu ujung null dan dihitung nol dalam selisih. */
    public record BedaUang(BigDecimal lama, BigDecimal baru, BigDecimal selisih) {
        static BedaUang dari(BigDecimal lama, BigDecimal baru) {
            return new BedaUang(lama, baru, nol(baru).subtract(nol(lama)));
        }

        private static BigDecimal nol(BigDecimal nilai) {
            return nilai == null ? BigDecimal.ZERO : nilai;
        }
    }
}
