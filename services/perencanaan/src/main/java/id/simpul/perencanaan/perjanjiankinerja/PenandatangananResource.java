package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.http.Pemeriksa;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Penandatanganan Perjanjian Kinerja. */
@Path(PerjanjianKinerjaResource.JALUR + "/{id}")
@Tag(name = "perjanjian-kinerja")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PenandatangananResource {
    private final MenandatanganiPerjanjian menandatangani;

    PenandatangananResource(MenandatanganiPerjanjian menandatangani) {
        this.menandatangani = menandatangani;
    }

    @POST
    @Path("/penandatanganan")
    @Operation(
            operationId = "tandatanganiPerjanjianKinerja",
            summary = "Tanda tangan pihak pertama (membekukan isi), lalu pihak kedua (memberlakukan)")
    @APIResponse(
            responseCode = "200",
            description = "Perjanjian Kinerja dengan tanda tangan barunya",
            content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response tandatangani(
            @PathParam("id") String id, IsiPenandatanganan isi, @HeaderParam("If-Match") String ifMatch) {
        return PerjanjianKinerjaResource.jawab(
                Response.ok(),
                menandatangani.tandatangani(PerjanjianKinerjaResource.id(id), Pemeriksa.ada(isi), ifMatch));
    }

    @POST
    @Path("/pengembalian")
    @Operation(
            operationId = "kembalikanPerjanjianKinerja",
            summary = "Mengembalikan yang baru ditandatangani sepihak menjadi DRAF, dengan alasan")
    @APIResponse(
            responseCode = "200",
            description = "Perjanjian Kinerja DRAF",
            content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response kembalikan(
            @PathParam("id") String id, IsiPengembalian isi, @HeaderParam("If-Match") String ifMatch) {
        return PerjanjianKinerjaResource.jawab(
                Response.ok(),
                menandatangani.kembalikan(PerjanjianKinerjaResource.id(id), Pemeriksa.ada(isi), ifMatch));
    }
}
