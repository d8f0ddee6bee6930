package id.simpul.perencanaan.kota;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Profil dan pengaturan kota pemilik token. */
@Path("/api/perencanaan/v1/kota")
@Tag(name = "kota")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KotaResource {
    private final MengaturKota mengaturKota;

    KotaResource(MengaturKota mengaturKota) {
        this.mengaturKota = mengaturKota;
    }

    @GET
    @Operation(operationId = "bacaKota", summary = "Profil kota pemilik token")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kota.class)))
    public Response baca() {
        return jawab(Response.ok(), mengaturKota.baca());
    }

    @PUT
    @Operation(operationId = "simpanKota", summary = "Membuat (If-None-Match: *) atau mengubah (If-Match) profil kota")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kota.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Kota.class)))
    public Response simpan(
            ProfilKota profil,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch) {
        MengaturKota.HasilSimpan hasil = mengaturKota.simpan(Pemeriksa.ada(profil), ifNoneMatch, ifMatch);
        return jawab(Response.status(hasil.dibuat() ? 201 : 200), hasil.kota());
    }

    @PUT
    @Path("/pengaturan")
    @Operation(operationId = "simpanPengaturanKota", summary = "Menyimpan skala predikat dan aturan capaian kota")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Kota.class)))
    public Response simpanPengaturan(PengaturanKota pengaturan, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), mengaturKota.simpanPengaturan(Pemeriksa.ada(pengaturan), ifMatch));
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Kota kota) {
        return jawaban.header("ETag", TagEntitas.dari(kota.versi()))
                .entity(kota)
                .build();
    }
}
