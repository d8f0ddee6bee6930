package id.simpul.realisasi.riwayat;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import id.simpul.realisasi.parameter.BacaParameter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Buku riwayat layanan ini, bagi auditor. */
@Path("/api/realisasi/v1/riwayat")
@Tag(name = "riwayat")
@Produces(MediaType.APPLICATION_JSON)
public class RiwayatResource {
    private static final List<String> JENIS = List.of("realisasi", "keluaran", "spm", "bukti", "jendela", "pengaturan");

    private final MembacaRiwayat membaca;

    RiwayatResource(MembacaRiwayat membaca) {
        this.membaca = membaca;
    }

    @GET
    @Operation(
            operationId = "bacaRiwayat",
            summary = "Setiap perubahan sebuah entitas: siapa, kapan, dari apa, menjadi apa, mengapa, permintaan mana")
    public Halaman<PerubahanTercatat> baca(
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "realisasi, keluaran, spm, bukti, jendela, atau pengaturan; wajib")
                    @QueryParam("jenis")
                    String jenis,
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Id entitas; untuk pengaturan kode kota; wajib")
                    @QueryParam("id")
                    String id,
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Banyaknya baris, 1 sampai 500; bawaan 50",
                            schema = @Schema(implementation = Integer.class))
                    @QueryParam("limit")
                    String limit,
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Kursor dari halaman sebelumnya; tanpa kursor mulai dari awal")
                    @QueryParam("kursor")
                    String kursor) {
        return membaca.baca(
                Parameter.wajib("jenis", jenis, RiwayatResource::dikenal),
                Parameter.wajib("id", id, satu -> satu),
                kursor,
                BacaParameter.batas(limit));
    }

    private static String dikenal(String jenis) {
        if (!JENIS.contains(jenis)) {
            throw GalatAplikasi.parameter(
                    "jenis",
                    jenis,
                    "dikenal",
                    "Parameter \"jenis\" bernilai \"%s\", pilih salah satu dari %s.".formatted(jenis, JENIS));
        }
        return jenis;
    }
}
