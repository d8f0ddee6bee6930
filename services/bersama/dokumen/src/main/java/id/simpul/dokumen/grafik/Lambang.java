package id.simpul.dokumen.grafik;

import id.simpul.dokumen.model.Rata;

/** Tempat lambang daerah di sampul, sampai kota memasang lambang resminya. */
public final class Lambang {
    private static final double[] PERISAI = {10, 8, 110, 8, 110, 70, 104, 94, 88, 114, 60, 132, 32, 114, 16, 94, 10, 70
    };
    private static final double[] DALAM = {13, 11, 107, 11, 107, 70, 101, 92, 86, 111, 60, 128, 34, 111, 19, 92, 13, 70
    };

    private Lambang() {}

    /** Perisai bertulisan "Lambang Daerah". */
    public static Gambar gambar() {
        return new Gambar(120, 140, "Tempat lambang daerah", Lambang::lukis);
    }

    private static void lukis(Kanvas kanvas) {
        kanvas.bidang(PERISAI, Warna.BIRU_TUA);
        kanvas.bidang(DALAM, Warna.PUTIH);
        kanvas.teks(60, 60, "LAMBANG", 12, true, Rata.TENGAH, Warna.BIRU_TUA);
        kanvas.teks(60, 76, "DAERAH", 12, true, Rata.TENGAH, Warna.BIRU_TUA);
    }
}
