package id.simpul.realisasi.realisasi;

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

/** Langkah alur realisasi: DRAF, DIAJUKAN, DIVERIFIKASI, DISETUJUI, dan jalan kembalinya. */
@Path("/api/realisasi/v1/realisasi/{id}")
@Tag(name = "alur realisasi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlurResource {
    private final MenjalankanAlur alur;
    private final MenyelesaikanCatatan catatan;

    AlurResource(MenjalankanAlur alur, MenyelesaikanCatatan catatan) {
        this.alur = alur;
        this.catatan = catatan;
    }

    @POST
    @Path("/pengajuan")
    @Operation(operationId = "ajukanRealisasi", summary = "Mengajukan draf kepada verifikator")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response ajukan(
            @PathParam("id") String id,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PENGAJUAN, id, isi, ifMatch);
    }

    @POST
    @Path("/verifikasi")
    @Operation(
            operationId = "verifikasiRealisasi",
            summary = "Memverifikasi; tidak oleh orang yang mengisi atau mengajukan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response verifikasi(
            @PathParam("id") String id,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.VERIFIKASI, id, isi, ifMatch);
    }

    @POST
    @Path("/penolakan")
    @Operation(operationId = "tolakRealisasi", summary = "Mengembalikan ke draf; catatan wajib")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response tolak(
            @PathParam("id") String id,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PENOLAKAN, id, isi, ifMatch);
    }

    @POST
    @Path("/persetujuan")
    @Operation(
            operationId = "setujuiRealisasi",
            summary = "Menyetujui dan membekukan; tidak oleh pengisi, pengaju, atau verifikatornya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response setujui(
            @PathParam("id") String id,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PERSETUJUAN, id, isi, ifMatch);
    }

    @POST
    @Path("/pembukaan")
    @Operation(operationId = "bukaRealisasi", summary = "Membuka kembali yang sudah disetujui; catatan wajib")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response buka(
            @PathParam("id") String id,
            @RequestBody(required = false) CatatanAlur isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jalankan(Tindakan.PEMBUKAAN, id, isi, ifMatch);
    }

    @POST
    @Path("/catatan-bidang/{catatanId}/penyelesaian")
    @Operation(operationId = "selesaikanCatatanBidang", summary = "Menanggapi catatan pemeriksa pada sebuah bidang")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response selesaikan(
            @PathParam("id") String id,
            @PathParam("catatanId") String catatanId,
            TanggapanCatatan isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return RealisasiResource.jawab(
                Response.ok(),
                catatan.selesaikan(
                        BacaParameter.id("Realisasi", id),
                        BacaParameter.id("Catatan bidang", catatanId),
                        ifMatch,
                        Pemeriksa.ada(isi)));
    }

    private Response jalankan(Tindakan tindakan, String id, CatatanAlur isi, String ifMatch) {
        CatatanAlur ada = isi == null ? new CatatanAlur(null, List.of()) : isi;
        return RealisasiResource.jawab(
                Response.ok(), alur.jalankan(tindakan, BacaParameter.id("Realisasi", id), ifMatch, ada));
    }
}
