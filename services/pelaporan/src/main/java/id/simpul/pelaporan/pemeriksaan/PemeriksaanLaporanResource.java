package id.simpul.pelaporan.pemeriksaan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Pemeriksaan laporan terbit yang dikirim sebagai paket data; tidak ada yang disimpan, jadi aman diulang. */
@Path("/api/pelaporan/v1/pemeriksaan/laporan")
@Tag(name = "pemeriksaan")
@Produces({MediaType.APPLICATION_JSON, BentukTemuan.JENIS_XLSX, BentukTemuan.JENIS_PDF})
public class PemeriksaanLaporanResource {
    private static final String ZIP = "application/zip";
    private static final String ZIP_WINDOWS = "application/x-zip-compressed";

    private final MemeriksaPaket memeriksa;
    private final JawabanTemuan jawaban;

    PemeriksaanLaporanResource(MemeriksaPaket memeriksa, JawabanTemuan jawaban) {
        this.memeriksa = memeriksa;
        this.jawaban = jawaban;
    }

    @POST
    @Consumes({ZIP, ZIP_WINDOWS, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "periksaLaporan",
            summary = "Menghitung ulang laporan terbit dan menyebut angkanya yang salah",
            description =
                    "Badan: zip berisi CSV (perencanaan, indikator, target, realisasi, komponen, anggaran, keluaran,"
                            + " skala_predikat, matriks_program, matriks_indikator, efisiensi, perbandingan, lainnya/) dan paket.json."
                            + " Boleh langsung sebagai application/zip, atau satu berkas di dalam multipart/form-data."
                            + " Tidak ada yang disimpan. Paket yang rusak dijawab 400, yang terlalu besar 413, yang berbahaya atau kosong 422.")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = ZIP, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Formulir.class))
            })
    @APIResponse(
            responseCode = "200",
            description = "Temuan, terberat lebih dulu",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HasilTemuan.class)),
                @Content(
                        mediaType = BentukTemuan.JENIS_XLSX,
                        schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                        mediaType = BentukTemuan.JENIS_PDF,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    public Response periksa(
            @Parameter(description = BentukTemuan.KETERANGAN) @QueryParam("format") String format,
            @Context HttpHeaders kepala,
            InputStream badan) {
        BentukTemuan bentuk = jawaban.bentuk(format, kepala);
        return jawab(PaketTerkirim.pakai(badan, memeriksa::periksa), bentuk);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "periksaLaporan", hidden = true)
    public Response periksaFormulir(
            @QueryParam("format") String format,
            @Context HttpHeaders kepala,
            @RestForm(FileUpload.ALL) List<FileUpload> berkas) {
        BentukTemuan bentuk = jawaban.bentuk(format, kepala);
        if (berkas == null || berkas.size() != 1) {
            throw new GalatAplikasi(
                    KodeGalat.BADAN_TIDAK_TERBACA,
                    "Formulir harus memuat tepat satu berkas zip, bukan %d."
                            .formatted(berkas == null ? 0 : berkas.size()));
        }
        return jawab(memeriksa.periksa(berkas.get(0).uploadedFile()), bentuk);
    }

    private Response jawab(HasilPemeriksaan hasil, BentukTemuan bentuk) {
        return bentuk.sajian()
                .map(sajian -> jawaban.berkas(hasil, sajian, Instant.now()))
                .orElseGet(() -> Response.ok(HasilTemuan.paket(hasil), MediaType.APPLICATION_JSON)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .build());
    }

    /** Isi multipart/form-data; nama bidangnya bebas. */
    @Schema(name = "PaketLaporan", description = "Satu berkas zip; nama bidangnya bebas.")
    record Formulir(
            @Schema(implementation = String.class, format = "binary")
            String paket) {}
}
