package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Penjelasan angka capaian kota pemilik token. */
@Path("/api/pelaporan/v1/capaian")
@Tag(name = "penjelasan")
@Produces(MediaType.APPLICATION_JSON)
public class PenjelasanCapaianResource {
    private final Menjelaskan menjelaskan;
    private final JawabanLaporan jawaban;

    PenjelasanCapaianResource(Menjelaskan menjelaskan, JawabanLaporan jawaban) {
        this.menjelaskan = menjelaskan;
        this.jawaban = jawaban;
    }

    @GET
    @Path("/{indikatorId}/penjelasan")
    @Operation(operationId = "jelaskanCapaian", summary = "Bagaimana capaian satu indikator terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanCapaian(
            @PathParam("indikatorId") String indikatorId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.indikator(ParameterLaporan.tahun(tahun), indikatorId), permintaan);
    }

    @GET
    @Path("/penjelasan")
    @Operation(operationId = "jelaskanRataRata", summary = "Bagaimana rata-rata capaian kota terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanRataRata(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(
                            description =
                                    "CAPAIAN, CAPAIAN_DIBATASI_100, REALISASI_UNTUK_PERSEN, atau CAPAIAN_PER_SASARAN; tanpa ini menurut aturan kota")
                    @QueryParam("dasar")
                    String dasar,
            @Context HttpHeaders permintaan) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        JenisRataRata jenis = id.simpul.http.Parameter.pilihan("dasar", dasar, PenjelasanCapaianResource::jenis);
        return jawaban.json(menjelaskan.rataRata(dimaksud, jenis), permintaan);
    }

    private static JenisRataRata jenis(String dasar) {
        return Arrays.stream(JenisRataRata.values())
                .filter(satu -> satu.name().equals(dasar))
                .findFirst()
                .orElseThrow(() -> new NilaiTidakSah(
                        "dasar", "dikenal", dasar, "pilih salah satu dari " + Arrays.toString(JenisRataRata.values())));
    }

    @GET
    @Path("/keseluruhan/penjelasan")
    @Operation(
            operationId = "jelaskanCapaianKeseluruhan",
            summary = "Bagaimana rata-rata sederhana seluruh kota terbentuk, mentah dan dibatasi")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanCapaianKeseluruhan(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.keseluruhan(ParameterLaporan.tahun(tahun)), permintaan);
    }

    @GET
    @Path("/sasaran/{sasaranId}/penjelasan")
    @Operation(operationId = "jelaskanCapaianSasaran", summary = "Bagaimana capaian satu sasaran terbentuk")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PenjelasanAngka.class)))
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response jelaskanCapaianSasaran(
            @PathParam("sasaranId") String sasaranId,
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Context HttpHeaders permintaan) {
        return jawaban.json(menjelaskan.sasaran(ParameterLaporan.tahun(tahun), sasaranId), permintaan);
    }
}
