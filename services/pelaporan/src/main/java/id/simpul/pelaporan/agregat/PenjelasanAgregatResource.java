package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
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

/** Penjelasan angka kota bagi agregator, dari snapshot yang disetujui. */
@Path("/api/agregat/v1")
@Tag(name = "agregat")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanAgregatResource {
    private final MenjelaskanAgregat menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanAgregatResource(MenjelaskanAgregat menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/capaian/{indikatorId}/penjelasan")
    @Operation(
            operationId = "jelaskanCapaianAgregat",
            summary = "Bagaimana capaian satu indikator satu kota terbentuk, menyebut snapshot bahannya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskan(
            @PathParam("indikatorId") String indikatorId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders kepala) {
        return jawaban.json(menjelaskan.indikator(ParameterLaporan.tahun(tahun), indikatorId), kepala);
    }
}
