package id.simpul.anggaran.kas;

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

/** Rencana kas satu versi DPA. */
@Path("/api/anggaran/v1/dpa/{id}/anggaran-kas")
@Tag(name = "anggaran-kas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class KasDpaResource {
    private final MerencanakanKas merencanakan;

    KasDpaResource(MerencanakanKas merencanakan) {
        this.merencanakan = merencanakan;
    }

    @GET
    @Operation(operationId = "bacaAnggaranKasDpa", summary = "Rencana kas dua belas bulan per baris terhalus")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanKas.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), merencanakan.baca(Alamat.dpa(id)));
    }

    @PUT
    @Operation(
            operationId = "simpanAnggaranKas",
            summary = "Membuat (If-None-Match: *) atau mengganti (If-Match) seluruh rencana kas")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanKas.class)))
    @APIResponse(
            responseCode = "201",
            description = "Dibuat",
            content = @Content(schema = @Schema(implementation = JawabanKas.class)))
    public Response simpan(
            @PathParam("id") String id,
            IsianKas isian,
            @Parameter(description = "* saat rencana pertama kali diisi") @HeaderParam("If-None-Match")
                    String ifNoneMatch,
            @Parameter(description = "ETag rencana yang hendak diganti") @HeaderParam("If-Match") String ifMatch) {
        UUID dpa = Alamat.dpa(id);
        MerencanakanKas.HasilSimpan hasil = merencanakan.simpan(dpa, Pemeriksa.ada(isian), ifNoneMatch, ifMatch);
        return jawab(Response.status(hasil.dibuat() ? 201 : 200), hasil.kas());
    }

    private static Response jawab(Response.ResponseBuilder jawaban, JawabanKas kas) {
        return jawaban.header("ETag", TagEntitas.dari(kas.versi())).entity(kas).build();
    }
}
