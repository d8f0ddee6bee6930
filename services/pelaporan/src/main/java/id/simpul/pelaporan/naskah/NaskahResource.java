package id.simpul.pelaporan.naskah;

import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Naskah kantor untuk LKjIP: bagian yang tidak dapat dihitung dari data. */
@Path("/api/pelaporan/v1/naskah")
@Tag(name = "naskah")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NaskahResource {
    private final MenulisNaskah menulis;

    NaskahResource(MenulisNaskah menulis) {
        this.menulis = menulis;
    }

    @GET
    @Operation(operationId = "daftarNaskah", summary = "Naskah kantor setahun dan bagian yang belum ditulis")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarNaskah.class)))
    public DaftarNaskah daftar(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        List<Naskah> ada = menulis.daftar(dimaksud);
        List<String> tertulis = ada.stream().map(Naskah::bagian).toList();
        List<String> belum = Arrays.stream(BagianNaskah.values())
                .filter(satu -> !satu.pilihan())
                .map(BagianNaskah::kode)
                .filter(kode -> !tertulis.contains(kode))
                .toList();
        return new DaftarNaskah(dimaksud, ada, belum);
    }

    @GET
    @Path("/{tahun}/{bagian}")
    @Operation(operationId = "bacaNaskah", summary = "Satu bagian naskah")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Naskah.class)))
    public Response baca(@PathParam("tahun") String tahun, @PathParam("bagian") String bagian) {
        return jawab(Response.ok(), menulis.baca(ParameterLaporan.tahun(tahun), bagian));
    }

    @PUT
    @Path("/{tahun}/{bagian}")
    @Operation(
            operationId = "simpanNaskah",
            summary = "Menulis (If-None-Match: *) atau mengubah (If-Match) satu bagian naskah")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Naskah.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Naskah.class)))
    public Response simpan(
            @PathParam("tahun") String tahun,
            @PathParam("bagian") String bagian,
            IsiNaskah isi,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch) {
        MenulisNaskah.HasilSimpan hasil =
                menulis.simpan(ParameterLaporan.tahun(tahun), bagian, Pemeriksa.ada(isi), ifNoneMatch, ifMatch);
        return jawab(Response.status(hasil.dibuat() ? 201 : 200), hasil.naskah());
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Naskah naskah) {
        return jawaban.header("ETag", TagEntitas.dari(naskah.versi()))
                .entity(naskah)
                .build();
    }
}
