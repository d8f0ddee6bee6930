package id.simpul.realisasi.spm;

import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.tabel.BentukTabel;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standar Pelayanan Minimal bidang sosial. */
@Path("/api/realisasi/v1/spm")
@Tag(name = "spm")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpmResource {
    private static final String JALUR = "/api/realisasi/v1/spm/%s/%s";

    private final MencatatSpm mencatat;
    private final MembacaSpm membaca;

    SpmResource(MencatatSpm mencatat, MembacaSpm membaca) {
        this.mencatat = mencatat;
        this.membaca = membaca;
    }

    @GET
    @Operation(operationId = "daftarSpm", summary = "Kelima layanan pada satu triwulan, indeks, dan kategorinya")
    public RingkasanSpm daftar(
            @Parameter(description = "Tahun anggaran; wajib", schema = @Schema(implementation = Integer.class))
                    @QueryParam("tahun")
                    String tahun,
            @Parameter(
                            description = "1 sampai 4; tanpa ini triwulan terakhir yang dilaporkan",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("triwulan")
                    String triwulan) {
        return membaca.ringkasan(BacaParameter.tahun(tahun).nilai(), KunciSpm.urutanPilihan(triwulan));
    }

    @GET
    @Path("/layanan")
    @Operation(
            operationId = "daftarLayananSpm",
            summary = "Lima layanan dan jenis bantuannya, dengan sub kegiatan resmi")
    public KatalogSpm layanan() {
        return KatalogSpm.lengkap();
    }

    @GET
    @Path("/laporan")
    @Produces(BentukTabel.MEDIA_XLSX)
    @Operation(
            operationId = "unduhLaporanSpm",
            summary = "Laporan triwulanan menurut tata letak e-SPM: rekap dan satu lembar per layanan")
    @APIResponse(
            responseCode = "200",
            description = "Buku kerja XLSX",
            content =
                    @Content(
                            mediaType = BentukTabel.MEDIA_XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response laporan(
            @Parameter(description = "Tahun anggaran; wajib", schema = @Schema(implementation = Integer.class))
                    @QueryParam("tahun")
                    String tahun,
            @Parameter(
                            description = "1 sampai 4; tanpa ini triwulan terakhir yang dilaporkan",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("triwulan")
                    String triwulan) {
        MembacaSpm.LaporanEspm hasil =
                membaca.laporanEspm(BacaParameter.tahun(tahun).nilai(), KunciSpm.urutanPilihan(triwulan));
        return Response.ok(hasil.isi())
                .header("Content-Disposition", "attachment; filename=\"e-spm-%s.xlsx\"".formatted(hasil.triwulan()))
                .build();
    }

    @GET
    @Path("/{layanan}/{triwulan}")
    @Operation(operationId = "bacaSpm", summary = "Satu layanan pada satu triwulan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response baca(
            @Parameter(description = "SPM-1 sampai SPM-5") @PathParam("layanan") String layanan,
            @Parameter(description = "Misalnya 2024-T4") @PathParam("triwulan") String triwulan) {
        return jawab(Response.ok(), membaca.baca(KunciSpm.dari(layanan, triwulan)));
    }

    @PUT
    @Path("/{layanan}/{triwulan}")
    @Operation(
            operationId = "simpanSpm",
            summary = "Mencatat (If-None-Match: *) atau mengubah (If-Match) satu layanan pada satu triwulan, kumulatif")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response simpan(
            @Parameter(description = "SPM-1 sampai SPM-5") @PathParam("layanan") String layanan,
            @Parameter(description = "Misalnya 2024-T4") @PathParam("triwulan") String triwulan,
            IsianSpm isian,
            @Parameter(description = "* untuk membuat") @HeaderParam("If-None-Match") String ifNoneMatch,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        KunciSpm kunci = KunciSpm.dari(layanan, triwulan);
        MencatatSpm.HasilSimpan hasil = mencatat.simpan(kunci, Pemeriksa.ada(isian), ifNoneMatch, ifMatch);
        URI letak = URI.create(JALUR.formatted(kunci.layanan().kode(), kunci.periode()));
        return jawab(hasil.dibuat() ? Response.created(letak) : Response.ok(), hasil.spm());
    }

    static Response jawab(Response.ResponseBuilder jawaban, SpmLayanan spm) {
        return jawaban.header("ETag", TagEntitas.dari(spm.versi())).entity(spm).build();
    }
}
