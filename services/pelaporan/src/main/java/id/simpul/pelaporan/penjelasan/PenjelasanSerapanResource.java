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

/** Penjelasan angka serapan kota pemilik token. */
@Path("/api/pelaporan/v1/serapan")
@Tag(name = "penjelasan")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanSerapanResource {
    private final Menjelaskan menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanSerapanResource(Menjelaskan menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/penjelasan")
    @Operation(operationId = "jelaskanSerapan", summary = "Bagaimana serapan seluruh DPA terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanSerapan(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.serapan(ParameterLaporan.tahun(tahun)), permintaan);
    }

    @GET
    @Path("/{rincianId}/penjelasan")
    @Operation(operationId = "jelaskanSerapanBaris", summary = "Bagaimana serapan satu baris DPA terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanSerapanBaris(
            @PathParam("rincianId") String rincianId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.baris(ParameterLaporan.tahun(tahun), rincianId), permintaan);
    }
}
