package id.simpul.galat;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Galat yang dilempar kerangka kerja (rute, metode, jenis media, parameter) dalam kata-kata Simpul. */
final class GalatKerangka {
    private GalatKerangka() {}

    static GalatAplikasi dari(int status, WebApplicationException sebab, UriInfo uri) {
        if (status == 404 && sebab.getCause() instanceof IllegalArgumentException) {
            return parameterTakTerbaca(uri);
        }
        KodeGalat kode = kode(status);
        return new GalatAplikasi(kode, kode.judul() + ".", List.of(), header(sebab));
    }

    /** Kerangka kerja menjawab 404 untuk parameter yang tidak dapat diubah jenisnya; yang bertipe bilangan hanya limit. */
    private static GalatAplikasi parameterTakTerbaca(UriInfo uri) {
        String limit = uri.getQueryParameters().getFirst("limit");
        return GalatAplikasi.parameter(
                "limit",
                limit,
                "bilangan",
                "Parameter \"limit\" bernilai \"%s\", harus bilangan bulat.".formatted(limit));
    }

    private static Map<String, String> header(WebApplicationException sebab) {
        String boleh = sebab.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return boleh == null ? Map.of() : Map.of(HttpHeaders.ALLOW, boleh);
    }

    private static KodeGalat kode(int status) {
        return switch (status) {
            case 401 -> KodeGalat.BELUM_MASUK;
            case 403 -> KodeGalat.DILARANG;
            case 404 -> KodeGalat.TIDAK_DITEMUKAN;
            case 405 -> KodeGalat.METODE_TIDAK_DIIZINKAN;
            case 406 -> KodeGalat.BENTUK_TIDAK_TERSEDIA;
            case 413 -> KodeGalat.BADAN_TERLALU_BESAR;
            case 415 -> KodeGalat.JENIS_MEDIA_TIDAK_DIDUKUNG;
            default -> status < 500 ? KodeGalat.BADAN_TIDAK_TERBACA : KodeGalat.KESALAHAN_PELADEN;
        };
    }
}
