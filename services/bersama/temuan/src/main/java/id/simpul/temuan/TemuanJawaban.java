package id.simpul.temuan;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Temuan;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu temuan di jawaban layanan; bentuknya sama saat mengisi, mengimpor, menyetujui, dan atas laporan terbit.
 *
 * @param aturan jenis temuan, daftar terbuka
 * @param kaidah nama kaidah yang menemukannya
 * @param lokasi tabel, baris, tahun dalam bahasa pembaca
 * @param tercetak seperti tercetak atau diisi; null bila tidak ada
 * @param dihitung seharusnya menurut hitung ulang; null bila tidak dapat dihitung
 * @param selisih tercetak dikurangi dihitung; null bila bukan angka
 * @param penjelasan kalimat yang memperlihatkan hitungannya
 */
@Schema(name = "Temuan", description = "Satu temuan; angkanya teks, seperti tercetak.")
public record TemuanJawaban(
        @Schema(description = "Jenis temuan; daftar terbuka, klien menerima nilai lain.")
        String aturan,

        @Schema(description = "Nama kaidah yang menemukannya.")
        String kaidah,

        Keparahan keparahan,
        String lokasi,
        String tercetak,
        String dihitung,

        @Schema(description = "Tercetak dikurangi dihitung; null bila bukan angka.")
        String selisih,

        @Schema(description = "Kalimat yang memperlihatkan hitungannya.")
        String penjelasan,

        List<RujukanJawaban> rujukan) {

    /** Temuan atas berkas: rujukannya berkas dan baris. */
    public static TemuanJawaban berkas(Temuan t) {
        return dari(t, false);
    }

    /** Temuan atas data hidup: rujukannya alamat API tempat angka itu diisi. */
    public static TemuanJawaban hidup(Temuan t) {
        return dari(t, true);
    }

    /** Semua temuan atas data hidup, terberat lebih dulu. */
    public static List<TemuanJawaban> hidup(HasilPemeriksaan hasil) {
        return hasil.temuan().stream().map(TemuanJawaban::hidup).toList();
    }

    private static TemuanJawaban dari(Temuan t, boolean hidup) {
        return new TemuanJawaban(
                t.aturan(),
                t.kaidah(),
                t.keparahan(),
                t.lokasi(),
                RujukanJawaban.isi(t.tercetak()),
                RujukanJawaban.isi(t.dihitung()),
                RujukanJawaban.isi(t.selisih()),
                t.penjelasan(),
                t.rujukan().stream().map(r -> RujukanJawaban.dari(r, hidup)).toList());
    }
}
