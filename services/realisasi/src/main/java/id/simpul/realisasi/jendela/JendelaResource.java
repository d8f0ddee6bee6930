package id.simpul.realisasi.jendela;

import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.parameter.BacaParameter;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jendela pengisian: kapan sebuah periode dibuka, ditutup, dan dikecualikan. */
@Path("/api/realisasi/v1/jendela")
@Tag(name = "jendela")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JendelaResource {
    private static final String JALUR = "/api/realisasi/v1/jendela/";

    private final MengaturJendela mengatur;
    private final Idempotensi idempotensi;

    JendelaResource(MengaturJendela mengatur, Idempotensi idempotensi) {
        this.mengatur = mengatur;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatJendela", summary = "Menetapkan kapan sebuah periode dibuka dan ditutup")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Jendela.class)))
    public Response buat(
            IsianJendela isian,
            @Parameter(description = "Kunci unik permintaan, 8 sampai 100 karakter; wajib")
                    @HeaderParam(Idempotensi.HEADER)
                    String kunci) {
        IsianJendela ada = Pemeriksa.ada(isian);
        return idempotensi.jalankan("buatJendela", kunci, ada, () -> dibuat(mengatur.buat(ada)));
    }

    @GET
    @Operation(
            operationId = "daftarJendela",
            summary = "Daftar jendela, urut periode; periode tanpa jendela selalu terbuka")
    public Halaman<Jendela> daftar(
            @Parameter(description = "Tahun anggaran", schema = @Schema(implementation = Integer.class))
                    @QueryParam("tahun")
                    String tahun,
            @Parameter(
                            description = "Banyaknya baris, 1 sampai 500; bawaan 50",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "Kursor dari halaman sebelumnya; tanpa kursor mulai dari awal")
                    @QueryParam("kursor")
                    String kursor) {
        return mengatur.daftar(BacaParameter.tahunPilihan(tahun), kursor, BacaParameter.batas(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaJendela", summary = "Satu jendela beserta pengecualiannya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Jendela.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), mengatur.baca(id(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahJendela", summary = "Menggeser tanggal jendela; alasannya tercatat")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Jendela.class)))
    public Response ubah(
            @PathParam("id") String id,
            IsianTanggal isian,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), mengatur.ubah(id(id), Pemeriksa.ada(isian), ifMatch));
    }

    @POST
    @Path("/{id}/pengecualian")
    @Operation(
            operationId = "kecualikanJendela",
            summary =
                    "Mengizinkan pengisian sesudah tutup sampai saat tertentu, lalu terkunci kembali dengan sendirinya")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Jendela.class)))
    public Response kecualikan(
            @PathParam("id") String id,
            IsianPengecualian isian,
            @Parameter(description = "Kunci unik permintaan, 8 sampai 100 karakter; wajib")
                    @HeaderParam(Idempotensi.HEADER)
                    String kunci) {
        UUID jendela = id(id);
        mengatur.baca(jendela);
        IsianPengecualian ada = Pemeriksa.ada(isian);
        return idempotensi.jalankan(
                "kecualikanJendela " + jendela, kunci, ada, () -> dibuat(mengatur.kecualikan(jendela, ada)));
    }

    private static UUID id(String teks) {
        return BacaParameter.id("Jendela", teks);
    }

    private static Response dibuat(Jendela jendela) {
        return jawab(Response.created(URI.create(JALUR + jendela.id())), jendela);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Jendela jendela) {
        return jawaban.header("ETag", TagEntitas.dari(jendela.versi()))
                .entity(jendela)
                .build();
    }
}
