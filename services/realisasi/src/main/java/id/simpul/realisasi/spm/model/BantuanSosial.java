package id.simpul.realisasi.spm.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Jenis bantuan SPM: 13 bagi empat layanan rehabilitasi sosial dan 5 bagi korban bencana, masing-masing dengan sub
 * kegiatan resminya (nomenklatur 1.06), sehingga mutu, keluaran, dan uangnya bertemu di satu kode.
 *
 * <p>Isi mutu menurut pasal 10 ayat 4 PP 2/2018; kode sub kegiatan menurut daftar terbaru empat digit.
 */
public enum BantuanSosial {
    DATA_PENGADUAN("Layanan data dan pengaduan", "1.06.04.2.01.0009", Kelompok.REHABILITASI),
    KEDARURATAN("Layanan kedaruratan", "1.06.04.2.01.0010", Kelompok.REHABILITASI),
    PERMAKANAN("Penyediaan permakanan", "1.06.04.2.01.0001", Kelompok.REHABILITASI),
    SANDANG("Penyediaan sandang", "1.06.04.2.01.0002", Kelompok.REHABILITASI),
    ALAT_BANTU("Penyediaan alat bantu", "1.06.04.2.01.0003", Kelompok.ALAT_BANTU),
    PERBEKALAN_KESEHATAN("Penyediaan perbekalan kesehatan di luar panti", "1.06.04.2.01.0017", Kelompok.REHABILITASI),
    BIMBINGAN("Bimbingan fisik, mental, spiritual, dan sosial", "1.06.04.2.01.0005", Kelompok.REHABILITASI),
    BIMBINGAN_KELUARGA("Bimbingan sosial kepada keluarga dan masyarakat", "1.06.04.2.01.0006", Kelompok.REHABILITASI),
    ADMINISTRASI_KEPENDUDUKAN(
            "Fasilitasi NIK, akta kelahiran, surat nikah, dan kartu identitas anak",
            "1.06.04.2.01.0014",
            Kelompok.REHABILITASI),
    PENDIDIKAN_KESEHATAN("Akses pendidikan dan kesehatan dasar", "1.06.04.2.01.0008", Kelompok.REHABILITASI),
    PENELUSURAN_KELUARGA("Penelusuran keluarga", "1.06.04.2.01.0011", Kelompok.REHABILITASI),
    REUNIFIKASI_KELUARGA("Reunifikasi keluarga", "1.06.04.2.01.0004", Kelompok.REHABILITASI),
    RUJUKAN("Layanan rujukan", "1.06.04.2.01.0012", Kelompok.REHABILITASI),
    MAKANAN_BENCANA("Penyediaan makanan", "1.06.06.2.01.0001", Kelompok.BENCANA),
    SANDANG_BENCANA("Penyediaan sandang", "1.06.06.2.01.0002", Kelompok.BENCANA),
    PENAMPUNGAN("Penyediaan tempat penampungan pengungsi", "1.06.06.2.01.0007", Kelompok.BENCANA),
    KELOMPOK_RENTAN("Penanganan khusus bagi kelompok rentan", "1.06.06.2.01.0004", Kelompok.BENCANA),
    PSIKOSOSIAL("Pelayanan dukungan psikososial", "1.06.06.2.01.0005", Kelompok.BENCANA);

    private final String nama;
    private final String subKegiatan;
    private final Kelompok kelompok;

    BantuanSosial(String nama, String subKegiatan, Kelompok kelompok) {
        this.nama = nama;
        this.subKegiatan = subKegiatan;
        this.kelompok = kelompok;
    }

    /** Layanan mana yang memakai bantuan itu. */
    private enum Kelompok {
        REHABILITASI,
        /** Hanya penyandang disabilitas dan lanjut usia. */
        ALAT_BANTU,
        BENCANA;

        Set<LayananSosial> layanan() {
            return switch (this) {
                case REHABILITASI -> EnumSet.range(LayananSosial.SPM_1, LayananSosial.SPM_4);
                case ALAT_BANTU -> EnumSet.of(LayananSosial.SPM_1, LayananSosial.SPM_3);
                case BENCANA -> EnumSet.of(LayananSosial.SPM_5);
            };
        }
    }

    /** Nama bantuan. */
    public String nama() {
        return nama;
    }

    /** Kode sub kegiatan resmi. */
    public String subKegiatan() {
        return subKegiatan;
    }

    /** Apakah bantuan ini bagian dari layanan itu. */
    public boolean untuk(LayananSosial layanan) {
        return kelompok.layanan().contains(layanan);
    }

    /** Semua bantuan satu layanan. */
    public static List<BantuanSosial> milik(LayananSosial layanan) {
        return Arrays.stream(values()).filter(satu -> satu.untuk(layanan)).toList();
    }
}
