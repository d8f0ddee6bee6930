package id.simpul.tenansi;

import java.util.Arrays;
import java.util.Optional;

/** Peran sebuah token, seperti tertulis di {@code realm_access.roles} dan di kolom {@code docs/hak-akses.csv}. */
public enum Peran {
    /** Memasukkan data. */
    OPERATOR("operator"),
    /** Memeriksa; tidak boleh memeriksa yang dimasukkannya sendiri. */
    VERIFIKATOR("verifikator"),
    /** Menyetujui dan menandatangani. */
    PIMPINAN("pimpinan"),
    /** Mengatur kota: skala, aturan, pengguna. */
    ADMIN_KOTA("admin-kota"),
    /** Membaca segalanya di kotanya, termasuk riwayat. */
    AUDITOR("auditor"),
    /** Mesin milik satu kota. */
    INTEGRATOR("integrator"),
    /** Mesin provinsi: membaca kota-kota dalam cakupannya, hanya lewat agregat. */
    AGREGATOR("agregator");

    private final String nama;

    Peran(String nama) {
        this.nama = nama;
    }

    /** Nama di token. */
    public String nama() {
        return nama;
    }

    /** Peran dengan nama itu; kosong untuk peran lain yang boleh saja ada di token. */
    public static Optional<Peran> dari(String nama) {
        return Arrays.stream(values()).filter(peran -> peran.nama.equals(nama)).findFirst();
    }
}
