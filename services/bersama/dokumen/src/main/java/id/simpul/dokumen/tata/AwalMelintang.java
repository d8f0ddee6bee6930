package id.simpul.dokumen.tata;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Orientasi;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Tabel;
import java.util.List;

/** Bagian yang dibuka tabel melintang: judul dan pengantarnya ikut ke halaman melintang, tidak sendirian di halaman tegak. */
public final class AwalMelintang {
    private static final int PENGANTAR = 3;

    private AwalMelintang() {}

    /** Letak tabel melintang pembuka, sesudah paling banyak tiga paragraf; -1 bila bagian itu tidak dibuka demikian. */
    public static int letak(List<Blok> isi) {
        for (int i = 0; i < Math.min(isi.size(), PENGANTAR + 1); i++) {
            if (isi.get(i) instanceof Tabel tabel) {
                return tabel.orientasi() == Orientasi.MELINTANG ? i : -1;
            }
            if (!(isi.get(i) instanceof Paragraf)) {
                return -1;
            }
        }
        return -1;
    }
}
