package id.simpul.tabel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/** NDJSON: setiap baris objek JSON utuh, sama dengan butir {@code data} pada bentuk JSON; susunan kolom tidak dipakai. */
public final class PenulisNdjson implements PenulisTabel {
    private final ObjectWriter penulis;

    public PenulisNdjson(ObjectMapper json) {
        this.penulis = json.writer().withRootValueSeparator("\n").without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public <T> void tulis(TabelKeluaran<T> tabel, Iterator<? extends T> baris, OutputStream keluaran)
            throws IOException {
        boolean ada = baris.hasNext();
        try (SequenceWriter urutan = penulis.writeValues(keluaran)) {
            while (baris.hasNext()) {
                urutan.write(baris.next());
            }
        }
        if (ada) {
            keluaran.write('\n');
        }
        keluaran.flush();
    }
}
