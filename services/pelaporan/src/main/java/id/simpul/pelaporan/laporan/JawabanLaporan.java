package id.simpul.pelaporan.laporan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.http.Sidik;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.PenulisCsv;
import id.simpul.tabel.PenulisTabel;
import id.simpul.tabel.PenulisXlsx;
import id.simpul.tabel.TabelKeluaran;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Jawaban laporan yang dapat ditanyakan ulang dengan murah: {@code ETag} dari sidik isinya, 304 bila sama.
 *
 * <p>Sidik isi, bukan nomor versi: isi yang sama selalu bertag sama, juga sesudah skema baca dibangun ulang.
 */
@Singleton
public class JawabanLaporan {
    private final ObjectMapper json;

    JawabanLaporan(ObjectMapper json) {
        this.json = json;
    }

    /** Laporan sebagai JSON. */
    public Response json(Object laporan, HttpHeaders permintaan) {
        return teks(tulis(laporan), MediaType.APPLICATION_JSON, permintaan);
    }

    /** Laporan sebagai teks berjenis media itu. */
    public Response teks(String isi, String jenisMedia, HttpHeaders permintaan) {
        return jawab(isi, Sidik.sha256(isi), jenisMedia, permintaan);
    }

    /** Laporan sebagai berkas. */
    public Response berkas(byte[] isi, String jenisMedia, HttpHeaders permintaan) {
        return jawab(isi, Sidik.sha256(isi), jenisMedia, permintaan);
    }

    /**
     * Laporan sebagai JSON utuh, atau daftarnya saja sebagai CSV, NDJSON, atau XLSX.
     *
     * <p>Sidik XLSX dari isinya, bukan dari bitanya: buku kerja memuat saat pembuatannya.
     */
    public <T> Response daftar(
            BentukDaftar bentuk, Object laporan, TabelKeluaran<T> tabel, List<T> data, HttpHeaders permintaan) {
        return switch (bentuk) {
            case JSON -> json(laporan, permintaan);
            case NDJSON ->
                teks(
                        data.stream().map(satu -> tulis(satu) + "\n").collect(Collectors.joining()),
                        bentuk.jenisMedia(),
                        permintaan);
            case CSV ->
                teks(
                        new String(bita(new PenulisCsv(), tabel, data), StandardCharsets.UTF_8),
                        bentuk.jenisMedia(),
                        permintaan);
            case XLSX ->
                jawab(
                        bita(new PenulisXlsx(), tabel, data),
                        Sidik.sha256("xlsx" + tulis(laporan)),
                        bentuk.jenisMedia(),
                        permintaan);
        };
    }

    private static <T> byte[] bita(PenulisTabel penulis, TabelKeluaran<T> tabel, List<T> data) {
        ByteArrayOutputStream penampung = new ByteArrayOutputStream();
        try {
            penulis.tulis(tabel, data.iterator(), penampung);
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung di memori menolak tulisan", galat);
        }
        return penampung.toByteArray();
    }

    /** JSON satu objek. */
    public String tulis(Object isi) {
        try {
            return json.writeValueAsString(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Laporan tidak dapat dijadikan JSON", galat);
        }
    }

    private static Response jawab(Object isi, String sidik, String jenisMedia, HttpHeaders permintaan) {
        String tag = TagEntitas.dari(sidik);
        Response.ResponseBuilder jawaban = sudahDipegang(permintaan, tag)
                ? Response.notModified()
                : Response.ok(isi).type(jenisMedia);
        return jawaban.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static boolean sudahDipegang(HttpHeaders permintaan, String tag) {
        return permintaan.getRequestHeader(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(nilai -> Arrays.stream(nilai.split(",")))
                .map(String::strip)
                .map(nilai -> nilai.startsWith("W/") ? nilai.substring(2) : nilai)
                .anyMatch(nilai -> nilai.equals("*") || nilai.equals(tag));
    }
}
