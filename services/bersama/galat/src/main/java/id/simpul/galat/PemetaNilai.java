package id.simpul.galat;

import id.simpul.aturan.nilai.NilaiTidakSah;

/** Menjembatani penolakan aturan (Java murni) ke galat HTTP. */
public final class PemetaNilai {
    private PemetaNilai() {}

    /** Galat 422 untuk nilai di {@code pointer} yang ditolak tipe nilainya. */
    public static GalatAplikasi keGalat(String pointer, NilaiTidakSah sebab) {
        return GalatAplikasi.validasi(pointer, sebab.nilai(), sebab.aturan(), sebab.getMessage());
    }
}
