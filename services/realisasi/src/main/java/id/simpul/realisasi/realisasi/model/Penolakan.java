package id.simpul.realisasi.realisasi.model;

import java.util.List;

/**
 * Mengapa sebuah tindakan ditolak.
 *
 * @param sebab golongan penolakan; menentukan status HTTP
 * @param alasan kalimat Indonesia bagi pengguna
 * @param bidang JSON Pointer bidang yang kurang; kosong bila bukan soal isian
 */
public record Penolakan(Sebab sebab, String alasan, List<String> bidang) {
    public Penolakan {
        bidang = List.copyOf(bidang);
    }

    Penolakan(Sebab sebab, String alasan) {
        this(sebab, alasan, List.of());
    }

    /** Penolakan karena peran. */
    public static Penolakan peran(String alasan) {
        return new Penolakan(Sebab.PERAN, alasan);
    }

    /** Golongan penolakan. */
    public enum Sebab {
        /** Perannya tidak boleh. */
        PERAN,
        /** Tahapnya tidak cocok, atau periodenya tertutup. */
        STATUS,
        /** Orangnya sudah berperan lain dalam putaran ini. */
        ORANG,
        /** Tidak memangku jabatan yang berwenang pada hari itu. */
        WEWENANG,
        /** Isiannya belum lengkap untuk tindakan ini. */
        ISIAN
    }
}
