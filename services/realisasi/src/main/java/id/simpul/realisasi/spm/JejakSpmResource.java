package id.simpul.realisasi.spm;

import id.simpul.http.Halaman;
import id.simpul.realisasi.parameter.BacaParameter;
import id.simpul.realisasi.riwayat.PerubahanTercatat;
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

/** Jejak laporan SPM, dan laporan yang menunggu pemegang token. */
@Path("/api/realisasi/v1/spm")
@Tag(name = "jejak spm")
@Produces(MediaType.APPLICATION_JSON)
public class JejakSpmResource {
    private final MenelusuriSpm menelusuri;
    private final MembacaTugasSpm tugas;

    JejakSpmResource(MenelusuriSpm menelusuri, MembacaTugasSpm tugas) {
        this.menelusuri = menelusuri;
        this.tugas = tugas;
    }

    /** Laporan yang menunggu. */
    public record DaftarTugasSpm(List<TugasSpm> data) {}

    /** Snapshot laporan SPM. */
    public record DaftarSnapshotSpm(List<SnapshotSpm> data) {}

    @GET
    @Path("/tugas")
    @Operation(operationId = "daftarTugasSpm", summary = "Laporan SPM yang menunggu Anda")
    public DaftarTugasSpm tugas() {
        return new DaftarTugasSpm(tugas.daftar());
    }

    @GET
    @Path("/{layanan}/{triwulan}/snapshot")
    @Operation(operationId = "daftarSnapshotSpm", summary = "Isi yang dibekukan setiap persetujuan laporan SPM")
    public DaftarSnapshotSpm snapshot(@PathParam("layanan") String layanan, @PathParam("triwulan") String triwulan) {
        return new DaftarSnapshotSpm(menelusuri.snapshot(KunciSpm.dari(layanan, triwulan)));
    }

    @GET
    @Path("/{layanan}/{triwulan}/beda")
    @Operation(
            operationId = "bedaSpm",
            summary = "Beda laporan SPM sekarang dengan yang terakhir disetujui; 404 bila belum pernah disetujui")
    public BedaSpm beda(@PathParam("layanan") String layanan, @PathParam("triwulan") String triwulan) {
        return menelusuri.beda(KunciSpm.dari(layanan, triwulan));
    }

    @GET
    @Path("/{layanan}/{triwulan}/riwayat")
    @Operation(
            operationId = "bacaRiwayatSpm",
            summary = "Setiap perubahan laporan SPM: siapa, kapan, dari apa, menjadi apa, mengapa")
    public Halaman<PerubahanTercatat> riwayat(
            @PathParam("layanan") String layanan,
            @PathParam("triwulan") String triwulan,
            @Parameter(
                            description = "Banyaknya baris, 1 sampai 500; bawaan 50",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("limit")
                    String limit,
            @Parameter(description = "Kursor dari halaman sebelumnya; tanpa kursor mulai dari awal")
                    @QueryParam("kursor")
                    String kursor) {
        return menelusuri.riwayat(KunciSpm.dari(layanan, triwulan), kursor, BacaParameter.batas(limit));
    }
}
