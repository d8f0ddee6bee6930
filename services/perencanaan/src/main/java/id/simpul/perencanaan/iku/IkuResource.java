package id.simpul.perencanaan.iku;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Indikator Kinerja Utama. */
@Path("/api/perencanaan/v1/iku")
@Tag(name = "iku")
@Produces(MediaType.APPLICATION_JSON)
public class IkuResource {
    private final MembacaIku membaca;

    IkuResource(MembacaIku membaca) {
        this.membaca = membaca;
    }

    @GET
    @Operation(operationId = "daftarIku", summary = "IKU sebuah Renstra, urut kode; dengan tahun hanya yang bertarget")
    public Halaman<Iku> daftar(
            @QueryParam("renstraId") String renstraId,
            @QueryParam("tahun") String tahun,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        if (renstraId == null || renstraId.isBlank()) {
            throw GalatAplikasi.parameter("renstraId", renstraId, "wajib", "Parameter \"renstraId\" wajib diisi.");
        }
        return membaca.daftar(
                Parameter.id("Renstra", renstraId),
                Parameter.pilihan("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks)),
                limit,
                kursor);
    }
}
