package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.pelaporan.penjelasan.DaftarPenjelasan;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
import id.simpul.pelaporan.spm.SpmResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Penjelasan angka kota bagi agregator, dari snapshot yang disetujui. */
@Path("/api/agregat/v1")
@Tag(name = "agregat")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanAgregatResource {
    private final MenjelaskanAgregat menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanAgregatResource(MenjelaskanAgregat menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/capaian/{indikatorId}/penjelasan")
    @Operation(
            operationId = "jelaskanCapaianAgregat",
            summary = "Bagaimana capaian satu indikator satu kota terbentuk, menyebut snapshot bahannya")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskan(
            @PathParam("indikatorId") String indikatorId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders kepala) {
        return jawaban.json(menjelaskan.indikator(ParameterLaporan.tahun(tahun), indikatorId), kepala);
    }

    @GET
    @Path("/capaian/penjelasan")
    @Operation(
            operationId = "jelaskanCapaianKotaAgregat",
            summary = "Bagaimana cakupan dan rata-rata setiap kota terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanCapaianKotaAgregat(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = AgregatResource.KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala) {
        return jawaban.json(
                menjelaskan.capaian(ParameterLaporan.tahun(tahun), AgregatResource.kosongkan(kota)), kepala);
    }

    @GET
    @Path("/gulungan/penjelasan")
    @Operation(
            operationId = "jelaskanGulunganAgregat",
            summary = "Bagaimana setiap angka gulungan terbentuk dari kota-kotanya, atau mengapa ditolak")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanGulunganAgregat(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(required = true, description = AgregatResource.KETERANGAN_ACUAN) @QueryParam("acuan")
                    String acuan,
            @Context HttpHeaders kepala) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        return jawaban.json(menjelaskan.gulungan(dimaksud, AgregatResource.acuan(acuan)), kepala);
    }

    @GET
    @Path("/serapan/penjelasan")
    @Operation(
            operationId = "jelaskanSerapanAgregat",
            summary = "Bagaimana serapan setiap kota dan gulungannya terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanSerapanAgregat(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = AgregatResource.KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala) {
        return jawaban.json(
                menjelaskan.serapan(ParameterLaporan.tahun(tahun), AgregatResource.kosongkan(kota)), kepala);
    }

    @GET
    @Path("/spm/penjelasan")
    @Operation(operationId = "jelaskanSpmAgregat", summary = "Bagaimana SPM setiap kota dan gulungannya terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanSpmAgregat(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = "1 sampai 4; tanpa ini triwulan terakhir yang dilaporkan kota mana pun")
                    @QueryParam("triwulan")
                    String triwulan,
            @Parameter(description = AgregatResource.KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala) {
        return jawaban.json(
                menjelaskan.spm(
                        ParameterLaporan.tahun(tahun), SpmResource.triwulan(triwulan), AgregatResource.kosongkan(kota)),
                kepala);
    }
}
