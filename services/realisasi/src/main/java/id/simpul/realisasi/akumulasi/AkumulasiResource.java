package id.simpul.realisasi.akumulasi;

import id.simpul.realisasi.parameter.BacaParameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Nilai setahun dari periode yang lebih pendek. */
@Path("/api/realisasi/v1/akumulasi")
@Tag(name = "akumulasi")
@Produces(MediaType.APPLICATION_JSON)
public class AkumulasiResource {
    private final MenghitungAkumulasi menghitung;

    AkumulasiResource(MenghitungAkumulasi menghitung) {
        this.menghitung = menghitung;
    }

    @GET
    @Path("/{indikatorId}/{tahun}")
    @Operation(
            operationId = "bacaAkumulasi",
            summary = "Nilai setahun satu indikator dari triwulan atau bulannya, menurut cara akumulasi indikator")
    public AkumulasiSetahun baca(
            @Parameter(description = "Id indikator di perencanaan") @PathParam("indikatorId") String indikatorId,
            @Parameter(description = "Tahun anggaran", schema = @Schema(implementation = Integer.class))
                    @PathParam("tahun")
                    String tahun) {
        return menghitung.hitung(BacaParameter.id("Indikator", indikatorId), BacaParameter.tahun(tahun));
    }
}
