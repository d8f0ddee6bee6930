package id.simpul.tabel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** Menulis satu tabel secara mengalir; memori tidak tumbuh bersama banyaknya baris. */
public interface PenulisTabel {
    /**
     * Menulis kepala dan semua baris. Aliran disiram tetapi tidak ditutup.
     *
     * @param baris dibaca sekali, dari awal sampai habis
     */
    <T> void tulis(TabelKeluaran<T> tabel, Iterator<? extends T> baris, OutputStream keluaran) throws IOException;
}
