package id.simpul.pelaporan.naskah;

import java.util.Arrays;
import java.util.Optional;

/** Bagian LKjIP yang hanya dapat ditulis kantor, tidak dapat dihitung dari data. */
public enum BagianNaskah {
    PERNYATAAN_REVIU("pernyataan-reviu", "Pernyataan telah direviu"),
    KATA_PENGANTAR("kata-pengantar", "Kata pengantar"),
    LATAR_BELAKANG("latar-belakang", "Latar belakang"),
    TUGAS_FUNGSI("tugas-fungsi", "Tugas, fungsi, dan struktur organisasi"),
    SUMBER_DAYA("sumber-daya", "Sumber daya"),
    ISU_STRATEGIS("isu-strategis", "Isu strategis"),
    DASAR_HUKUM("dasar-hukum", "Dasar hukum"),
    SISTEMATIKA("sistematika", "Sistematika penulisan"),
    RENCANA_TAHUNAN("rencana-kinerja-tahunan", "Rencana kinerja tahunan"),
    SEBAB_DAN_SOLUSI("sebab-dan-solusi", "Sebab keberhasilan atau kegagalan dan solusi yang dilakukan"),
    SPM("spm", "Realisasi standar pelayanan minimal"),
    TINDAK_LANJUT_SAKIP("tindak-lanjut-sakip", "Evaluasi SAKIP dan tindak lanjutnya"),
    LANGKAH_PERBAIKAN("langkah-perbaikan", "Langkah perbaikan tahun berikutnya");

    private final String kode;
    private final String judul;

    BagianNaskah(String kode, String judul) {
        this.kode = kode;
        this.judul = judul;
    }

    /** Kode di alamat. */
    public String kode() {
        return kode;
    }

    /** Benar bila laporan tetap lengkap tanpanya: pernyataan reviu biasanya milik pemerintah kota. */
    public boolean pilihan() {
        return this == PERNYATAAN_REVIU;
    }

    /** Judul bagi pembaca. */
    public String judul() {
        return judul;
    }

    /** Tempat mengisinya, bagi pembaca. */
    public String petunjuk(int tahun) {
        return "naskah LKjIP tahun %d, bagian %s".formatted(tahun, judul);
    }

    /** Alamat tempat mengisinya. */
    public String tempat(int tahun) {
        return "PUT /api/pelaporan/v1/naskah/%d/%s".formatted(tahun, kode);
    }

    static Optional<BagianNaskah> dari(String kode) {
        return Arrays.stream(values()).filter(satu -> satu.kode.equals(kode)).findFirst();
    }
}
