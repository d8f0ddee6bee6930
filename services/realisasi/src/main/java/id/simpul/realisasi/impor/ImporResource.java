package id.simpul.realisasi.impor;

import id.simpul.http.Idempotensi;
import id.simpul.impor.LaporanImpor;
import id.simpul.impor.TemplatImpor;
import id.simpul.impor.web.BentukBerkas;
import id.simpul.impor.web.LayananImpor;
import id.simpul.impor.web.MasalahImpor;
import id.simpul.impor.web.PermintaanImpor;
import id.simpul.tabel.BentukTabel;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Impor paket data realisasi, keluaran, dan SPM. */
@Path("/api/realisasi/v1/impor")
@Tag(name = "impor")
public class ImporResource {
    private static final String ZIP = "application/zip";
    private static final String KETERANGAN_BERKAS =
            "Nama berkas bagi badan berupa satu CSV, misalnya realisasi; tidak perlu bagi zip dan XLSX";

    private final LayananImpor layanan;
    private final MengimporRealisasi mengimpor;

    ImporResource(LayananImpor layanan, MengimporRealisasi mengimpor) {
        this.layanan = layanan;
        this.mengimpor = mengimpor;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "imporRealisasi",
            summary = "Menguji atau menerapkan paket data realisasi, keluaran, dan SPM",
            description = "Badan: zip CSV (realisasi, komponen, keluaran, spm, spm_mutu), XLSX satu lembar"
                    + " per berkas, atau satu CSV. mode=uji mengatakan persis apa yang dilakukan mode=terapkan tanpa mengubah"
                    + " apa pun; mode=terapkan menerapkan semuanya atau menolak semuanya. Lihat docs/impor.md.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = ZIP, schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "Laporan; pada mode=terapkan seluruh isi sudah diterapkan",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LaporanImpor.class)))
    @APIResponse(
            responseCode = "422",
            description = "Ada kesalahan; tidak satu pun diterapkan",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = MasalahImpor.class)))
    public Response impor(
            @Parameter(description = "uji atau terapkan", required = true) @QueryParam("mode") String mode,
            @Parameter(description = KETERANGAN_BERKAS) @QueryParam("berkas") String berkas,
            @Parameter(description = "Wajib untuk mode=terapkan") @HeaderParam(Idempotensi.HEADER) String kunci,
            InputStream badan) {
        PermintaanImpor permintaan = new PermintaanImpor("imporRealisasi", mode, berkas, kunci, badan);
        return layanan.impor(permintaan, SkemaRealisasi.SKEMA, (sidik, temuan) -> mengimpor.penerap());
    }

    @POST
    @Path("/perbaikan")
    @Consumes(MediaType.WILDCARD)
    @Produces({BentukTabel.MEDIA_XLSX, ZIP})
    @Operation(
            operationId = "perbaikanImporRealisasi",
            summary = "Baris yang akan ditolak seperti dikirim, ditambah kolom sebab",
            description =
                    "Badan sama dengan impor. Tidak mengubah apa pun. Hasilnya dapat diperbaiki lalu digabungkan lagi.")
    @RequestBody(
            required = true,
            content = @Content(mediaType = ZIP, schema = @Schema(implementation = String.class, format = "binary")))
    @APIResponse(responseCode = "200", description = "Baris yang ditolak, satu CSV atau lembar per berkas")
    public Response perbaikan(
            @Parameter(description = "xlsx (bawaan) atau csv (zip)") @QueryParam("format") String format,
            @Parameter(description = KETERANGAN_BERKAS) @QueryParam("berkas") String berkas,
            InputStream badan) {
        BentukBerkas bentuk = BentukBerkas.dari(format);
        PermintaanImpor permintaan = new PermintaanImpor("perbaikanImporRealisasi", "uji", berkas, null, badan);
        return layanan.perbaikan(permintaan, bentuk, SkemaRealisasi.SKEMA, (sidik, temuan) -> mengimpor.penerap());
    }

    @GET
    @Path("/templat")
    @Produces({BentukTabel.MEDIA_XLSX, ZIP})
    @Operation(
            operationId = "templatImporRealisasi",
            summary = "Templat kosong; lembar petunjuk menerangkan setiap kolom")
    @APIResponse(responseCode = "200", description = "Templat, satu CSV atau lembar per berkas")
    public Response templat(
            @Parameter(description = "xlsx (bawaan) atau csv (zip)") @QueryParam("format") String format)
            throws IOException {
        int tahun = LocalDate.now(Clock.systemUTC()).getYear();
        TemplatImpor templat = new TemplatImpor(SkemaRealisasi.SKEMA, tahun, tahun);
        return BentukBerkas.dari(format).jawab("templat-realisasi", templat::csv, templat::xlsx);
    }
}
