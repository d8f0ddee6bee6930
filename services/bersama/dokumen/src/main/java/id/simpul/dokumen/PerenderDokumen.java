package id.simpul.dokumen;

import id.simpul.dokumen.model.Dokumen;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Penulis satu dokumen ke satu bentuk berkas. Dokumen yang sama selalu menghasilkan bita yang sama; tidak ada jam,
 * lokal mesin, atau jaringan yang dibaca. Aman dipakai banyak utas.
 */
public interface PerenderDokumen {

    /** Bentuk berkas yang ditulis. */
    Format format();

    /**
     * Menulis dokumen seutuhnya; aliran keluaran tidak ditutup.
     *
     * @throws IOException bila aliran keluaran menolak tulisan
     */
    void tulis(Dokumen dokumen, OutputStream keluaran) throws IOException;
}
