package id.simpul.pelaporan.umpan;

import id.simpul.http.Batas;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Umpan perubahan bagi agregator. */
@Path("/api/agregat/v1")
@Tag(name = "agregat")
@Produces(MediaType.APPLICATION_JSON)
public class UmpanAgregatResource {
    private final MembacaUmpan umpan;
    private final MembacaPotret potret;

    UmpanAgregatResource(MembacaUmpan umpan, MembacaPotret potret) {
        this.umpan = umpan;
        this.potret = potret;
    }

    @GET
    @Path("/perubahan")
    @Operation(
            operationId = "bacaPerubahanAgregat",
            summary =
                    "Yang disetujui atau disahkan sesudah sebuah kursor, semua kota dalam cakupan: dibuat, diubah, dihapus")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HalamanPerubahan.class)))
    @APIResponse(
            responseCode = "410",
            description =
                    "Kursor kedaluwarsa: sebagian perubahan sesudahnya sudah disapu; header Link menunjuk potret utuh")
    public HalamanPerubahan perubahan(
            @Parameter(description = "Kursor dari jawaban sebelumnya; tanpa ini dari nomor pertama")
                    @QueryParam("sejak")
                    String sejak,
            @Parameter(description = "Bawaan 50, paling banyak 500") @QueryParam("limit") Integer limit) {
        return umpan.baca(NamaUmpan.AGREGAT, kosongkan(sejak), Batas.dari(limit));
    }

    @GET
    @Path("/potret")
    @Operation(
            operationId = "bacaPotretAgregat",
            summary = "Keadaan semua yang disetujui atau disahkan, untuk memulai umpan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HalamanPotret.class)))
    public HalamanPotret potret(
            @Parameter(description = "Kursor halaman berikut; tanpa ini dari awal") @QueryParam("kursor") String kursor,
            @Parameter(description = "Bawaan 50, paling banyak 500") @QueryParam("limit") Integer limit) {
        return potret.baca(NamaUmpan.AGREGAT, kosongkan(kursor), Batas.dari(limit));
    }

    private static String kosongkan(String nilai) {
        return nilai == null || nilai.isBlank() ? null : nilai;
    }
}
