package id.simpul.pelaporan.perbandingan.web;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.pelaporan.perbandingan.application.MembacaPerbandingan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tujuh analisis dan tren kota pemilik token. */
@Path("/api/pelaporan/v1")
@Tag(name = "perbandingan")
@Produces(MediaType.APPLICATION_JSON)
public class PerbandinganResource {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final MembacaPerbandingan membaca;
    private final JawabanLaporan jawaban;

    PerbandinganResource(MembacaPerbandingan membaca, JawabanLaporan jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/perbandingan")
    @Operation(
            operationId = "bacaPerbandingan",
            summary = "Tujuh analisis PermenPANRB 53/2014 atas setiap indikator setahun")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LaporanPerbandingan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response perbandingan(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        MembacaPerbandingan.Hasil hasil = membaca.baca(dimaksud);
        var kota = hasil.capaian().kota();
        return jawaban.json(
                new LaporanPerbandingan(kota.kode(), kota.nama(), dimaksud, hasil.asOf(), hasil.data()), permintaan);
    }

    @GET
    @Path("/tren")
    @Operation(operationId = "bacaTren", summary = "Satu indikator dari tahun ke tahun; pergantian definisi ditandai")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LaporanTren.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response tren(
            @Parameter(required = true, description = "Id indikator (UUID)") @QueryParam("indikator") String indikator,
            @Context HttpHeaders permintaan) {
        String dicari = id.simpul.http.Parameter.wajib("indikator", indikator, PerbandinganResource::uuid);
        return jawaban.json(LaporanTren.dari(membaca.deret(dicari)), permintaan);
    }

    private static String uuid(String teks) {
        if (!UUID.matcher(teks).matches()) {
            throw new NilaiTidakSah("indikator", "format", teks, "tulis id indikator (UUID)");
        }
        return teks.toLowerCase(java.util.Locale.ROOT);
    }
}
