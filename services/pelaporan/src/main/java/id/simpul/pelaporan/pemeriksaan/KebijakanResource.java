package id.simpul.pelaporan.pemeriksaan;

import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kebijakan kota: temuan menyertai LKjIP atau menolak pembekuannya. */
@Path("/api/pelaporan/v1/pemeriksaan/kebijakan")
@Tag(name = "pemeriksaan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KebijakanResource {
    private final MengaturKebijakan mengatur;

    KebijakanResource(MengaturKebijakan mengatur) {
        this.mengatur = mengatur;
    }

    @GET
    @Operation(
            operationId = "bacaKebijakanPemeriksaan",
            summary = "Kebijakan atas temuan sebelum LKjIP dibekukan; 404 berarti belum diatur dan berlaku SERTAKAN")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kebijakan.class)))
    public Response baca() {
        return jawab(Response.ok(), mengatur.baca());
    }

    @PUT
    @Operation(
            operationId = "simpanKebijakanPemeriksaan",
            summary = "Menyimpan kebijakan yang pertama (If-None-Match: *) atau mengubahnya (If-Match)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kebijakan.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kebijakan pertama kota ini",
            content = @Content(schema = @Schema(implementation = Kebijakan.class)))
    public Response simpan(
            IsiKebijakan isi,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch) {
        MengaturKebijakan.HasilSimpan hasil = mengatur.simpan(Pemeriksa.ada(isi), ifNoneMatch, ifMatch);
        return jawab(Response.status(hasil.dibuat() ? 201 : 200), hasil.kebijakan());
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Kebijakan kebijakan) {
        return jawaban.header(HttpHeaders.ETAG, TagEntitas.dari(kebijakan.versi()))
                .entity(kebijakan)
                .build();
    }
}
