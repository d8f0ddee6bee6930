package id.simpul.pelaporan.penjelasan;

import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.pelaporan.spm.SpmResource;
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

/** Penjelasan indeks SPM kota pemilik token. */
@Path("/api/pelaporan/v1/spm")
@Tag(name = "penjelasan")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanSpmResource {
    private final Menjelaskan menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanSpmResource(Menjelaskan menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/penjelasan")
    @Operation(operationId = "jelaskanSpm", summary = "Bagaimana indeks SPM kota terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanSpm(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = "1 sampai 4; tanpa ini triwulan terakhir yang dilaporkan") @QueryParam("triwulan")
                    String triwulan,
            @Context HttpHeaders permintaan) {
        return jawaban.json(
                menjelaskan.spm(ParameterLaporan.tahun(tahun), SpmResource.triwulan(triwulan), null), permintaan);
    }

    @GET
    @Path("/{layanan}/penjelasan")
    @Operation(operationId = "jelaskanSpmLayanan", summary = "Bagaimana indeks satu layanan SPM terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanSpmLayanan(
            @PathParam("layanan") String layanan,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = "1 sampai 4; tanpa ini triwulan terakhir yang dilaporkan") @QueryParam("triwulan")
                    String triwulan,
            @Context HttpHeaders permintaan) {
        return jawaban.json(
                menjelaskan.spm(ParameterLaporan.tahun(tahun), SpmResource.triwulan(triwulan), layanan), permintaan);
    }
}
