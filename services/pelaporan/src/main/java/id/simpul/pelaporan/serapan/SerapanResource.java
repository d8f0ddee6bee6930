package id.simpul.pelaporan.serapan;

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

/** Laporan serapan kota pemilik token. */
@Path("/api/pelaporan/v1/serapan")
@Tag(name = "serapan")
@Produces(MediaType.APPLICATION_JSON)
public class SerapanResource {
    private final MembacaSerapan membaca;
    private final JawabanLaporan jawaban;

    SerapanResource(MembacaSerapan membaca, JawabanLaporan jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Operation(
            operationId = "bacaSerapanLaporan",
            summary = "Serapan anggaran setahun, dijumlahkan dari bagian terhalus")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LaporanSerapan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response baca(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(
                            description =
                                    "program, kegiatan, atau sub-kegiatan: hanya baris yang mewakili tingkat itu, jumlahnya sama dengan total; tanpa ini seluruh pohon")
                    @QueryParam("tingkat")
                    String tingkat,
            @Context HttpHeaders permintaan) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        return jawaban.json(
                membaca.baca(dimaksud, id.simpul.http.Parameter.pilihan("tingkat", tingkat, TingkatSerapan::dari)),
                permintaan);
    }
}
