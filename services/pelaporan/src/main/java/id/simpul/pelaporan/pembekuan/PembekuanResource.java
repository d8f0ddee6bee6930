package id.simpul.pelaporan.pembekuan;

import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Sidik;
import id.simpul.http.TagEntitas;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pembekuan LKjIP: bita yang sama untuk selamanya. */
@Path(PembekuanResource.JALUR)
@Tag(name = "pembekuan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PembekuanResource {
    static final String JALUR = "/api/pelaporan/v1/lkjip/{tahun}/pembekuan";
    static final String BEKUKAN = "bekukanLkjip";

    private static final String UNDUH_TETAP = "private, max-age=31536000, immutable";

    private final MembekukanLkjip membekukan;
    private final MembacaPembekuan membaca;
    private final Idempotensi idempotensi;
    private final JawabanLaporan jawaban;

    PembekuanResource(
            MembekukanLkjip membekukan, MembacaPembekuan membaca, Idempotensi idempotensi, JawabanLaporan jawaban) {
        this.membekukan = membekukan;
        this.membaca = membaca;
        this.idempotensi = idempotensi;
        this.jawaban = jawaban;
    }

    @POST
    @Operation(
            operationId = BEKUKAN,
            summary = "Membekukan LKjIP; mengganti pembekuan sebelumnya dengan nomor baru dan alasan",
            description = "Menyematkan daftar snapshot persetujuan dan naskah, mencetak semua berkas sekali, dan"
                    + " menyimpan bitanya. 409 selama ada indikator yang belum disetujui; 403 bila"
                    + " pelaku tidak memangku jabatan pimpinan tinggi hari itu; 422 bila masih ada isi yang"
                    + " belum ditulis dan terimaKekurangan bukan true; 503 dengan Retry-After bila pencetak sibuk.")
    @APIResponse(
            responseCode = "201",
            description = "Dibekukan; alamatnya di header Location",
            content = @Content(schema = @Schema(implementation = Pembekuan.class)))
    public Response bekukan(
            @PathParam("tahun") String tahun, IsiPembekuan isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        return idempotensi.jalankan(BEKUKAN + "/" + dimaksud, kunci, Pemeriksa.ada(isi), () -> {
            Pembekuan baru = membekukan.bekukan(dimaksud, isi);
            URI alamat = URI.create(JALUR.replace("{tahun}", "" + dimaksud) + "/" + baru.nomor());
            return Response.created(alamat)
                    .header(HttpHeaders.ETAG, tag(baru))
                    .entity(baru)
                    .build();
        });
    }

    @GET
    @Operation(operationId = "daftarPembekuanLkjip", summary = "Pembekuan LKjIP setahun, yang terakhir lebih dulu")
    public Halaman<Pembekuan> daftar(
            @PathParam("tahun") String tahun, @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        return membaca.daftar(ParameterLaporan.tahun(tahun), limit, kursor);
    }

    @GET
    @Path("/{nomor}")
    @Operation(operationId = "bacaPembekuanLkjip", summary = "Satu pembekuan: sematan, sidik setiap berkas, kekurangan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Pembekuan.class)))
    public Response baca(@PathParam("tahun") String tahun, @PathParam("nomor") String nomor) {
        Pembekuan satu = membaca.baca(ParameterLaporan.tahun(tahun), nomor);
        return Response.ok(satu).header(HttpHeaders.ETAG, tag(satu)).build();
    }

    @GET
    @Path("/{nomor}/berkas/{nama}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "unduhBerkasBeku",
            summary = "Berkas yang dibekukan; bitanya tidak pernah berubah",
            description = "Nama: lkjip.pdf, lkjip.docx, lkjip.xlsx, lkjip.html, lkjip.json, atau ringkasan.pdf.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response unduh(
            @PathParam("tahun") String tahun,
            @PathParam("nomor") String nomor,
            @PathParam("nama") String nama,
            @Context HttpHeaders kepala) {
        MembacaPembekuan.Isi isi = membaca.isi(ParameterLaporan.tahun(tahun), nomor, nama);
        return Response.fromResponse(jawaban.berkas(isi.bita(), isi.jenisMedia(), kepala))
                .header(HttpHeaders.CACHE_CONTROL, null)
                .header(HttpHeaders.CACHE_CONTROL, UNDUH_TETAP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(isi.unduhan()))
                .build();
    }

    /** Isi sebuah pembekuan tetap; yang dapat berubah hanya apakah ia masih berlaku. */
    private static String tag(Pembekuan satu) {
        return TagEntitas.dari(Sidik.sha256(satu.id() + satu.status()));
    }
}
