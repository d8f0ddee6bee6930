package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.laporan.BentukDaftar;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.pelaporan.spm.SpmResource;
import id.simpul.tabel.BentukTabel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** SPM lintas kota, dan penelusuran sampai snapshot. */
@Path("/api/agregat/v1")
@Tag(name = "agregat")
public class RincianAgregatResource {
    private final MembacaAgregat membaca;
    private final MembacaSnapshot snapshot;
    private final JawabanLaporan jawaban;

    RincianAgregatResource(MembacaAgregat membaca, MembacaSnapshot snapshot, JawabanLaporan jawaban) {
        this.membaca = membaca;
        this.snapshot = snapshot;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/spm")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSpmAgregat",
            summary = "SPM setiap kota pada satu triwulan; JSON, CSV, NDJSON, atau XLSX")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LaporanSpmAgregat.class)),
                @Content(mediaType = BentukTabel.MEDIA_CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = BentukTabel.MEDIA_NDJSON,
                        schema = @Schema(implementation = BarisSpmAgregat.class)),
                @Content(
                        mediaType = BentukTabel.MEDIA_XLSX,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = AgregatResource.SAMA)
    public Response spm(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = "1 sampai 4; tanpa ini triwulan terakhir yang dilaporkan kota mana pun")
                    @QueryParam("triwulan")
                    String triwulan,
            @Parameter(description = AgregatResource.KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala,
            @Context Request permintaan) {
        BentukDaftar bentuk = BentukDaftar.dari(permintaan);
        LaporanSpmAgregat laporan = membaca.spm(
                ParameterLaporan.tahun(tahun), SpmResource.triwulan(triwulan), AgregatResource.kosongkan(kota));
        return jawaban.daftar(bentuk, laporan, TabelAgregat.SPM, laporan.data(), kepala);
    }

    @GET
    @Path("/snapshot/{realisasiId}/{versi}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bacaSnapshotAgregat",
            summary = "Satu persetujuan seperti dibekukan, untuk menelusuri angka provinsi ke bahannya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SnapshotAgregat.class)))
    @APIResponse(responseCode = "304", description = AgregatResource.SAMA)
    public Response snapshot(
            @PathParam("realisasiId") String realisasiId,
            @PathParam("versi") String versi,
            @Context HttpHeaders kepala) {
        return jawaban.json(snapshot.baca(realisasiId, versi), kepala);
    }
}
