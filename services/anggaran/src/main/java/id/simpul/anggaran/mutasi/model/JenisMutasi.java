package id.simpul.anggaran.mutasi.model;

import id.simpul.anggaran.dpa.model.VersiAnggaran;

/** Mengapa anggaran sebuah baris bermutasi. */
public enum JenisMutasi {
    /** Versi pertama yang disahkan di tahun itu. */
    PENETAPAN,
    /** Pergeseran: total tetap. */
    PERGESERAN,
    /** Perubahan APBD, atau versi lain yang menggantikan. */
    PERUBAHAN;

    /** Jenis mutasi pengesahan sebuah versi. */
    public static JenisMutasi dari(VersiAnggaran versi, boolean pertama) {
        if (pertama) {
            return PENETAPAN;
        }
        return versi.pergeseran() ? PERGESERAN : PERUBAHAN;
    }
}
