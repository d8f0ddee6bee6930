package id.simpul.realisasi.realisasi;

import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jejak realisasi: yang pernah disetujui, dan setiap perubahannya. */
@Path("/api/realisasi/v1/realisasi/{id}")
@Tag(name = "jejak realisasi")
@Produces(MediaType.APPLICATION_JSON)
public class JejakResource {
    private final MembacaRealisasi membaca;

    JejakResource(MembacaRealisasi membaca) {
        this.membaca = membaca;
    }

    /** Snapshot realisasi. */
    public record DaftarSnapshot(List<Snapshot> data) {}

    @GET
    @Path("/snapshot")
    @Operation(operationId = "daftarSnapshotRealisasi", summary = "Isi yang dibekukan setiap persetujuan")
    public DaftarSnapshot snapshot(@PathParam("id") String id) {
        return new DaftarSnapshot(membaca.snapshot(Parameter.id("Realisasi", id)));
    }

    @GET
    @Path("/riwayat")
    @Operation(
            operationId = "bacaRiwayatRealisasi",
            summary = "Setiap perubahan: siapa, kapan, dari apa, menjadi apa, mengapa")
    public Halaman<PerubahanTercatat> riwayat(
            @PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        return membaca.riwayat(Parameter.id("Realisasi", id), kursor, Batas.dari(limit));
    }
}
