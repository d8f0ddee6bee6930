package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Perjanjian Kinerja per tahun. */
@Path(PerjanjianKinerjaResource.JALUR)
@Tag(name = "perjanjian-kinerja")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerjanjianKinerjaResource {
    static final String JALUR = "/api/perencanaan/v1/perjanjian-kinerja";

    private final MenyusunPerjanjianKinerja menyusun;
    private final Idempotensi idempotensi;

    PerjanjianKinerjaResource(MenyusunPerjanjianKinerja menyusun, Idempotensi idempotensi) {
        this.menyusun = menyusun;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatPerjanjianKinerja", summary = "Membuat Perjanjian Kinerja dari indikator Renstra")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response buat(IsiPerjanjianKinerja isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatPerjanjianKinerja", kunci, Pemeriksa.ada(isi), () -> {
            PerjanjianKinerja dibuat = menyusun.buat(isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    @GET
    @Operation(operationId = "daftarPerjanjianKinerja", summary = "Perjanjian Kinerja satu tahun")
    public Halaman<PerjanjianKinerja> daftar(
            @QueryParam("tahun") String tahun,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        return menyusun.daftar(
                Parameter.wajib("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks)), limit, kursor);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaPerjanjianKinerja", summary = "Satu Perjanjian Kinerja")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), menyusun.baca(Parameter.id("Perjanjian Kinerja", id)));
    }

    private static Response jawab(Response.ResponseBuilder jawaban, PerjanjianKinerja isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }
}
