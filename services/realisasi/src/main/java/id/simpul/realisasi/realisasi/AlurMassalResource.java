package id.simpul.realisasi.realisasi;

import id.simpul.http.Pemeriksa;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Langkah alur atas banyak realisasi sekaligus; jawabannya 207 dengan hasil tiap butir. */
@Path("/api/realisasi/v1/alur-massal")
@Tag(name = "alur massal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlurMassalResource {
    private static final int BERAGAM = 207;

    private final MenjalankanMassal massal;

    AlurMassalResource(MenjalankanMassal massal) {
        this.massal = massal;
    }

    @POST
    @Path("/pengajuan")
    @Operation(operationId = "ajukanMassal", summary = "Mengajukan paling banyak 200 draf; hasilnya per butir")
    @APIResponse(
            responseCode = "207",
            description = "Hasil tiap butir",
            content = @Content(schema = @Schema(implementation = HasilMassal.class)))
    public Response ajukan(PermintaanMassal isi) {
        return jalankan(Tindakan.PENGAJUAN, isi);
    }

    @POST
    @Path("/verifikasi")
    @Operation(
            operationId = "verifikasiMassal",
            summary = "Memverifikasi paling banyak 200 pengajuan; hasilnya per butir")
    @APIResponse(
            responseCode = "207",
            description = "Hasil tiap butir",
            content = @Content(schema = @Schema(implementation = HasilMassal.class)))
    public Response verifikasi(PermintaanMassal isi) {
        return jalankan(Tindakan.VERIFIKASI, isi);
    }

    @POST
    @Path("/persetujuan")
    @Operation(operationId = "setujuiMassal", summary = "Menyetujui paling banyak 200 realisasi; hasilnya per butir")
    @APIResponse(
            responseCode = "207",
            description = "Hasil tiap butir",
            content = @Content(schema = @Schema(implementation = HasilMassal.class)))
    public Response setujui(PermintaanMassal isi) {
        return jalankan(Tindakan.PERSETUJUAN, isi);
    }

    private Response jalankan(Tindakan tindakan, PermintaanMassal isi) {
        return Response.status(BERAGAM)
                .entity(massal.jalankan(tindakan, Pemeriksa.ada(isi)))
                .build();
    }
}
