package id.simpul.realisasi.keluaran;

import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Keluaran sub kegiatan. */
@Path("/api/realisasi/v1/keluaran")
@Tag(name = "keluaran")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KeluaranResource {
    private static final String JALUR = "/api/realisasi/v1/keluaran/";

    private final MencatatKeluaran mencatat;
    private final Idempotensi idempotensi;
    private final JawabanDaftar jawaban;

    KeluaranResource(MencatatKeluaran mencatat, Idempotensi idempotensi, JawabanDaftar jawaban) {
        this.mencatat = mencatat;
        this.idempotensi = idempotensi;
        this.jawaban = jawaban;
    }

    @POST
    @Operation(operationId = "buatKeluaran", summary = "Mencatat keluaran baru")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Keluaran.class)))
    public Response buat(
            IsianKeluaran isian,
            @Parameter(description = "Kunci unik permintaan, 8 sampai 100 karakter; wajib")
                    @HeaderParam(Idempotensi.HEADER)
                    String kunci) {
        IsianKeluaran ada = Pemeriksa.ada(isian);
        return idempotensi.jalankan("buatKeluaran", kunci, ada, () -> {
            Keluaran baru = mencatat.buat(ada);
            return jawab(Response.created(URI.create(JALUR + baru.id())), baru);
        });
    }

    @GET
    @Operation(operationId = "daftarKeluaran", summary = "Daftar keluaran, urut tahun lalu urutan")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    public RestResponse<Halaman<Keluaran>> daftar(
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
        Integer tahunDicari = BacaParameter.tahunPilihan(tahun);
        return jawaban.daftar(
                TabelDaftarKeluaran.TABEL,
                BacaParameter.batasPilihan(limit),
                kursor,
                (batas, posisi) -> mencatat.daftar(tahunDicari, posisi, Batas.dari(batas)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaKeluaran", summary = "Satu keluaran")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Keluaran.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), mencatat.baca(BacaParameter.id("Keluaran", id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahKeluaran", summary = "Mengganti isi keluaran")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Keluaran.class)))
    public Response ubah(
            @PathParam("id") String id,
            IsianKeluaran isian,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), mencatat.ubah(BacaParameter.id("Keluaran", id), Pemeriksa.ada(isian), ifMatch));
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Keluaran keluaran) {
        return jawaban.header("ETag", TagEntitas.dari(keluaran.versi()))
                .entity(PemeriksaKeluaran.periksa(keluaran))
                .build();
    }
}
