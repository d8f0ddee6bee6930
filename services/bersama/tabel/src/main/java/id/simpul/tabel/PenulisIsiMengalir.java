package id.simpul.tabel;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Menulis {@link IsiMengalir}.
 *
 * <p>Terdaftar untuk {@code Object}: penulis dipilih saat membangun dari jenis yang diumumkan ({@code Halaman}), bukan
 * dari isi yang sebenarnya; tanpa ini kerangka kerja mengirim {@code toString()} untuk {@code text/csv}.
 */
@Provider
@Produces({BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX, PenulisIsiMengalir.MEDIA_ZIP})
public class PenulisIsiMengalir implements MessageBodyWriter<Object> {
    static final String MEDIA_ZIP = "application/zip";

    @Override
    public boolean isWriteable(Class<?> jenis, Type umum, Annotation[] anotasi, MediaType media) {
        return IsiMengalir.class.isAssignableFrom(jenis);
    }

    @Override
    public void writeTo(
            Object isi,
            Class<?> jenis,
            Type umum,
            Annotation[] anotasi,
            MediaType media,
            MultivaluedMap<String, Object> header,
            OutputStream keluaran)
            throws IOException {
        ((IsiMengalir) isi).tulis(keluaran);
    }
}
