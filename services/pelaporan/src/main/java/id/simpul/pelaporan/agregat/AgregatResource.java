package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.laporan.BentukDaftar;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Bacaan lintas kota bagi agregator. */
@Path("/api/agregat/v1")
@Tag(name = "agregat")
public class AgregatResource {
    private static final String KETERANGAN_KOTA = "Kode satu kota dalam cakupan; tanpa ini seluruh cakupan";

    private final MembacaAgregat membaca;
    private final JawabanLaporan jawaban;

    AgregatResource(MembacaAgregat membaca, JawabanLaporan jawaban) {
        this.membaca = membaca;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/kota")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "daftarKotaAgregat", summary = "Kota-kota dalam cakupan token")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DaftarKotaAgregat.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response kota(@Context HttpHeaders kepala) {
        return jawaban.json(membaca.kota(), kepala);
    }

    @GET
    @Path("/capaian")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "bacaCapaianAgregat",
            summary = "Capaian setiap kota dan indikator, hanya yang disetujui; JSON, CSV, atau NDJSON")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LaporanCapaianAgregat.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(implementation = BarisCapaianAgregat.class))
            })
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response capaian(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala,
            @Context Request permintaan) {
        BentukDaftar bentuk = BentukDaftar.dari(permintaan);
        LaporanCapaianAgregat laporan = membaca.capaian(ParameterLaporan.tahun(tahun), kosongkan(kota));
        return jawab(bentuk, laporan, laporan.data(), () -> TabelAgregat.csv(laporan), kepala);
    }

    @GET
    @Path("/serapan")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "bacaSerapanAgregat",
            summary = "Serapan setiap kota menurut DPA yang disahkan; JSON, CSV, atau NDJSON")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LaporanSerapanAgregat.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = "application/x-ndjson",
                        schema = @Schema(implementation = BarisSerapanAgregat.class))
            })
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response serapan(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala,
            @Context Request permintaan) {
        BentukDaftar bentuk = BentukDaftar.dari(permintaan);
        LaporanSerapanAgregat laporan = membaca.serapan(ParameterLaporan.tahun(tahun), kosongkan(kota));
        return jawab(bentuk, laporan, laporan.data(), () -> TabelAgregat.csv(laporan), kepala);
    }

    private Response jawab(
            BentukDaftar bentuk, Object laporan, List<?> data, Supplier<String> csv, HttpHeaders kepala) {
        String isi =
                switch (bentuk) {
                    case JSON -> jawaban.tulis(laporan);
                    case CSV -> csv.get();
                    case NDJSON ->
                        data.stream().map(satu -> jawaban.tulis(satu) + "\n").collect(Collectors.joining());
                };
        return jawaban.teks(isi, bentuk.jenisMedia(), kepala);
    }

    private static String kosongkan(String kota) {
        return kota == null || kota.isBlank() ? null : kota;
    }
}
