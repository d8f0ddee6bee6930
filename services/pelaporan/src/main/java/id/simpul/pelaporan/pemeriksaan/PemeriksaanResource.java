package id.simpul.pelaporan.pemeriksaan;

import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Temuan atas data hidup kota pemilik token. */
@Path("/api/pelaporan/v1/pemeriksaan")
@Tag(name = "pemeriksaan")
@Produces({MediaType.APPLICATION_JSON, BentukTemuan.JENIS_XLSX, BentukTemuan.JENIS_PDF})
public class PemeriksaanResource {
    private final MemeriksaKota memeriksa;
    private final JawabanTemuan jawaban;
    private final JawabanLaporan laporan;

    PemeriksaanResource(MemeriksaKota memeriksa, JawabanTemuan jawaban, JawabanLaporan laporan) {
        this.memeriksa = memeriksa;
        this.jawaban = jawaban;
        this.laporan = laporan;
    }

    @GET
    @Operation(
            operationId = "bacaPemeriksaan",
            summary = "Temuan atas data kota setahun, dengan kaidah yang sama seperti laporan terbit",
            description =
                    "Yang diperiksa: angka yang diketik dan angka tercetak yang disimpan di sampingnya, tahun itu dan"
                            + " tahun sebelumnya. Rujukannya alamat API tempat angka itu diisi.")
    @APIResponse(
            responseCode = "200",
            description = "Temuan, terberat lebih dulu",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HasilTemuan.class)),
                @Content(
                        mediaType = BentukTemuan.JENIS_XLSX,
                        schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                        mediaType = BentukTemuan.JENIS_PDF,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response baca(
            @Parameter(required = true, description = ParameterLaporan.KETERANGAN_TAHUN) @QueryParam("tahun")
                    String tahun,
            @Parameter(description = BentukTemuan.KETERANGAN) @QueryParam("format") String format,
            @Context HttpHeaders kepala) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        BentukTemuan bentuk = jawaban.bentuk(format, kepala);
        MemeriksaKota.Hasil hasil = memeriksa.periksa(dimaksud);
        return bentuk.sajian()
                .map(sajian -> jawaban.berkas(hasil.temuan(), sajian, hasil.asOf()))
                .orElseGet(() -> laporan.json(HasilTemuan.hidup(hasil.temuan(), hasil.asOf()), kepala));
    }
}
