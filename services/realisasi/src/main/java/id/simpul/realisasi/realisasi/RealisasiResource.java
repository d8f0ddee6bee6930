package id.simpul.realisasi.realisasi;

import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.realisasi.realisasi.MencatatRealisasi.HasilSimpan;
import id.simpul.realisasi.realisasi.MencatatRealisasi.HeaderPrasyarat;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Isian realisasi indikator. */
@Path("/api/realisasi/v1/realisasi")
@Tag(name = "realisasi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RealisasiResource {
    private static final String JALUR = "/api/realisasi/v1/realisasi/";

    private final MencatatRealisasi mencatat;
    private final MembacaRealisasi membaca;
    private final JawabanDaftar jawaban;

    RealisasiResource(MencatatRealisasi mencatat, MembacaRealisasi membaca, JawabanDaftar jawaban) {
        this.mencatat = mencatat;
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    /** Parameter daftar. */
    public static class ParameterDaftar {
        @Parameter(description = "Tahun anggaran", schema = @Schema(implementation = Integer.class))
        @QueryParam("tahun")
        String tahun;

        @Parameter(description = "Periode persis: 2024, 2024-T3, atau 2024-09")
        @QueryParam("periode")
        String periode;

        @Parameter(description = "Tahap alur", schema = @Schema(implementation = StatusRealisasi.class))
        @QueryParam("status")
        String status;

        @Parameter(description = "Id indikator di perencanaan", schema = @Schema(implementation = UUID.class))
        @QueryParam("indikatorId")
        String indikatorId;

        @Parameter(
                description = "Banyaknya baris, 1 sampai 500; bawaan 50",
                schema = @Schema(implementation = Integer.class))
        @QueryParam("limit")
        String limit;

        @Parameter(description = "Kursor dari halaman sebelumnya; tanpa kursor mulai dari awal")
        @QueryParam("kursor")
        String kursor;

        SaringanRealisasi saringan() {
            return new SaringanRealisasi(
                    BacaParameter.tahunPilihan(tahun),
                    BacaParameter.periodePilihan(periode),
                    BacaParameter.pilihan("status", status, StatusRealisasi.class),
                    BacaParameter.idPilihan("indikatorId", indikatorId));
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
            @Parameter(description = "Id indikator di perencanaan") @PathParam("indikatorId") String indikatorId,
            @Parameter(description = "2024, 2024-T3 (triwulan), atau 2024-09 (bulan)") @PathParam("periode")
                    String periode,
            IsianRealisasi isian,
            @Parameter(description = "* untuk membuat") @HeaderParam("If-None-Match") String ifNoneMatch,
            @Parameter(description = "ETag yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        KunciRealisasi kunci =
                new KunciRealisasi(BacaParameter.id("Indikator", indikatorId), BacaParameter.periode(periode));
        HasilSimpan hasil = mencatat.simpan(kunci, Pemeriksa.ada(isian), new HeaderPrasyarat(ifNoneMatch, ifMatch));
        return hasil.dibuat()
                ? jawab(Response.created(URI.create(JALUR + hasil.realisasi().id())), hasil.realisasi())
                : jawab(Response.ok(), hasil.realisasi());
    }

    @GET
    @Operation(operationId = "daftarRealisasi", summary = "Daftar realisasi, urut periode lalu id")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    public RestResponse<Halaman<RealisasiIndikator>> daftar(@BeanParam ParameterDaftar parameter) {
        SaringanRealisasi saringan = parameter.saringan();
        return jawaban.daftar(
                TabelRealisasi.TABEL,
                BacaParameter.batasPilihan(parameter.limit),
                parameter.kursor,
                (batas, kursor) -> membaca.daftar(saringan, kursor, Batas.dari(batas)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaRealisasi", summary = "Satu realisasi beserta tindakan yang tersedia bagi pembaca")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RealisasiIndikator.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), membaca.baca(BacaParameter.id("Realisasi", id)));
    }

    static Response jawab(Response.ResponseBuilder jawaban, RealisasiIndikator realisasi) {
        return jawaban.header("ETag", TagEntitas.dari(realisasi.versi()))
                .entity(realisasi)
                .build();
    }
}
