package id.simpul.pelaporan.penjelasan;

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

/** Penjelasan hitungan papan skor; sejalur dengan papannya, sebab pencocok jalur memilih kelas terpanjang. */
@Path("/api/pelaporan/v1/papan")
@Tag(name = "penjelasan")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanPapanResource {
    private final MenjelaskanAnalisis menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanPapanResource(MenjelaskanAnalisis menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/penjelasan")
    @Operation(operationId = "jelaskanPapan", summary = "Bagaimana hitungan yang hanya ada di papan terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanPapan(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.papan(ParameterLaporan.tahun(tahun)), permintaan);
    }
}
