package id.simpul.perencanaan.jabatan;

import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
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
import org.jboss.resteasy.reactive.RestResponse;

/** Jabatan kantor dan pemangkunya. */
@Path(JabatanResource.JALUR)
@Tag(name = "jabatan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JabatanResource {
    static final String JALUR = "/api/perencanaan/v1/jabatan";

    private static final TabelKeluaran<Jabatan> TABEL = TabelKeluaran.<Jabatan>bernama("jabatan")
            .teks("id", Jabatan::id)
            .teks("nama", Jabatan::nama)
            .teks("tingkat", Jabatan::tingkat)
            .teks("unit", Jabatan::unit)
            .teks("indukId", Jabatan::indukId)
            .teks("pemangku", satu -> PemangkuTeks.tulis(satu.pemangku()))
            .bulat("versi", Jabatan::versi);

    private final MengelolaJabatan mengelola;
    private final MenetapkanPemangku menetapkan;
    private final Idempotensi idempotensi;
    private final JawabanDaftar jawaban;

    JabatanResource(
            MengelolaJabatan mengelola, MenetapkanPemangku menetapkan, Idempotensi idempotensi, JawabanDaftar jawaban) {
        this.mengelola = mengelola;
        this.menetapkan = menetapkan;
        this.idempotensi = idempotensi;
        this.jawaban = jawaban;
    }

    @POST
    @Operation(operationId = "buatJabatan", summary = "Membuat jabatan kantor")
    @APIResponse(
            responseCode = "201",
            description = "Jabatan baru, belum berpemangku",
            content = @Content(schema = @Schema(implementation = Jabatan.class)))
    public Response buat(IsiJabatan isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatJabatan", kunci, Pemeriksa.ada(isi), () -> dibuat(mengelola.buat(isi)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarJabatan", summary = "Daftar jabatan dengan semua pemangkunya")
    public RestResponse<Halaman<Jabatan>> daftar(
            @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        return jawaban.daftar(TABEL, limit, kursor, mengelola::daftar);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaJabatan", summary = "Satu jabatan dengan semua pemangkunya")
    @APIResponse(
            responseCode = "200",
            description = "Jabatan",
            content = @Content(schema = @Schema(implementation = Jabatan.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), mengelola.baca(id(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahJabatan", summary = "Mengganti nama, jenjang, unit, atau atasan jabatan")
    @APIResponse(
            responseCode = "200",
            description = "Jabatan sesudah diubah",
            content = @Content(schema = @Schema(implementation = Jabatan.class)))
    public Response ubah(@PathParam("id") String id, IsiJabatan isi, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), mengelola.ubah(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    @POST
    @Path("/{id}/pemangku")
    @Operation(
            operationId = "tetapkanPemangku",
            summary = "Menetapkan pemangku jabatan; jenis yang sama tidak boleh bertindih masanya")
    @APIResponse(
            responseCode = "201",
            description = "Jabatan dengan pemangku barunya",
            content = @Content(schema = @Schema(implementation = Jabatan.class)))
    public Response tetapkan(
            @PathParam("id") String id, IsiPemangku isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        UUID jabatan = id(id);
        return idempotensi.jalankan(
                "tetapkanPemangku " + jabatan,
                kunci,
                Pemeriksa.ada(isi),
                () -> dibuat(menetapkan.tetapkan(jabatan, isi)));
    }

    @PUT
    @Path("/{id}/pemangku/{pemangkuId}")
    @Operation(operationId = "ubahPemangku", summary = "Mengakhiri atau membetulkan masa memangku, dengan alasan")
    @APIResponse(
            responseCode = "200",
            description = "Jabatan sesudah masa pemangkunya diubah",
            content = @Content(schema = @Schema(implementation = Jabatan.class)))
    public Response ubahPemangku(
            @PathParam("id") String id,
            @PathParam("pemangkuId") String pemangkuId,
            PerubahanPemangku isi,
            @HeaderParam("If-Match") String ifMatch) {
        UUID pemangku = Parameter.id("Pemangku", pemangkuId);
        return jawab(Response.ok(), menetapkan.ubah(id(id), pemangku, Pemeriksa.ada(isi), ifMatch));
    }

    private static UUID id(String teks) {
        return Parameter.id("Jabatan", teks);
    }

    private static Response dibuat(Jabatan isi) {
        return jawab(Response.created(URI.create(JALUR + "/" + isi.id())), isi);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Jabatan isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }
}
