package id.simpul.tabel;

import java.io.IOException;
import java.io.OutputStream;

/** Badan jawaban yang ditulis langsung ke sambungan, tanpa pernah utuh di memori. */
@FunctionalInterface
public interface IsiMengalir {
    /** Menulis seluruh isi; kegagalan di tengah jalan memutus sambungan, jadi klien tidak mengira isinya utuh. */
    void tulis(OutputStream keluaran) throws IOException;
}
