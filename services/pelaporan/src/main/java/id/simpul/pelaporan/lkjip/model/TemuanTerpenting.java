package id.simpul.pelaporan.lkjip.model;

import java.util.List;

/**
 * Hasil pemeriksaan seperti disebut ringkasan sehalaman; selengkapnya di lampiran laporan.
 *
 * @param kesalahan banyaknya temuan KESALAHAN
 * @param peringatan banyaknya temuan PERINGATAN
 * @param kalimat temuan terberat, masing-masing dengan tempat dan hitungannya
 */
public record TemuanTerpenting(long kesalahan, long peringatan, List<String> kalimat) {
    public TemuanTerpenting {
        kalimat = List.copyOf(kalimat);
    }

    String jumlah() {
        if (kesalahan + peringatan == 0) {
            return "Hitung ulang atas angka tahun ini tidak menemukan kesalahan atau peringatan.";
        }
        return "Hitung ulang menemukan %d kesalahan dan %d peringatan; semuanya ada di lampiran laporan lengkap."
                .formatted(kesalahan, peringatan);
    }
}
