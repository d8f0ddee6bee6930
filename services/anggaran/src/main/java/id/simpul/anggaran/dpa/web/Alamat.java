package id.simpul.anggaran.dpa.web;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Parameter;
import java.util.UUID;

/** Bagian alamat yang dipakai beberapa resource. */
public final class Alamat {
    /** Arti parameter {@code tahun} di kontrak. */
    public static final String ARTI_TAHUN = "Tahun anggaran, 2000 s.d. 2099";
    /** Arti parameter {@code limit} di kontrak. */
    public static final String ARTI_LIMIT = "Banyaknya per halaman, bawaan 50, paling banyak 500";
    /** Arti parameter {@code kursor} di kontrak. */
    public static final String ARTI_KURSOR = "Kursor dari halaman sebelumnya";

    private Alamat() {}

    /** Id DPA di jalur; 404 bila bukan UUID. */
    public static UUID dpa(String id) {
        return Parameter.id("DPA", id);
    }

    /** Parameter {@code dengan}: id DPA pembanding. */
    static UUID pembanding(String id) {
        return Parameter.wajib("dengan", id, Alamat::dpa);
    }

    /** Parameter {@code tahun} yang wajib. */
    public static int tahun(String tahun) {
        return Parameter.wajib("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks))
                .nilai();
    }

    /** Parameter {@code tahun} yang boleh tidak ada. */
    public static Integer tahunPilihan(String tahun) {
        TahunAnggaran nilai = Parameter.pilihan("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks));
        return nilai == null ? null : nilai.nilai();
    }

    /** Bilangan di kursor; kursor rakitan klien ditolak 400, bukan 500. */
    public static int bilangan(String teks) {
        return Parameter.wajib("kursor", teks, Integer::parseInt);
    }
}
