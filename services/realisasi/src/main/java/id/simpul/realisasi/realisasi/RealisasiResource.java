package id.simpul.realisasi.realisasi;

import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.realisasi.MencatatRealisasi.HasilSimpan;
import id.simpul.realisasi.realisasi.MencatatRealisasi.HeaderPrasyarat;
import id.simpul.realisasi.realisasi.model.Isian;
import id.simpul.realisasi.realisasi.model.Status;
import jakarta.ws.rs.BeanParam;
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

/** Isian realisasi indikator. */
@Path("/api/realisasi/v1/realisasi")
@Tag(name = "realisasi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RealisasiResource {
    private static final String JALUR = "/api/realisasi/v1/realisasi/";

    private final MencatatRealisasi mencatat;
    private final MembacaRealisasi membaca;

    RealisasiResource(MencatatRealisasi mencatat, MembacaRealisasi membaca) {
        this.mencatat = mencatat;
        this.membaca = membaca;
    }

    /** Parameter daftar. */
    public static class ParameterDaftar {
        @QueryParam("tahun")
        String tahun;

        @QueryParam("periode")
        String periode;

        @QueryParam("status")
        String status;

        @QueryParam("indikatorId")
        String indikatorId;

        @QueryParam("limit")
        Integer limit;

        @QueryParam("kursor")
        String kursor;

        SaringanRealisasi saringan() {
            TahunAnggaran angkaTahun = Parameter.pilihan("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks));
            Periode kode = Parameter.pilihan("periode", periode, Periode::dari);
            return new SaringanRealisasi(
                    angkaTahun == null ? null : angkaTahun.nilai(),
                    kode == null ? null : kode.kode(),
                    PilihanParameter.dari("status", status, Status.class),
                    Parameter.pilihan("indikatorId", indikatorId, teks -> Parameter.id("Indikator", teks)));
        }
    }

    @PUT
    @Path("/{indikatorId}/{periode}")
    @Operation(
            operationId = "simpanRealisasi",
            summary = "Mencatat (If-None-Match: *) atau mengubah (If-Match) realisasi satu indikator pada satu periode")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response simpan(
            @PathParam("indikatorId") String indikatorId,
            @PathParam("periode") String periode,
            Isian isian,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch) {
        KunciRealisasi kunci = new KunciRealisasi(
                Parameter.id("Indikator", indikatorId), Parameter.wajib("periode", periode, Periode::dari));
        HasilSimpan hasil = mencatat.simpan(kunci, Pemeriksa.ada(isian), new HeaderPrasyarat(ifNoneMatch, ifMatch));
        return hasil.dibuat()
                ? jawab(Response.created(URI.create(JALUR + hasil.realisasi().id())), hasil.realisasi())
                : jawab(Response.ok(), hasil.realisasi());
    }

    @GET
    @Operation(operationId = "daftarRealisasi", summary = "Daftar realisasi, urut periode lalu id")
    public Halaman<RealisasiIndikator> daftar(@BeanParam ParameterDaftar parameter) {
        return membaca.daftar(parameter.saringan(), parameter.kursor, Batas.dari(parameter.limit));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaRealisasi", summary = "Satu realisasi beserta tindakan yang tersedia bagi pembaca")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), membaca.baca(Parameter.id("Realisasi", id)));
    }

    static Response jawab(Response.ResponseBuilder jawaban, RealisasiIndikator realisasi) {
        return jawaban.header("ETag", TagEntitas.dari(realisasi.versi()))
                .entity(realisasi)
                .build();
    }
}
