package id.simpul.realisasi.spm;

import id.simpul.http.Pemeriksa;
import id.simpul.realisasi.alur.CatatanAlur;
import id.simpul.realisasi.alur.TanggapanCatatan;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Langkah alur laporan SPM, dengan aturan yang sama dengan realisasi. */
@Path("/api/realisasi/v1/spm/{layanan}/{triwulan}")
@Tag(name = "alur spm")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlurSpmResource {
    private final MenjalankanAlurSpm alur;
    private final MenyelesaikanCatatanSpm catatan;

    AlurSpmResource(MenjalankanAlurSpm alur, MenyelesaikanCatatanSpm catatan) {
        this.alur = alur;
        this.catatan = catatan;
    }

    @POST
    @Path("/pengajuan")
    @Operation(operationId = "ajukanSpm", summary = "Mengajukan laporan SPM kepada verifikator")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response ajukan(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PENGAJUAN, layanan, triwulan, isi, ifMatch);
    }

    @POST
    @Path("/verifikasi")
    @Operation(
            operationId = "verifikasiSpm",
            summary = "Memverifikasi laporan SPM; tidak oleh orang yang mengisi atau mengajukan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response verifikasi(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.VERIFIKASI, layanan, triwulan, isi, ifMatch);
    }

    @POST
    @Path("/penolakan")
    @Operation(operationId = "tolakSpm", summary = "Mengembalikan laporan SPM ke draf; catatan wajib")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response tolak(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PENOLAKAN, layanan, triwulan, isi, ifMatch);
    }

    @POST
    @Path("/persetujuan")
    @Operation(
            operationId = "setujuiSpm",
            summary = "Menyetujui dan membekukan laporan SPM; tidak oleh pengisi, pengaju, atau verifikatornya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response setujui(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PERSETUJUAN, layanan, triwulan, isi, ifMatch);
    }

    @POST
    @Path("/pembukaan")
    @Operation(operationId = "bukaSpm", summary = "Membuka kembali laporan SPM yang sudah disetujui; catatan wajib")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response buka(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PEMBUKAAN, layanan, triwulan, isi, ifMatch);
    }

    @POST
    @Path("/catatan-bidang/{catatanId}/penyelesaian")
    @Operation(
            operationId = "selesaikanCatatanBidangSpm",
            summary = "Menanggapi catatan pemeriksa pada sebuah bidang laporan SPM")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response selesaikan(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            @PathParam("catatanId") String catatanId,
            TanggapanCatatan isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return SpmResource.jawab(
                Response.ok(),
                catatan.selesaikan(
                        KunciSpm.dari(layanan, triwulan),
                        BacaParameter.id("Catatan bidang", catatanId),
                        ifMatch,
                        Pemeriksa.ada(isi)));
    }

    private Response jalankan(Tindakan tindakan, String layanan, String triwulan, CatatanAlur isi, String ifMatch) {
        CatatanAlur ada = isi == null ? new CatatanAlur(null, List.of()) : isi;
        return SpmResource.jawab(
                Response.ok(), alur.jalankan(tindakan, KunciSpm.dari(layanan, triwulan), ifMatch, ada));
    }
}
