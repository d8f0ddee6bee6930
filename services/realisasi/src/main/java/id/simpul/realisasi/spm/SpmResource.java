package id.simpul.realisasi.spm;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LayananSosial;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    SpmResource(MencatatSpm mencatat) {
        this.mencatat = mencatat;
    }

    @GET
    @Operation(operationId = "daftarSpm", summary = "Kelima layanan pada satu triwulan, indeks, dan kategorinya")
    public RingkasanSpm daftar(@QueryParam("tahun") String tahun, @QueryParam("triwulan") String triwulan) {
        return mencatat.ringkasan(
                Parameter.wajib("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks))
                        .nilai(),
                Parameter.pilihan("triwulan", triwulan, SpmResource::urutan));
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
    @Path("/{layanan}/{triwulan}")
    @Operation(operationId = "bacaSpm", summary = "Satu layanan pada satu triwulan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response baca(@PathParam("layanan") String layanan, @PathParam("triwulan") String triwulan) {
        return jawab(Response.ok(), mencatat.baca(kunci(layanan, triwulan)));
    }

    @PUT
    @Path("/{layanan}/{triwulan}")
    @Operation(
            operationId = "simpanSpm",
            summary = "Mencatat (If-None-Match: *) atau mengubah (If-Match) satu layanan pada satu triwulan, kumulatif")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SpmLayanan.class)))
    public Response simpan(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            IsianSpm isian,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch) {
        KunciSpm kunci = kunci(layanan, triwulan);
        MencatatSpm.HasilSimpan hasil = mencatat.simpan(kunci, Pemeriksa.ada(isian), ifNoneMatch, ifMatch);
        URI letak = URI.create(JALUR.formatted(kunci.layanan().kode(), kunci.periode()));
        return jawab(hasil.dibuat() ? Response.created(letak) : Response.ok(), hasil.spm());
    }

    private static KunciSpm kunci(String layanan, String triwulan) {
        return new KunciSpm(layananSosial(layanan), Parameter.wajib("triwulan", triwulan, KunciSpm::triwulan));
    }

    private static LayananSosial layananSosial(String kode) {
        try {
            return LayananSosial.dari(kode);
        } catch (NilaiTidakSah tidakDikenal) {
            throw GalatAplikasi.tidakDitemukan("Layanan SPM", kode);
        }
    }

    private static Integer urutan(String teks) {
        if (!teks.matches("[1-4]")) {
            throw new NilaiTidakSah("triwulan", "rentang", teks, "tulis 1 sampai 4");
        }
        return Integer.valueOf(teks);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, SpmLayanan spm) {
        return jawaban.header("ETag", TagEntitas.dari(spm.versi())).entity(spm).build();
    }
}
