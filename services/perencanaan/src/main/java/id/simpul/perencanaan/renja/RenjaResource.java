package id.simpul.perencanaan.renja;

import id.simpul.aturan.nilai.TahunAnggaran;
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

/** Renja (rencana kerja tahunan) yang diturunkan dari Renstra. */
@Path(RenjaResource.JALUR)
@Tag(name = "renja")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RenjaResource {
    static final String JALUR = "/api/perencanaan/v1/renja";

    private static final TabelKeluaran<Renja> TABEL = TabelKeluaran.<Renja>bernama("renja")
            .teks("id", Renja::id)
            .bulat("tahun", Renja::tahun)
            .teks("renstraId", Renja::renstraId)
            .bulat("versiRenstra", Renja::versiRenstra)
            .teks("status", Renja::status)
            .bulat("baris", satu -> satu.baris().size())
            .bulat("versi", Renja::versi);
    private static final TabelKeluaran<BarisRenja> TABEL_BARIS = TabelKeluaran.<BarisRenja>bernama("renja-baris")
            .teks("id", BarisRenja::id)
            .teks("jenis", BarisRenja::jenis)
            .teks("kode", BarisRenja::kode)
            .teks("nama", BarisRenja::nama)
            .teks("sasaran", BarisRenja::sasaran)
            .teks("satuan", BarisRenja::satuan)
            .bilangan("nilaiRenstra", BarisRenja::nilaiRenstra)
            .bilangan("nilai", BarisRenja::nilai)
            .teks("alasan", BarisRenja::alasanTerakhir)
            .bulat("versiRenstra", satu -> satu.asal().versiRenstra())
            .teks("simpulId", satu -> satu.asal().simpulId());

    private final MenyusunRenja menyusun;
    private final MembacaRenja membaca;
    private final Idempotensi idempotensi;
    private final JawabanDaftar jawaban;

    RenjaResource(MenyusunRenja menyusun, MembacaRenja membaca, Idempotensi idempotensi, JawabanDaftar jawaban) {
        this.menyusun = menyusun;
        this.membaca = membaca;
        this.idempotensi = idempotensi;
        this.jawaban = jawaban;
    }

    @POST
    @Operation(operationId = "buatRenja", summary = "Menurunkan Renja satu tahun dari Renstra yang ditetapkan")
    @APIResponse(
            responseCode = "201",
            description = "Renja DRAF; setiap baris menyebut baris dan versi Renstra asalnya",
            content = @Content(schema = @Schema(implementation = Renja.class)))
    public Response buat(IsiRenja isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatRenja", kunci, Pemeriksa.ada(isi), () -> {
            Renja dibuat = menyusun.turunkan(isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarRenja", summary = "Renja satu tahun")
    public RestResponse<Halaman<Renja>> daftar(
            @QueryParam("tahun") String tahun,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        TahunAnggaran dipilih = Parameter.wajib("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks));
        return jawaban.daftar(TABEL, limit, kursor, (batas, posisi) -> membaca.daftar(dipilih, batas, posisi));
    }

    @GET
    @Path("/{id}/baris")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarBarisRenja", summary = "Baris Renja urut dokumen: indikator, lalu pohon program")
    public RestResponse<Halaman<BarisRenja>> baris(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        UUID renja = id(id);
        return jawaban.daftar(TABEL_BARIS, limit, kursor, (batas, posisi) -> membaca.baris(renja, batas, posisi));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaRenja", summary = "Satu Renja dengan baris dan penyesuaiannya")
    @APIResponse(
            responseCode = "200",
            description = "Renja",
            content = @Content(schema = @Schema(implementation = Renja.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), membaca.baca(id(id)));
    }

    @PUT
    @Path("/{id}/baris/{barisId}")
    @Operation(
            operationId = "sesuaikanBarisRenja",
            summary = "Menyesuaikan satu baris dengan alasan; nilai lama dan baru tetap terlihat")
    @APIResponse(
            responseCode = "200",
            description = "Renja sesudah disesuaikan",
            content = @Content(schema = @Schema(implementation = Renja.class)))
    public Response sesuaikan(
            @PathParam("id") String id,
            @PathParam("barisId") String barisId,
            PenyesuaianBaris isi,
            @HeaderParam("If-Match") String ifMatch) {
        UUID baris = Parameter.id("Baris Renja", barisId);
        return jawab(Response.ok(), menyusun.sesuaikan(id(id), baris, Pemeriksa.ada(isi), ifMatch));
    }

    @POST
    @Path("/{id}/penetapan")
    @Operation(
            operationId = "tetapkanRenja",
            summary = "DRAF menjadi DITETAPKAN, oleh pemangku jabatan JPT; sesudah itu tidak berubah")
    @APIResponse(
            responseCode = "200",
            description = "Renja yang ditetapkan",
            content = @Content(schema = @Schema(implementation = Renja.class)))
    public Response tetapkan(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), menyusun.tetapkan(id(id), ifMatch));
    }

    private static UUID id(String teks) {
        return Parameter.id("Renja", teks);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Renja isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }
}
