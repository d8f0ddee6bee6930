package id.simpul.anggaran.dpa.web;

import id.simpul.anggaran.dpa.application.IsianDpa;
import id.simpul.anggaran.dpa.application.IsianPengesahan;
import id.simpul.anggaran.dpa.application.MembacaDpa;
import id.simpul.anggaran.dpa.application.MengesahkanDpa;
import id.simpul.anggaran.dpa.application.MenyusunDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.http.Idempotensi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Menyusun, membaca, dan mengesahkan DPA. */
@Path("/api/anggaran/v1/dpa")
@Tag(name = "dpa")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DpaResource {
    private static final String JALUR = "/api/anggaran/v1/dpa/";

    private final MenyusunDpa menyusun;
    private final MengesahkanDpa mengesahkan;
    private final MembacaDpa membaca;
    private final PenyusunTindakan tindakan;
    private final Idempotensi idempotensi;

    DpaResource(
            MenyusunDpa menyusun,
            MengesahkanDpa mengesahkan,
            MembacaDpa membaca,
            PenyusunTindakan tindakan,
            Idempotensi idempotensi) {
        this.menyusun = menyusun;
        this.mengesahkan = mengesahkan;
        this.membaca = membaca;
        this.tindakan = tindakan;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatDpa", summary = "Membuat DPA draf beserta pohon programnya")
    @APIResponse(
            responseCode = "201",
            description = "Dibuat",
            content = @Content(schema = @Schema(implementation = JawabanDpa.class)))
    public Response buat(
            IsianDpa isian,
            @Parameter(description = "Wajib; kunci dan isi yang sama mendapat jawaban yang sama selama 24 jam")
                    @HeaderParam("Idempotency-Key")
                    String kunci) {
        Pemeriksa.ada(isian);
        return idempotensi.jalankan("buatDpa", kunci, isian, () -> {
            Dpa dpa = menyusun.buat(isian);
            return jawab(Response.created(URI.create(JALUR + dpa.id())), dpa);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaDpa", summary = "Kepala sebuah DPA; rinciannya di /rincian")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanDpa.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), membaca.baca(Alamat.dpa(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahDpa", summary = "Mengganti seluruh isi DPA yang masih draf")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanDpa.class)))
    public Response ubah(
            @PathParam("id") String id,
            IsianDpa isian,
            @Parameter(description = "Wajib; ETag DPA yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        UUID dpa = Alamat.dpa(id);
        return jawab(Response.ok(), menyusun.ubah(dpa, Pemeriksa.ada(isian), ifMatch));
    }

    @POST
    @Path("/{id}/pengesahan")
    @Operation(operationId = "sahkanDpa", summary = "Mengesahkan DPA; sesudah ini ia berlaku dan tidak dapat diubah")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanDpa.class)))
    public Response sahkan(
            @PathParam("id") String id,
            IsianPengesahan isian,
            @Parameter(description = "Wajib; ETag DPA yang terakhir dibaca") @HeaderParam("If-Match") String ifMatch) {
        UUID dpa = Alamat.dpa(id);
        IsianPengesahan lengkap = isian == null ? new IsianPengesahan(null, null, null) : isian;
        return jawab(Response.ok(), mengesahkan.sahkan(dpa, lengkap, ifMatch));
    }

    private Response jawab(Response.ResponseBuilder jawaban, Dpa dpa) {
        KeadaanTahun keadaan = membaca.keadaan(dpa.tahun());
        Dpa asal = dpa.versi().pergeseran() ? membaca.asal(dpa).orElse(null) : null;
        JawabanDpa isi = JawabanDpa.dari(dpa, keadaan.berlaku(dpa.id()), asal, tindakan.untuk(dpa, keadaan));
        return jawaban.header("ETag", TagEntitas.dari(dpa.versiBaris()))
                .entity(isi)
                .build();
    }
}
