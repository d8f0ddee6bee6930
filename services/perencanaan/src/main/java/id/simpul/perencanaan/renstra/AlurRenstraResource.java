package id.simpul.perencanaan.renstra;

import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Alur Renstra: diajukan, dikembalikan, ditetapkan, dan diubah lewat versi baru. */
@Path(RenstraResource.JALUR + "/{id}")
@Tag(name = "renstra")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlurRenstraResource {
    private final MengesahkanRenstra mengesahkan;
    private final MembukaPerubahan perubahan;
    private final Idempotensi idempotensi;

    AlurRenstraResource(MengesahkanRenstra mengesahkan, MembukaPerubahan perubahan, Idempotensi idempotensi) {
        this.mengesahkan = mengesahkan;
        this.perubahan = perubahan;
        this.idempotensi = idempotensi;
    }

    @POST
    @Path("/pengajuan")
    @Operation(operationId = "ajukanRenstra", summary = "DRAF menjadi DIAJUKAN")
    @APIResponse(
            responseCode = "200",
            description = "Versi yang diajukan",
            content = @Content(schema = @Schema(implementation = Renstra.class)))
    public Response ajukan(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return RenstraResource.jawab(Response.ok(), mengesahkan.ajukan(id(id), ifMatch));
    }

    @POST
    @Path("/penolakan")
    @Operation(operationId = "tolakRenstra", summary = "DIAJUKAN kembali menjadi DRAF, dengan alasan")
    @APIResponse(
            responseCode = "200",
            description = "Versi yang dikembalikan, berstatus DRAF",
            content = @Content(schema = @Schema(implementation = Renstra.class)))
    public Response tolak(
            @PathParam("id") String id, IsiPenolakanRenstra isi, @HeaderParam("If-Match") String ifMatch) {
        return RenstraResource.jawab(Response.ok(), mengesahkan.tolak(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    @POST
    @Path("/penetapan")
    @Operation(operationId = "tetapkanRenstra", summary = "DIAJUKAN menjadi DITETAPKAN")
    @APIResponse(
            responseCode = "200",
            description = "Versi yang ditetapkan, dan sejak sekarang berlaku",
            content = @Content(schema = @Schema(implementation = Renstra.class)))
    public Response tetapkan(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return RenstraResource.jawab(Response.ok(), mengesahkan.tetapkan(id(id), ifMatch));
    }

    @POST
    @Path("/perubahan")
    @Operation(operationId = "bukaPerubahanRenstra", summary = "Membuka versi baru dari Renstra yang sudah ditetapkan")
    @APIResponse(
            responseCode = "201",
            description = "Versi baru berstatus DRAF; yang berlaku tetap berlaku sampai versi ini ditetapkan",
            content = @Content(schema = @Schema(implementation = Renstra.class)))
    public Response buka(
            @PathParam("id") String id,
            IsiPerubahanRenstra isi,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam(Idempotensi.HEADER) String kunci) {
        UUID renstraId = id(id);
        return idempotensi.jalankan("bukaPerubahanRenstra/" + renstraId, kunci, Pemeriksa.ada(isi), () -> {
            Renstra dibuka = perubahan.buka(renstraId, isi, ifMatch);
            URI alamat = URI.create(RenstraResource.JALUR + "/" + renstraId + "?nomorVersi=" + dibuka.nomorVersi());
            return RenstraResource.jawab(Response.created(alamat), dibuka);
        });
    }

    @DELETE
    @Path("/perubahan")
    @Operation(operationId = "batalkanPerubahanRenstra", summary = "Membuang rancangan perubahan yang masih DRAF")
    @APIResponse(responseCode = "204", description = "Rancangan dibuang; versi yang berlaku tidak tersentuh")
    public Response batalkan(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        perubahan.batalkan(id(id), ifMatch);
        return Response.noContent().build();
    }

    private static UUID id(String teks) {
        return Parameter.id("Renstra", teks);
    }
}
