package id.simpul.perencanaan.kota;

import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Skala predikat kota per tahun. */
@Path(SkalaResource.JALUR)
@Tag(name = "kota")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SkalaResource {
    static final String JALUR = "/api/perencanaan/v1/kota/skala";

    private final MengaturSkala mengatur;
    private final Idempotensi idempotensi;

    SkalaResource(MengaturSkala mengatur, Idempotensi idempotensi) {
        this.mengatur = mengatur;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatSkala", summary = "Membuat skala predikat mulai satu tahun")
    @APIResponse(
            responseCode = "201",
            description = "Skala dibuat; cacat skala TERBIT disebut satu per satu",
            content = @Content(schema = @Schema(implementation = SkalaKota.class)))
    public Response buat(IsiSkala isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatSkala", kunci, Pemeriksa.ada(isi), () -> {
            SkalaKota dibuat = mengatur.buat(isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    @GET
    @Operation(operationId = "daftarSkala", summary = "Skala predikat kota, urut tahun")
    public Halaman<SkalaKota> daftar(@QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        return mengatur.daftar(limit, kursor);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaSkala", summary = "Satu skala beserta cacatnya")
    @APIResponse(
            responseCode = "200",
            description = "Skala dengan kebijakan, sumber, dan cacatnya",
            content = @Content(schema = @Schema(implementation = SkalaKota.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), mengatur.baca(id(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahSkala", summary = "Mengganti skala satu tahun")
    @APIResponse(
            responseCode = "200",
            description = "Skala sesudah diganti",
            content = @Content(schema = @Schema(implementation = SkalaKota.class)))
    public Response ubah(@PathParam("id") String id, IsiSkala isi, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), mengatur.ubah(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    private static UUID id(String teks) {
        return Parameter.id("Skala", teks);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, SkalaKota isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }
}
