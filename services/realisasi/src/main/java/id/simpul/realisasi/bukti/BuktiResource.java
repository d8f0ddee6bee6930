package id.simpul.realisasi.bukti;

import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.parameter.BacaParameter;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Berkas bukti yang menyertai realisasi, keluaran, atau SPM. */
@Path("/api/realisasi/v1/bukti")
@Tag(name = "bukti")
@Produces(MediaType.APPLICATION_JSON)
public class BuktiResource {
    private static final String JALUR = "/api/realisasi/v1/bukti/";

    private final PenerimaUnggahan penerima;
    private final PemeriksaUnggahan pemeriksa;
    private final MenyimpanBukti menyimpan;
    private final MembacaBukti membaca;
    private final Idempotensi idempotensi;

    BuktiResource(
            PenerimaUnggahan penerima,
            PemeriksaUnggahan pemeriksa,
            MenyimpanBukti menyimpan,
            MembacaBukti membaca,
            Idempotensi idempotensi) {
        this.penerima = penerima;
        this.pemeriksa = pemeriksa;
        this.menyimpan = menyimpan;
        this.membaca = membaca;
        this.idempotensi = idempotensi;
    }

    /** Bentuk formulir; hanya untuk kontrak, sebab badannya dibaca mengalir. */
    @Schema(
            name = "UnggahanBukti",
            requiredProperties = {"berkas", "entitas", "entitasId"})
    public record Formulir(
            @Schema(description = "Isi berkas; paling besar 25 MB", type = SchemaType.STRING, format = "binary")
            String berkas,

            EntitasBukti entitas,

            @Schema(description = "Id realisasi, keluaran, atau SPM yang dibuktikan")
            UUID entitasId,

            String keterangan) {}

    @POST
    @Operation(
            operationId = "unggahBukti",
            summary = "Mengunggah satu berkas bukti; jenisnya diperiksa dari isinya, bukan namanya")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "multipart/form-data", schema = @Schema(implementation = Formulir.class)))
    @APIResponse(
            responseCode = "201",
            description = "Bukti tersimpan",
            content = @Content(schema = @Schema(implementation = Bukti.class)))
    public Response unggah(
            InputStream badan,
            @Parameter(hidden = true) @HeaderParam("Content-Type") String jenisMedia,
            @Parameter(description = "Kunci unik permintaan, 8 sampai 100 karakter; wajib")
                    @HeaderParam(Idempotensi.HEADER)
                    String kunci)
            throws IOException {
        try (UnggahanBukti unggahan = penerima.terima(jenisMedia, badan)) {
            JenisBerkas jenis = pemeriksa.periksa(unggahan);
            RujukanEntitas rujukan = RujukanEntitas.dari(unggahan.bidang());
            SidikUnggahan sidik = new SidikUnggahan(unggahan.bidang(), unggahan.namaBerkas(), unggahan.sha256());
            return idempotensi.jalankan("unggahBukti", kunci, sidik, () -> {
                Bukti baru = menyimpan.simpan(rujukan, unggahan, jenis);
                return jawab(Response.created(URI.create(JALUR + baru.id())), baru);
            });
        }
    }

    /** Yang membedakan dua unggahan berkunci sama. */
    record SidikUnggahan(BidangUnggahan bidang, String namaBerkas, String sha256) {}

    @GET
    @Operation(operationId = "daftarBukti", summary = "Daftar bukti yang masih menyertai isiannya, urut id")
    public Halaman<Bukti> daftar(
            @Parameter(description = "Jenis isian", schema = @Schema(implementation = EntitasBukti.class))
                    @QueryParam("entitas")
                    String entitas,
            @Parameter(description = "Id isian", schema = @Schema(implementation = UUID.class)) @QueryParam("entitasId")
                    String entitasId,
            @Parameter(
                            description = "Banyaknya baris, 1 sampai 500; bawaan 50",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "Kursor dari halaman sebelumnya; tanpa kursor mulai dari awal")
                    @QueryParam("kursor")
                    String kursor) {
        SaringanBukti saringan = new SaringanBukti(
                BacaParameter.pilihan("entitas", entitas, EntitasBukti.class),
                BacaParameter.idPilihan("entitasId", entitasId));
        return membaca.daftar(saringan, kursor, BacaParameter.batas(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaBukti", summary = "Keterangan satu bukti, juga yang sudah dilepas")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Bukti.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), membaca.baca(BacaParameter.id("Bukti", id)));
    }

    @GET
    @Path("/{id}/isi")
    @Produces(MediaType.WILDCARD)
    @Operation(operationId = "unduhBukti", summary = "Mengunduh isi berkas; setiap pengunduhan tercatat di riwayat")
    @APIResponse(
            responseCode = "200",
            description = "Isi berkas, selalu sebagai lampiran",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response unduh(@PathParam("id") String id) {
        Bukti satu = membaca.diunduh(BacaParameter.id("Bukti", id));
        return Response.ok(membaca.isi(satu))
                .type(satu.jenisMedia())
                .header("Content-Length", satu.ukuran())
                .header("Content-Disposition", NamaBerkas.disposisi(satu.namaBerkas()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .header("ETag", TagEntitas.dari(satu.sha256()))
                .header("Repr-Digest", "sha-256=:%s:".formatted(base64(satu.sha256())))
                .build();
    }

    @POST
    @Path("/{id}/pelepasan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "lepasBukti",
            summary = "Melepas bukti dari isiannya; berkasnya tetap ada bagi snapshot yang menyebutnya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Bukti.class)))
    public Response lepas(
            @PathParam("id") String id,
            AlasanLepas isi,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), menyimpan.lepas(BacaParameter.id("Bukti", id), ifMatch, Pemeriksa.ada(isi)));
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Bukti bukti) {
        return jawaban.header("ETag", TagEntitas.dari(bukti.versi()))
                .entity(bukti)
                .build();
    }

    private static String base64(String sha256) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
    }
}
