package id.simpul.realisasi.realisasi;

import id.simpul.http.Halaman;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.realisasi.realisasi.model.ObjekAlur;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Apa yang menunggu pemegang token, dan aturan alurnya. */
@Path("/api/realisasi/v1")
@Tag(name = "tugas")
@Produces(MediaType.APPLICATION_JSON)
public class TugasResource {
    private final MembacaTugas membaca;
    private final TabelAlur tabel;

    TugasResource(MembacaTugas membaca, TabelAlur tabel) {
        this.membaca = membaca;
        this.tabel = tabel;
    }

    @GET
    @Path("/tugas")
    @Operation(operationId = "daftarTugas", summary = "Realisasi yang menunggu Anda, dengan alasan dan tenggatnya")
    public Halaman<Tugas> daftar(
            @Parameter(
                            description = "Banyaknya baris, 1 sampai 500; bawaan 50",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "Kursor dari halaman sebelumnya; tanpa kursor mulai dari awal")
                    @QueryParam("kursor")
                    String kursor) {
        return membaca.daftar(kursor, BacaParameter.batas(limit));
    }

    @GET
    @Path("/alur")
    @Operation(
            operationId = "bacaTabelAlur",
            summary = "Tabel perpindahan alur: tahap asal, tujuan, peran, dan syarat tiap tindakan")
    public TabelAlur.Isi alur(
            @Parameter(
                            description = "Isian yang dilangkahkan; bawaan REALISASI",
                            schema = @Schema(implementation = ObjekAlur.class))
                    @QueryParam("objek")
                    String objek) {
        ObjekAlur dipilih = BacaParameter.pilihan("objek", objek, ObjekAlur.class);
        return tabel.baca(dipilih == null ? ObjekAlur.REALISASI : dipilih);
    }
}
