package id.simpul.pelaporan.agregat;

import id.simpul.aturan.nilai.Periksa;
import id.simpul.pelaporan.laporan.BentukDaftar;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.tabel.BentukTabel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
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
    static final String KETERANGAN_KOTA = "Kode satu kota dalam cakupan; tanpa ini seluruh cakupan";
    static final String KETERANGAN_ACUAN = "Kode acuan nasional, misalnya SPM-1 atau KEMISKINAN";
    static final String SAMA = "Isi sama dengan ETag yang dipegang klien";

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
    @APIResponse(responseCode = "304", description = SAMA)
    public Response kota(@Context HttpHeaders kepala) {
        return jawaban.json(membaca.kota(), kepala);
    }

    @GET
    @Path("/capaian")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaCapaianAgregat",
            summary = "Capaian setiap kota dan indikator, hanya yang disetujui; JSON, CSV, NDJSON, atau XLSX")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LaporanCapaianAgregat.class)),
                @Content(mediaType = BentukTabel.MEDIA_CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = BentukTabel.MEDIA_NDJSON,
                        schema = @Schema(implementation = BarisCapaianAgregat.class)),
                @Content(
                        mediaType = BentukTabel.MEDIA_XLSX,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = SAMA)
    public Response capaian(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala,
            @Context Request permintaan) {
        BentukDaftar bentuk = BentukDaftar.dari(permintaan);
        LaporanCapaianAgregat laporan = membaca.capaian(ParameterLaporan.tahun(tahun), kosongkan(kota));
        return jawaban.daftar(bentuk, laporan, TabelAgregat.CAPAIAN, laporan.data(), kepala);
    }

    @GET
    @Path("/gulungan")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "bacaGulunganAgregat",
            summary = "Satu angka lintas kota; 422 menyebut kotanya bila satuan, arah, atau rumusnya berlainan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GulunganAcuan.class)))
    @APIResponse(responseCode = "304", description = SAMA)
    public Response gulungan(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(required = true, description = KETERANGAN_ACUAN) @QueryParam("acuan") String acuan,
            @Context HttpHeaders kepala) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        return jawaban.json(membaca.gulungan(dimaksud, acuan(acuan)), kepala);
    }

    @GET
    @Path("/serapan")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSerapanAgregat",
            summary = "Serapan setiap kota menurut DPA yang disahkan; JSON, CSV, NDJSON, atau XLSX")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LaporanSerapanAgregat.class)),
                @Content(mediaType = BentukTabel.MEDIA_CSV, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = BentukTabel.MEDIA_NDJSON,
                        schema = @Schema(implementation = BarisSerapanAgregat.class)),
                @Content(
                        mediaType = BentukTabel.MEDIA_XLSX,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = SAMA)
    public Response serapan(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = KETERANGAN_KOTA) @QueryParam("kota") String kota,
            @Context HttpHeaders kepala,
            @Context Request permintaan) {
        BentukDaftar bentuk = BentukDaftar.dari(permintaan);
        LaporanSerapanAgregat laporan = membaca.serapan(ParameterLaporan.tahun(tahun), kosongkan(kota));
        return jawaban.daftar(bentuk, laporan, TabelAgregat.SERAPAN, laporan.data(), kepala);
    }

    static String acuan(String acuan) {
        return id.simpul.http.Parameter.wajib("acuan", acuan, teks -> Periksa.teks("acuan", teks, 100));
    }

    static String kosongkan(String kota) {
        return kota == null || kota.isBlank() ? null : kota;
    }
}
