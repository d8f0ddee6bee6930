package id.simpul.realisasi.pengaturan;

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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Aturan kota untuk pengisian realisasi dan SPM. */
@Path("/api/realisasi/v1/pengaturan")
@Tag(name = "pengaturan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PengaturanResource {
    private final PengaturanKota pengaturan;

    PengaturanResource(PengaturanKota pengaturan) {
        this.pengaturan = pengaturan;
    }

    @GET
    @Operation(operationId = "bacaPengaturanRealisasi", summary = "Aturan pengisian yang berlaku, atau bawaannya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Pengaturan.class)))
    public Response baca() {
        return jawab(Response.ok(), pengaturan.baca());
    }

    @PUT
    @Operation(
            operationId = "simpanPengaturanRealisasi",
            summary = "Menyimpan pertama kali (If-None-Match: *) atau mengubah (If-Match) aturan pengisian")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Pengaturan.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Pengaturan.class)))
    public Response simpan(
            IsianPengaturan isian,
            @Parameter(description = "* untuk membuat") @HeaderParam("If-None-Match") String ifNoneMatch,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        Pengaturan hasil = pengaturan.simpan(Pemeriksa.ada(isian), ifNoneMatch, ifMatch);
        boolean dibuat = hasil.versi() == 0;
        return jawab(dibuat ? Response.created(URI.create("/api/realisasi/v1/pengaturan")) : Response.ok(), hasil);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Pengaturan isi) {
        return (isi.bawaan() ? jawaban : jawaban.header("ETag", TagEntitas.dari(isi.versi())))
                .entity(isi)
                .build();
    }
}
