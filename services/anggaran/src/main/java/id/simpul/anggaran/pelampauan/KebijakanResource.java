package id.simpul.anggaran.pelampauan;

import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kebijakan anggaran kota. */
@Path("/api/anggaran/v1/kebijakan")
@Tag(name = "pelampauan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KebijakanResource {
    private final MengaturKebijakan mengatur;

    KebijakanResource(MengaturKebijakan mengatur) {
        this.mengatur = mengatur;
    }

    @GET
    @Operation(operationId = "bacaKebijakanAnggaran", summary = "Kebijakan kota terhadap realisasi di atas anggaran")
    @APIResponse(
            responseCode = "200",
            description = "Kebijakan yang berlaku sekarang",
            content = @Content(schema = @Schema(implementation = JawabanKebijakan.class)))
    public Response baca() {
        return jawab(mengatur.baca());
    }

    @PUT
    @Operation(
            operationId = "ubahKebijakanAnggaran",
            summary = "Mengganti kebijakan; berlaku bagi realisasi yang dicatat sesudahnya")
    @APIResponse(
            responseCode = "200",
            description = "Kebijakan sesudah diganti",
            content = @Content(schema = @Schema(implementation = JawabanKebijakan.class)))
    public Response ubah(
            IsianKebijakan isian,
            @Parameter(description = "Wajib; ETag kebijakan yang terakhir dibaca") @HeaderParam("If-Match")
                    String ifMatch) {
        return jawab(mengatur.ubah(Pemeriksa.ada(isian), ifMatch));
    }

    private static Response jawab(JawabanKebijakan kebijakan) {
        return Response.ok(kebijakan)
                .header("ETag", TagEntitas.dari(kebijakan.versi()))
                .build();
    }
}
