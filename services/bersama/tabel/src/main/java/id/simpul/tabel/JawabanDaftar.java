package id.simpul.tabel;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.http.Halaman;
import id.simpul.http.TautanBerikut;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Iterator;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Menjawab sebuah daftar dalam bentuk yang diminta {@code Accept}: JSON, CSV, NDJSON, atau XLSX.
 *
 * <p>JSON selalu satu halaman. Bentuk tabel tanpa {@code limit} adalah seluruh daftar yang dialirkan halaman demi
 * halaman; dengan {@code limit} atau {@code kursor} satu halaman. Halaman yang masih bersambung membawa
 * {@code Link: rel="next"}.
 *
 * <pre>{@code
 * @GET
 * @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
 * public RestResponse<Halaman<Indikator>> daftar(@QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
 *     return jawaban.daftar(TABEL, limit, kursor, (batas, posisi) -> mengelola.daftar(batas, posisi));
 * }
 * }</pre>
 */
@ApplicationScoped
public class JawabanDaftar {
    static final int SEHALAMAN = 500;

    /** Satu halaman daftar; dipanggil berulang untuk bentuk tabel, masing-masing dalam transaksinya sendiri. */
    @FunctionalInterface
    public interface Sumber<T> {
        Halaman<T> halaman(Integer limit, String kursor);
    }

    private final ObjectMapper json;
    private final HttpHeaders header;
    private final UriInfo uri;

    public JawabanDaftar(ObjectMapper json, HttpHeaders header, UriInfo uri) {
        this.json = json;
        this.header = header;
        this.uri = uri;
    }

    /** Jawaban daftar; halaman pertama diambil sebelum menjawab supaya penolakan tetap problem+json. */
    public <T> RestResponse<Halaman<T>> daftar(TabelKeluaran<T> tabel, Integer limit, String kursor, Sumber<T> sumber) {
        BentukTabel bentuk = BentukTabel.pilih(header.getAcceptableMediaTypes());
        if (bentuk == BentukTabel.JSON) {
            return RestResponse.ok(sumber.halaman(limit, kursor));
        }
        boolean utuh = limit == null && kursor == null;
        Halaman<T> pertama = sumber.halaman(utuh ? Integer.valueOf(SEHALAMAN) : limit, kursor);
        Iterator<T> baris =
                utuh ? new DaftarMengalir<>(pertama, sumber) : pertama.data().iterator();
        RestResponse.ResponseBuilder<IsiMengalir> jawaban = alirkan(tabel, bentuk, baris);
        if (!utuh && pertama.kursor() != null) {
            jawaban.header(HttpHeaders.LINK, TautanBerikut.dari(uri, pertama.kursor()));
        }
        return sebagaiHalaman(jawaban.build());
    }

    private <T> RestResponse.ResponseBuilder<IsiMengalir> alirkan(
            TabelKeluaran<T> tabel, BentukTabel bentuk, Iterator<T> baris) {
        IsiMengalir isi = keluaran -> penulis(bentuk).tulis(tabel, baris, keluaran);
        return RestResponse.ResponseBuilder.ok(isi)
                .header(HttpHeaders.CONTENT_TYPE, bentuk.contentType())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(tabel.nama(), bentuk.akhiran()));
    }

    private PenulisTabel penulis(BentukTabel bentuk) {
        return switch (bentuk) {
            case CSV -> new PenulisCsv();
            case XLSX -> new PenulisXlsx();
            case NDJSON, JSON -> new PenulisNdjson(json);
        };
    }

    /** Jenis yang diumumkan di kontrak tetap {@code Halaman<T>}; isi aliran menyusul menurut {@code Accept}. */
    @SuppressWarnings("unchecked")
    private static <T> RestResponse<Halaman<T>> sebagaiHalaman(RestResponse<?> jawaban) {
        return (RestResponse<Halaman<T>>) jawaban;
    }
}
