package id.simpul.dokumen.model;

import java.util.regex.Pattern;

/** Nama mesin tabel dan grafik: sekaligus nama lembar XLSX (paling panjang 31) dan nama berkas CSV. */
final class NamaMesin {
    private static final Pattern BENTUK = Pattern.compile("[a-z][a-z0-9_]{0,30}");

    private static final String LEMBAR_DAFTAR = "daftar";

    private NamaMesin() {}

    static void periksa(String nama) {
        if (nama.equals(LEMBAR_DAFTAR)) {
            throw new IllegalArgumentException("Nama mesin sudah dipakai lembar daftar: " + nama);
        }
        if (!BENTUK.matcher(nama).matches()) {
            throw new IllegalArgumentException("Nama mesin harus huruf kecil, angka, garis bawah, <= 31: " + nama);
        }
    }
}
