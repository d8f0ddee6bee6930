package id.simpul.perencanaan.indikator;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Silsilah indikator, deretnya, dan asal targetnya. */
@Path(IndikatorResource.JALUR + "/{id}")
@Tag(name = "indikator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SilsilahResource {
    private final MenyambungIndikator menyambung;
    private final MenyusunDeret deret;
    private final MenjelaskanTarget menjelaskan;
    private final Idempotensi idempotensi;

    SilsilahResource(
            MenyambungIndikator menyambung,
            MenyusunDeret deret,
            MenjelaskanTarget menjelaskan,
            Idempotensi idempotensi) {
        this.menyambung = menyambung;
        this.deret = deret;
        this.menjelaskan = menjelaskan;
        this.idempotensi = idempotensi;
    }

    @POST
    @Path("/silsilah")
    @Operation(
            operationId = "sambungIndikator",
            summary =
                    "Menyambung deret: indikator ini penerus indikator lain yang berganti nama, dipecah, atau digabung")
    @APIResponse(
            responseCode = "201",
            description = "Indikator penerus dengan silsilahnya; tidak ada indikator yang diubah atau dihapus",
            content = @Content(schema = @Schema(implementation = Indikator.class)))
    public Response sambung(
            @PathParam("id") String id, IsiSilsilah isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        UUID penerus = id(id);
        return idempotensi.jalankan("sambungIndikator/" + penerus, kunci, Pemeriksa.ada(isi), () -> {
            Indikator hasil = menyambung.sambung(penerus, isi);
            URI alamat = URI.create(IndikatorResource.JALUR + "/" + penerus);
            return jawab(Response.created(alamat), hasil);
        });
    }

    @POST
    @Path("/silsilah/{silsilahId}/pembatalan")
    @Operation(operationId = "batalkanSilsilahIndikator", summary = "Membatalkan sambungan yang keliru, dengan alasan")
    @APIResponse(
            responseCode = "200",
            description = "Indikator tanpa sambungan itu",
            content = @Content(schema = @Schema(implementation = Indikator.class)))
    public Response batalkan(
            @PathParam("id") String id, @PathParam("silsilahId") String silsilahId, IsiPembatalanSilsilah isi) {
        UUID milik = id(id);
        IsiPembatalanSilsilah ada = Pemeriksa.ada(isi);
        return jawab(Response.ok(), menyambung.batalkan(milik, Parameter.id("Silsilah indikator", silsilahId), ada));
    }

    @GET
    @Path("/deret")
    @Operation(
            operationId = "deretIndikator",
            summary =
                    "Deret target melewati silsilahnya: nilai tiap tahun, dari indikator mana, dan yang tidak sebanding")
    public DeretIndikator deret(@PathParam("id") String id) {
        return deret.susun(id(id));
    }

    @GET
    @Path("/target/{tahun}/penjelasan")
    @Operation(
            operationId = "penjelasanTarget",
            summary = "Asal target: versi yang menetapkannya, siapa mengubahnya, dan mengapa")
    public PenjelasanTarget penjelasan(@PathParam("id") String id, @PathParam("tahun") String tahun) {
        return menjelaskan.jelaskan(id(id), tahun(tahun));
    }

    private static int tahun(String teks) {
        if (!teks.matches("[0-9]{4}")) {
            throw GalatAplikasi.tidakDitemukan("Target tahun", teks);
        }
        return Integer.parseInt(teks);
    }

    private static UUID id(String teks) {
        return Parameter.id("Indikator", teks);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Indikator isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }
}
