package id.simpul.pelaporan.spm;

import id.simpul.aturan.nilai.NilaiTidakSah;
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

/** SPM sosial kota pemilik token. */
@Path("/api/pelaporan/v1/spm")
@Tag(name = "spm")
@Produces(MediaType.APPLICATION_JSON)
public class SpmResource {
    private final MembacaSpm membaca;
    private final JawabanLaporan jawaban;

    SpmResource(MembacaSpm membaca, JawabanLaporan jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Operation(operationId = "bacaSpmLaporan", summary = "Kelima layanan SPM sosial dan indeksnya, dihitung ulang")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LaporanSpmKota.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response baca(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = "1 sampai 4; tanpa ini triwulan terakhir yang dilaporkan") @QueryParam("triwulan")
                    String triwulan,
            @Context HttpHeaders permintaan) {
        return jawaban.json(membaca.baca(ParameterLaporan.tahun(tahun), triwulan(triwulan)), permintaan);
    }

    /** Nomor triwulan, atau null bila tidak disebut. */
    public static Integer triwulan(String teks) {
        return id.simpul.http.Parameter.pilihan("triwulan", teks, satu -> {
            if (!satu.matches("[1-4]")) {
                throw new NilaiTidakSah("triwulan", "rentang", satu, "tulis 1 sampai 4");
            }
            return Integer.valueOf(satu);
        });
    }
}
