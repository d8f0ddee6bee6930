package id.simpul.pelaporan.fakta;

import java.math.BigDecimal;
import java.util.List;

/**
 * Perjanjian Kinerja satu tahun pada satu tingkat jabatan.
 *
 * @param status null pada kejadian dari sebelum ada penandatanganan
 * @param revisi 0 untuk yang semula
 */
public record PerjanjianKinerja(
        String id,
        int tahun,
        String versiAnggaran,
        String tingkat,
        Pihak pihakPertama,
        Pihak pihakKedua,
        List<Butir> butir,
        List<Program> program,
        String status,
        int revisi)
        implements Bertahun {
    public PerjanjianKinerja {
        butir = butir == null ? List.of() : List.copyOf(butir);
        program = program == null ? List.of() : List.copyOf(program);
    }

    /** Pihak disebut dengan jabatannya. */
    public record Pihak(String jabatan) {}

    /** Indikator yang dijanjikan beserta targetnya. */
    public record Butir(String indikatorId, BigDecimal target, String teksTarget) {}

    /** Program yang mendukung beserta anggarannya, rupiah. */
    public record Program(String kode, String nama, BigDecimal anggaran) {}

    /** PK perubahan menggantikan PK murni. */
    public boolean perubahan() {
        return "PERUBAHAN".equals(versiAnggaran);
    }

    /** Ditandatangani kedua pihak dan belum digantikan. */
    public boolean berlaku() {
        return "DITANDATANGANI".equals(status);
    }

    /** Pernah berlaku; revisinya sudah ditandatangani. */
    public boolean digantikan() {
        return "DIGANTIKAN".equals(status);
    }
}
