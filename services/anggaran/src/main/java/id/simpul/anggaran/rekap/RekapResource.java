package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rekap realisasi setahun sebuah DPA. */
@Path("/api/anggaran/v1/dpa/{id}/realisasi-rekap")
@Tag(name = "realisasi-rekap")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RekapResource {
    private final MerekapRealisasi merekap;

    RekapResource(MerekapRealisasi merekap) {
        this.merekap = merekap;
    }

    @GET
    @Operation(operationId = "bacaRealisasiRekap", summary = "Rekap realisasi setahun")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanRekap.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), merekap.baca(Alamat.dpa(id)));
    }

    @PUT
    @Operation(
            operationId = "simpanRealisasiRekap",
            summary = "Membuat (If-None-Match: *) atau mengganti (If-Match) seluruh rekap realisasi setahun")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanRekap.class)))
    @APIResponse(
            responseCode = "201",
            description = "Dibuat",
            content = @Content(schema = @Schema(implementation = JawabanRekap.class)))
    public Response simpan(
            @PathParam("id") String id,
            IsianRekap isian,
            @Parameter(description = "* saat rekap pertama kali diisi") @HeaderParam("If-None-Match")
                    String ifNoneMatch,
            @Parameter(description = "ETag rekap yang hendak diganti") @HeaderParam("If-Match") String ifMatch) {
        UUID dpa = Alamat.dpa(id);
        MerekapRealisasi.HasilSimpan hasil = merekap.simpan(dpa, Pemeriksa.ada(isian), ifNoneMatch, ifMatch);
        return jawab(Response.status(hasil.dibuat() ? 201 : 200), hasil.rekap());
    }

    private static Response jawab(Response.ResponseBuilder jawaban, JawabanRekap rekap) {
        return jawaban.header("ETag", TagEntitas.dari(rekap.versi()))
                .entity(rekap)
                .build();
    }
}
