package id.simpul.pelaporan.penjelasan;

import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
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

/** Penjelasan angka efisiensi kota pemilik token. */
@Path("/api/pelaporan/v1/efisiensi")
@Tag(name = "penjelasan")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanEfisiensiResource {
    private final MenjelaskanAnalisis menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanEfisiensiResource(MenjelaskanAnalisis menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/penjelasan")
    @Operation(operationId = "jelaskanEfisiensiKota", summary = "Bagaimana efisiensi seluruh kota terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanEfisiensiKota(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.efisiensi(ParameterLaporan.tahun(tahun)), permintaan);
    }

    @GET
    @Path("/{sasaranId}/sisa/penjelasan")
    @Operation(
            operationId = "jelaskanSisaAnggaran",
            summary = "Bagaimana setiap angka tabel sisa anggaran satu sasaran terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarPenjelasan.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanSisaAnggaran(
            @PathParam("sasaranId") String sasaranId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.sisa(ParameterLaporan.tahun(tahun), sasaranId), permintaan);
    }

    @GET
    @Path("/{sasaranId}/penjelasan")
    @Operation(operationId = "jelaskanEfisiensi", summary = "Bagaimana efisiensi satu sasaran terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanEfisiensi(
            @PathParam("sasaranId") String sasaranId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.efisiensi(ParameterLaporan.tahun(tahun), sasaranId), permintaan);
    }
}
