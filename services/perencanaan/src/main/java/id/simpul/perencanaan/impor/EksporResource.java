package id.simpul.perencanaan.impor;

import id.simpul.impor.web.BentukBerkas;
import id.simpul.perencanaan.renstra.PilihanVersi;
import id.simpul.tabel.BentukTabel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ekspor Renstra sebagai paket data. */
@Path("/api/perencanaan/v1/ekspor")
@Tag(name = "impor")
public class EksporResource {
    private final MengeksporRencana mengekspor;

    EksporResource(MengeksporRencana mengekspor) {
        this.mengekspor = mengekspor;
    }

    @GET
    @Produces({"application/zip", BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "eksporRencana",
            summary = "Satu Renstra sebagai paket data yang dapat diimpor kembali",
            description =
                    "Berkas renstra, perencanaan, indikator, matriks_program, dan matriks_indikator. Baris yang dulu diimpor"
                            + " kembali dalam urutan, nomor baris, dan kolom tambahan kirimannya; angkanya selalu yang berlaku.")
    @APIResponse(responseCode = "200", description = "Paket data")
    public Response ekspor(
            @Parameter(description = "Id Renstra", required = true) @QueryParam("renstraId") String renstraId,
            @Parameter(description = "Nomor versi; bawaan yang berlaku") @QueryParam("nomorVersi") String nomorVersi,
            @Parameter(description = "xlsx (bawaan) atau csv (zip)") @QueryParam("format") String format)
            throws IOException {
        BentukBerkas bentuk = BentukBerkas.dari(format);
        BerkasEkspor berkas = mengekspor.ekspor(renstraId, new PilihanVersi(nomorVersi, null, null));
        return bentuk.jawab("renstra", berkas::csv, berkas::xlsx);
    }
}
