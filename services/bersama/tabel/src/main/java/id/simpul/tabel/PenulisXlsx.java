package id.simpul.tabel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** XLSX satu lembar; angka ditulis persis sebagai angka, teks sebagai teks sehingga tidak pernah menjadi rumus. */
public final class PenulisXlsx implements PenulisTabel {
    @Override
    public <T> void tulis(TabelKeluaran<T> tabel, Iterator<? extends T> baris, OutputStream keluaran)
            throws IOException {
        BukuKerja buku = new BukuKerja(keluaran);
        buku.lembar(tabel, baris);
        buku.selesai();
    }
}
