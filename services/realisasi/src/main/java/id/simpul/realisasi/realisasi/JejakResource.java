package id.simpul.realisasi.realisasi;

import id.simpul.http.Halaman;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.realisasi.riwayat.PerubahanTercatat;
import id.simpul.realisasi.snapshot.Snapshot;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jejak realisasi: yang pernah disetujui, dan setiap perubahannya. */
@Path("/api/realisasi/v1/realisasi/{id}")
@Tag(name = "jejak realisasi")
@Produces(MediaType.APPLICATION_JSON)
public class JejakResource {
    private final MembacaRealisasi membaca;
    private final MembandingkanRealisasi membandingkan;
    private final MenjelaskanRealisasi menjelaskan;

    JejakResource(MembacaRealisasi membaca, MembandingkanRealisasi membandingkan, MenjelaskanRealisasi menjelaskan) {
        this.membaca = membaca;
        this.membandingkan = membandingkan;
        this.menjelaskan = menjelaskan;
    }

    /** Snapshot realisasi. */
    public record DaftarSnapshot(List<Snapshot> data) {}

    @GET
    @Path("/snapshot")
    @Operation(operationId = "daftarSnapshotRealisasi", summary = "Isi yang dibekukan setiap persetujuan")
    public DaftarSnapshot snapshot(@PathParam("id") String id) {
        return new DaftarSnapshot(membaca.snapshot(BacaParameter.id("Realisasi", id)));
    }

    @GET
    @Path("/beda")
    @Operation(
            operationId = "bedaRealisasi",
            summary = "Beda keadaan sekarang dengan yang terakhir disetujui; 404 bila belum pernah disetujui")
    public BedaRealisasi beda(@PathParam("id") String id) {
        return membandingkan.beda(BacaParameter.id("Realisasi", id));
    }

    @GET
    @Path("/penjelasan")
    @Operation(
            operationId = "jelaskanRealisasi",
            summary = "Dari mana nilai realisasi berasal: rumus, masukan, langkah, pembulatan")
    public PenjelasanRealisasi penjelasan(@PathParam("id") String id) {
        return menjelaskan.jelaskan(BacaParameter.id("Realisasi", id));
    }

    @GET
    @Path("/riwayat")
    @Operation(
            operationId = "bacaRiwayatRealisasi",
            summary = "Setiap perubahan: siapa, kapan, dari apa, menjadi apa, mengapa")
    public Halaman<PerubahanTercatat> riwayat(
            @PathParam("id") String id,
            @Parameter(
                            description = "Banyaknya baris, 1 sampai 500; bawaan 50",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "Kursor dari halaman sebelumnya; tanpa kursor mulai dari awal")
                    @QueryParam("kursor")
                    String kursor) {
        return membaca.riwayat(BacaParameter.id("Realisasi", id), kursor, BacaParameter.batas(limit));
    }
}
