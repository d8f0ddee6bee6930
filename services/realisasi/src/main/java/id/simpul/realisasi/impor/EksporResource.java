package id.simpul.realisasi.impor;

import id.simpul.impor.web.BentukBerkas;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.PaketTabel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ekspor realisasi setahun sebagai paket data. */
@Path("/api/realisasi/v1/ekspor")
@Tag(name = "impor")
public class EksporResource {
    private final MengeksporRealisasi mengekspor;

    EksporResource(MengeksporRealisasi mengekspor) {
        this.mengekspor = mengekspor;
    }

    @GET
    @Produces({"application/zip", BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "eksporRealisasi",
            summary = "Realisasi, komponen, keluaran, dan SPM setahun sebagai paket data yang dapat diimpor kembali")
    @APIResponse(responseCode = "200", description = "Paket data")
    public Response ekspor(
            @Parameter(description = "Tahun anggaran; wajib", schema = @Schema(implementation = Integer.class))
                    @QueryParam("tahun")
                    String tahun,
            @Parameter(description = "xlsx (bawaan) atau csv (zip)") @QueryParam("format") String format)
            throws IOException {
        BentukBerkas bentuk = BentukBerkas.dari(format);
        PaketTabel paket = mengekspor.ekspor(BacaParameter.tahun(tahun).nilai());
        return bentuk.jawab("realisasi-" + tahun, paket::csv, paket::xlsx);
    }
}
