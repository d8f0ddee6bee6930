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

/** Umpan perubahan bagi integrator kota. */
@Path("/api/pelaporan/v1")
@Tag(name = "umpan")
@Produces(MediaType.APPLICATION_JSON)
public class UmpanKotaResource {
    private final MembacaUmpan umpan;
    private final MembacaPotret potret;

    UmpanKotaResource(MembacaUmpan umpan, MembacaPotret potret) {
        this.umpan = umpan;
        this.potret = potret;
    }

    @GET
    @Path("/perubahan")
    @Operation(
            operationId = "bacaPerubahan",
            summary = "Perubahan data kota sendiri sesudah sebuah kursor: dibuat, diubah, dihapus")
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
        return umpan.baca(NamaUmpan.KOTA, kosongkan(sejak), Batas.dari(limit));
    }

    @GET
    @Path("/potret")
    @Operation(operationId = "bacaPotret", summary = "Keadaan semua data kota sendiri, untuk memulai umpan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HalamanPotret.class)))
    public HalamanPotret potret(
            @Parameter(description = "Kursor halaman berikut; tanpa ini dari awal") @QueryParam("kursor") String kursor,
            @Parameter(description = "Bawaan 50, paling banyak 500") @QueryParam("limit") Integer limit) {
        return potret.baca(NamaUmpan.KOTA, kosongkan(kursor), Batas.dari(limit));
    }

    private static String kosongkan(String nilai) {
        return nilai == null || nilai.isBlank() ? null : nilai;
    }
}
