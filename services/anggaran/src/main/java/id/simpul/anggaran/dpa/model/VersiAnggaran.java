package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.Periksa;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Nama versi anggaran dalam satu tahun: {@code MURNI}, {@code PERGESERAN-1} s.d. {@code PERGESERAN-99}, atau {@code
 * PERUBAHAN} (APBD hanya berubah sekali setahun di luar keadaan luar biasa).
 */
public record VersiAnggaran(String nilai) {
    /** Pola yang diterima, dipakai juga oleh kontrak. */
    public static final String POLA = "MURNI|PERGESERAN-[1-9][0-9]?|PERUBAHAN";

    private static final Pattern BENTUK = Pattern.compile(POLA);
    private static final String AWALAN_PERGESERAN = "PERGESERAN-";

    public VersiAnggaran {
        nilai = Periksa.pola("versi", nilai, BENTUK, "MURNI, PERGESERAN-n (n 1 s.d. 99), atau PERUBAHAN");
    }

    /** Versi dari teks; kosong bila bentuknya bukan versi. */
    public static Optional<VersiAnggaran> coba(String teks) {
        return teks != null && BENTUK.matcher(teks).matches() ? Optional.of(new VersiAnggaran(teks)) : Optional.empty();
    }

    /** Versi pertama tahun itu. */
    public boolean murni() {
        return nilai.equals("MURNI");
    }

    /** Versi yang hanya menggeser: totalnya harus tetap. */
    public boolean pergeseran() {
        return nilai.startsWith(AWALAN_PERGESERAN);
    }

    /** Nomor pergeseran; nol bagi versi lain. */
    public int nomorPergeseran() {
        return pergeseran() ? Integer.parseInt(nilai.substring(AWALAN_PERGESERAN.length())) : 0;
    }

    @Override
    public String toString() {
        return nilai;
    }
}
