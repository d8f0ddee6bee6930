package id.simpul.pelaporan.penjelasan;

import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

/** Penjelasan setiap angka perbandingan dan tren kota pemilik token. */
@Path("/api/pelaporan/v1")
@Tag(name = "penjelasan")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanAnalisisResource {
    private final MenjelaskanAnalisis menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanAnalisisResource(MenjelaskanAnalisis menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/perbandingan/{indikatorId}/penjelasan")
    @Operation(
            operationId = "jelaskanPerbandingan",
            summary = "Bagaimana setiap angka ketujuh analisis satu indikator terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanPerbandingan(
            @PathParam("indikatorId") String indikatorId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.perbandingan(ParameterLaporan.tahun(tahun), indikatorId), permintaan);
    }

    @GET
    @Path("/tren/{indikatorId}/penjelasan")
    @Operation(
            operationId = "jelaskanTren",
            summary = "Bagaimana setiap titik tren satu indikator terbentuk, beserta patahannya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanTren(@PathParam("indikatorId") String indikatorId, @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.tren(indikatorId), permintaan);
    }
}
