package id.simpul.pelaporan.capaian.web;

import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Laporan capaian kota pemilik token. */
@Path("/api/pelaporan/v1/capaian")
@Tag(name = "capaian")
@Produces(MediaType.APPLICATION_JSON)
public class CapaianResource {
    private final MembacaCapaian membaca;
    private final JawabanLaporan jawaban;

    CapaianResource(MembacaCapaian membaca, JawabanLaporan jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Operation(
            operationId = "bacaCapaian",
            summary = "Capaian setiap indikator setahun, predikat, dan rata-rata menurut aturan kota")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LaporanCapaian.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response baca(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        MembacaCapaian.Hasil hasil = membaca.baca(ParameterLaporan.tahun(tahun));
        return jawaban.json(LaporanCapaian.dari(hasil.capaian(), hasil.asOf()), permintaan);
    }
}
