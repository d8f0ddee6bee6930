package id.simpul.pemeriksaan;

import java.util.List;
import java.util.Objects;

/**
 * Satu temuan pemeriksaan.
 *
 * @param aturan jenis temuan menurut daftar terbuka {@link JenisTemuan}
 * @param kaidah nama kaidah yang menemukannya
 * @param keparahan berat temuan
 * @param lokasi tempat dalam bahasa pembaca: tabel, baris, tahun
 * @param tercetak angka atau teks seperti tercetak; kosong bila tidak tercetak
 * @param dihitung angka atau teks yang seharusnya menurut hitung ulang; kosong bila tidak dapat dihitung
 * @param selisih tercetak dikurangi dihitung; kosong bila bukan angka
 * @param penjelasan kalimat Indonesia yang memperlihatkan hitungannya
 * @param rujukan berkas dan baris yang terlibat
 */
public record Temuan(
        String aturan,
        String kaidah,
        Keparahan keparahan,
        String lokasi,
        String tercetak,
        String dihitung,
        String selisih,
        String penjelasan,
        List<Rujukan> rujukan) {

    public Temuan {
        Objects.requireNonNull(aturan, "aturan");
        Objects.requireNonNull(keparahan, "keparahan");
        rujukan = List.copyOf(rujukan);
    }
}
