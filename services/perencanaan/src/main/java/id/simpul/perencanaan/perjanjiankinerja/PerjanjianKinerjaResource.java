package id.simpul.perencanaan.perjanjiankinerja;

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

/** Perjanjian Kinerja per tahun: menyusun dan membaca. */
@Path(PerjanjianKinerjaResource.JALUR)
@Tag(name = "perjanjian-kinerja")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerjanjianKinerjaResource {
    static final String JALUR = "/api/perencanaan/v1/perjanjian-kinerja";

    private static final TabelKeluaran<PerjanjianKinerja> TABEL = TabelKeluaran.<PerjanjianKinerja>bernama(
                    "perjanjian-kinerja")
            .teks("id", PerjanjianKinerja::id)
            .bulat("tahun", PerjanjianKinerja::tahun)
            .teks("tingkat", PerjanjianKinerja::tingkat)
            .teks("pihakPertama", satu -> satu.pihakPertama().jabatan())
            .teks("pihakKedua", satu -> satu.pihakKedua().jabatan())
            .teks("versiAnggaran", PerjanjianKinerja::versiAnggaran)
            .bulat("revisi", PerjanjianKinerja::revisi)
            .teks("status", PerjanjianKinerja::status)
            .bulat("butir", satu -> satu.butir().size())
            .uang("anggaran", PerjanjianKinerja::jumlahAnggaran)
            .teks("indukId", PerjanjianKinerja::indukId)
            .teks("sha256", PerjanjianKinerja::sha256)
            .bulat("versi", PerjanjianKinerja::versi);

    private final MenyusunPerjanjianKinerja menyusun;
    private final MembacaPerjanjian membaca;
    private final Idempotensi idempotensi;
    private final JawabanDaftar jawaban;

    PerjanjianKinerjaResource(
            MenyusunPerjanjianKinerja menyusun,
            MembacaPerjanjian membaca,
            Idempotensi idempotensi,
            JawabanDaftar jawaban) {
        this.menyusun = menyusun;
        this.membaca = membaca;
        this.idempotensi = idempotensi;
        this.jawaban = jawaban;
    }

    @POST
    @Operation(operationId = "buatPerjanjianKinerja", summary = "Membuat Perjanjian Kinerja dari indikator Renstra")
    @APIResponse(
            responseCode = "201",
            description = "Perjanjian Kinerja DRAF",
            content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response buat(IsiPerjanjianKinerja isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatPerjanjianKinerja", kunci, Pemeriksa.ada(isi), () -> {
            PerjanjianKinerja dibuat = menyusun.buat(isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarPerjanjianKinerja", summary = "Perjanjian Kinerja satu tahun, semua revisi")
    public RestResponse<Halaman<PerjanjianKinerja>> daftar(
            @QueryParam("tahun") String tahun,
            @QueryParam("tingkat") String tingkat,
            @QueryParam("status") String status,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        SaringanPerjanjian saringan = new SaringanPerjanjian(
                Parameter.wajib("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks)),
                Pilihan.dari("tingkat", tingkat, IsiPerjanjianKinerja.Tingkat.class),
                Pilihan.dari("status", status, StatusPerjanjian.class));
        return jawaban.daftar(TABEL, limit, kursor, (batas, posisi) -> membaca.daftar(saringan, batas, posisi));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaPerjanjianKinerja", summary = "Satu Perjanjian Kinerja")
    @APIResponse(
            responseCode = "200",
            description = "Perjanjian Kinerja dengan tanda tangan dan tindakannya",
            content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), membaca.baca(id(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahPerjanjianKinerja", summary = "Mengganti isi Perjanjian Kinerja yang masih DRAF")
    @APIResponse(
            responseCode = "200",
            description = "Perjanjian Kinerja sesudah diubah",
            content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response ubah(
            @PathParam("id") String id, IsiPerjanjianKinerja isi, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), menyusun.ubah(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    @POST
    @Path("/{id}/perubahan")
    @Operation(
            operationId = "perubahanPerjanjianKinerja",
            summary = "Membuka revisi; yang lama berlaku sampai revisinya ditandatangani kedua pihak")
    @APIResponse(
            responseCode = "201",
            description = "Revisi DRAF dengan isi yang sama",
            content = @Content(schema = @Schema(implementation = PerjanjianKinerja.class)))
    public Response perubahan(
            @PathParam("id") String id, IsiPerubahan isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        UUID lama = id(id);
        return idempotensi.jalankan("perubahanPerjanjianKinerja " + lama, kunci, Pemeriksa.ada(isi), () -> {
            PerjanjianKinerja dibuat = menyusun.perubahan(lama, isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    static UUID id(String teks) {
        return Parameter.id("Perjanjian Kinerja", teks);
    }

    static Response jawab(Response.ResponseBuilder jawaban, PerjanjianKinerja isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }
}
