package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.galat.GalatAplikasi;
import id.simpul.impor.SkemaImpor;
import id.simpul.impor.TemplatImpor;
import id.simpul.impor.web.BentukBerkas;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Menerima berkas ekspor untuk diimpor. */
@Path("/api/anggaran/v1/impor")
@Tag(name = "impor")
@Produces(MediaType.APPLICATION_JSON)
public class ImporResource {
    private static final String BINER = "binary";

    private final MenerimaBerkas menerima;

    ImporResource(MenerimaBerkas menerima) {
        this.menerima = menerima;
    }

    @POST
    @Consumes({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/zip",
        BentukTabel.MEDIA_XLSX,
        BentukTabel.MEDIA_CSV,
        MediaType.APPLICATION_JSON
    })
    @Operation(
            operationId = "imporAnggaran",
            summary = "Menerima ekspor DPA, SP2D, atau LRA; dibaca dan dicocokkan di latar",
            description = "Badan: CSV, zip CSV, XLSX, atau JSON (larik objek), paling besar 100 MB. Urutan kolom bebas,"
                    + " kode dua atau empat digit. Tidak ada yang berubah sebelum pekerjaannya diterapkan.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(implementation = String.class, format = BINER)))
    @APIResponse(
            responseCode = "202",
            description = "Pekerjaan dibuat; ikuti di Location",
            content = @Content(schema = @Schema(implementation = JawabanPekerjaan.class)))
    public Response impor(
            @Parameter(description = "DPA, SP2D, atau LRA") @QueryParam("jenis") String jenis,
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = "Versi DPA yang dibuat; wajib bagi jenis DPA") @QueryParam("versi") String versi,
            @Parameter(description = "Wajib; berkas yang sama dengan kunci yang sama mendapat jawaban yang sama")
                    @HeaderParam("Idempotency-Key")
                    String kunci,
            InputStream badan) {
        PermintaanBerkas permintaan = new PermintaanBerkas(wajib(jenis), Alamat.tahun(tahun), versi);
        return menerima.terima(permintaan, kunci, badan);
    }

    @GET
    @Path("/templat")
    @Produces({BentukTabel.MEDIA_XLSX, "application/zip"})
    @Operation(operationId = "bacaTemplatImporAnggaran", summary = "Templat kosong beserta petunjuk setiap kolomnya")
    @APIResponse(
            responseCode = "200",
            description = "Templat",
            content = {
                @Content(
                        mediaType = BentukTabel.MEDIA_XLSX,
                        schema = @Schema(implementation = String.class, format = BINER)),
                @Content(mediaType = "application/zip", schema = @Schema(implementation = String.class, format = BINER))
            })
    public Response templat(
            @Parameter(description = "DPA, SP2D, atau LRA") @QueryParam("jenis") String jenis,
            @Parameter(description = "xlsx (bawaan) atau csv") @QueryParam("format") String format)
            throws IOException {
        SkemaImpor skema = SkemaEkspor.dari(wajib(jenis));
        TemplatImpor templat = new TemplatImpor(skema, 1, 0);
        return BentukBerkas.dari(format).jawab(skema.nama() + "-templat", templat::csv, templat::xlsx);
    }

    private static JenisImpor wajib(String jenis) {
        JenisImpor dipilih = Alamat.pilihan("jenis", jenis, JenisImpor.class);
        if (dipilih == null) {
            throw GalatAplikasi.parameter(
                    "jenis", jenis, "wajib", "Parameter \"jenis\" wajib diisi: DPA, SP2D, atau LRA.");
        }
        return dipilih;
    }
}
