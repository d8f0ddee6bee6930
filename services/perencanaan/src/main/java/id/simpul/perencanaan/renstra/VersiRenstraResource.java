package id.simpul.perencanaan.renstra;

import id.simpul.aturan.rencana.Peringatan;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Versi-versi Renstra, beda di antaranya, dan peringatannya. */
@Path(RenstraResource.JALUR + "/{id}")
@Tag(name = "renstra")
@Produces(MediaType.APPLICATION_JSON)
public class VersiRenstraResource {
    private final MembacaRenstra membaca;
    private final MembedakanRenstra membedakan;

    VersiRenstraResource(MembacaRenstra membaca, MembedakanRenstra membedakan) {
        this.membaca = membaca;
        this.membedakan = membedakan;
    }

    @GET
    @Path("/versi")
    @Operation(operationId = "daftarVersiRenstra", summary = "Semua versi Renstra dengan alasan dan langkahnya")
    public Halaman<VersiRenstra> daftarVersi(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        return membaca.daftarVersi(id(id), limit, kursor);
    }

    @GET
    @Path("/beda")
    @Operation(
            operationId = "bedaRenstra",
            summary = "Beda dua versi: apa yang berubah, dari apa, menjadi apa, dan mengapa")
    public BedaRenstra beda(
            @PathParam("id") String id,
            @QueryParam("dari")
                    @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Nomor versi yang dibandingkan; bawaan satu sebelum ke")
                    String dari,
            @QueryParam("ke")
                    @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Nomor versi pembandingnya, boleh rancangan; bawaan versi terakhir")
                    String ke,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        UUID renstraId = id(id);
        return membedakan.bedakan(
                renstraId,
                Parameter.pilihan("dari", dari, Integer::valueOf),
                Parameter.pilihan("ke", ke, Integer::valueOf),
                limit,
                kursor);
    }

    @GET
    @Path("/peringatan")
    @Operation(
            operationId = "peringatanRenstra",
            summary = "Ketidakselarasan pagu, target, dan satuan, dengan angkanya")
    public Halaman<Peringatan> peringatan(
            @PathParam("id") String id,
            @BeanParam ParameterVersi parameter,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        return membaca.peringatan(id(id), parameter.pilihan(), limit, kursor);
    }

    private static UUID id(String teks) {
        return Parameter.id("Renstra", teks);
    }
}
