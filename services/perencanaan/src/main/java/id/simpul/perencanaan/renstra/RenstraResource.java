package id.simpul.perencanaan.renstra;

import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.BeanParam;
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

/** Renstra: pohon tujuan > sasaran > indikator dan pohon programnya. */
@Path(RenstraResource.JALUR)
@Tag(name = "renstra")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RenstraResource {
    static final String JALUR = "/api/perencanaan/v1/renstra";

    private static final TabelKeluaran<RingkasRenstra> TABEL = TabelKeluaran.<RingkasRenstra>bernama("renstra")
            .teks("id", RingkasRenstra::id)
            .teks("judul", RingkasRenstra::judul)
            .bulat("tahunAwal", RingkasRenstra::tahunAwal)
            .bulat("tahunAkhir", RingkasRenstra::tahunAkhir)
            .teks("status", RingkasRenstra::status)
            .bulat("nomorVersi", RingkasRenstra::nomorVersi)
            .teks("asal", RingkasRenstra::asal);

    private final MenyusunRenstra menyusun;
    private final MembacaRenstra membaca;
    private final Idempotensi idempotensi;
    private final JawabanDaftar jawaban;

    RenstraResource(MenyusunRenstra menyusun, MembacaRenstra membaca, Idempotensi idempotensi, JawabanDaftar jawaban) {
        this.jawaban = jawaban;
        this.menyusun = menyusun;
        this.membaca = membaca;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatRenstra", summary = "Membuat Renstra berstatus DRAF")
    @APIResponse(
            responseCode = "201",
            description = "Renstra versi 1 dibuat, berstatus DRAF",
            content = @Content(schema = @Schema(implementation = Renstra.class)))
    public Response buat(IsiRenstra isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatRenstra", kunci, Pemeriksa.ada(isi), () -> {
            Renstra dibuat = menyusun.buat(isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    @GET
    @Operation(operationId = "daftarRenstra", summary = "Daftar Renstra kota")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    public RestResponse<Halaman<RingkasRenstra>> daftar(
            @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        return jawaban.daftar(TABEL, limit, kursor, membaca::daftar);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "bacaRenstra",
            summary = "Satu Renstra dengan pohon dan indikatornya: yang berlaku, atau menurut versi dan waktu")
    @APIResponse(
            responseCode = "200",
            description = "Satu versi Renstra",
            content = @Content(schema = @Schema(implementation = Renstra.class)))
    public Response baca(@PathParam("id") String id, @BeanParam ParameterVersi parameter) {
        return jawab(Response.ok(), membaca.baca(id(id), parameter.pilihan()));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahRenstra", summary = "Mengganti isi versi Renstra yang masih DRAF")
    @APIResponse(
            responseCode = "200",
            description = "Versi DRAF sesudah diganti",
            content = @Content(schema = @Schema(implementation = Renstra.class)))
    public Response ubah(@PathParam("id") String id, IsiRenstra isi, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), menyusun.ubah(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    @GET
    @Path("/{id}/program")
    @Operation(
            operationId = "bacaProgramRenstra",
            summary = "Pohon program > kegiatan > sub kegiatan dengan pagu, indikator, dan target")
    @APIResponse(
            responseCode = "200",
            description = "Pohon program satu versi Renstra",
            content = @Content(schema = @Schema(implementation = PohonProgram.class)))
    public Response bacaProgram(@PathParam("id") String id, @BeanParam ParameterVersi parameter) {
        return jawabProgram(membaca.bacaProgram(id(id), parameter.pilihan()));
    }

    @PUT
    @Path("/{id}/program")
    @Operation(operationId = "simpanProgramRenstra", summary = "Mengganti pohon program versi Renstra yang masih DRAF")
    @APIResponse(
            responseCode = "200",
            description = "Pohon program sesudah diganti; id baris yang cocok dipertahankan",
            content = @Content(schema = @Schema(implementation = PohonProgram.class)))
    public Response simpanProgram(@PathParam("id") String id, IsiProgram isi, @HeaderParam("If-Match") String ifMatch) {
        return jawabProgram(menyusun.simpanProgram(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    private static UUID id(String teks) {
        return Parameter.id("Renstra", teks);
    }

    static Response jawab(Response.ResponseBuilder jawaban, Renstra isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }

    private static Response jawabProgram(PohonProgram isi) {
        return Response.ok(isi).header("ETag", TagEntitas.dari(isi.versi())).build();
    }
}
