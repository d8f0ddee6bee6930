package id.simpul.pelaporan.efisiensi;

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

/** Efisiensi penggunaan sumber daya kota pemilik token. */
@Path("/api/pelaporan/v1/efisiensi")
@Tag(name = "perbandingan")
@Produces(MediaType.APPLICATION_JSON)
public class EfisiensiResource {
    private final MembacaEfisiensi membaca;
    private final JawabanLaporan jawaban;

    EfisiensiResource(MembacaEfisiensi membaca, JawabanLaporan jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Operation(
            operationId = "bacaEfisiensi",
            summary = "Serapan di sebelah capaian tiap sasaran, dan tabel sisa anggaran program serta kegiatannya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LaporanEfisiensi.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response baca(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(membaca.baca(ParameterLaporan.tahun(tahun)), permintaan);
    }
}
