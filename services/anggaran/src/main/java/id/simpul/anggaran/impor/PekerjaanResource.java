package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.TagEntitas;
import id.simpul.impor.web.BentukBerkas;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pekerjaan impor: kemajuan, pencocokan, penerapan, dan berkas perbaikannya. */
@Path("/api/anggaran/v1/pekerjaan")
@Tag(name = "impor")
@Produces(MediaType.APPLICATION_JSON)
public class PekerjaanResource {
    private static final TabelKeluaran<JawabanPekerjaan> TABEL = TabelKeluaran.<JawabanPekerjaan>bernama("pekerjaan")
            .teks("id", JawabanPekerjaan::id)
            .teks("jenis", JawabanPekerjaan::jenis)
            .bulat("tahun", JawabanPekerjaan::tahun)
            .teks("versiDpa", JawabanPekerjaan::versiDpa)
            .teks("status", JawabanPekerjaan::status)
            .bulat("dibaca", JawabanPekerjaan::dibaca)
            .teks("sebabGagal", JawabanPekerjaan::sebabGagal)
            .teks("dibuatOleh", JawabanPekerjaan::dibuatOleh)
            .teks("dibuatPada", JawabanPekerjaan::dibuatPada)
            .teks("diterapkanOleh", JawabanPekerjaan::diterapkanOleh)
            .teks("selesaiPada", JawabanPekerjaan::selesaiPada);

    private final MembacaPekerjaan membaca;
    private final MenerimaBerkas menerima;
    private final BerkasTolakan tolakan;
    private final JawabanDaftar jawaban;

    PekerjaanResource(MembacaPekerjaan membaca, MenerimaBerkas menerima, BerkasTolakan tolakan, JawabanDaftar jawaban) {
        this.membaca = membaca;
        this.menerima = menerima;
        this.tolakan = tolakan;
        this.jawaban = jawaban;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarPekerjaan", summary = "Pekerjaan impor menurut urutan dibuatnya")
    public RestResponse<Halaman<JawabanPekerjaan>> daftar(
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        return jawaban.daftar(TABEL, limit, kursor, (banyak, posisi) -> membaca.daftar(posisi, Batas.dari(banyak)));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "bacaPekerjaan",
            summary = "Kemajuan sebuah pekerjaan, laporan temuannya, dan pencocokan jumlahnya")
    @APIResponse(
            responseCode = "200",
            description = "Keadaan pekerjaan sekarang",
            content = @Content(schema = @Schema(implementation = JawabanPekerjaan.class)))
    public Response baca(@PathParam("id") String id) {
        JawabanPekerjaan isi = membaca.baca(Alamat.pekerjaan(id));
        return Response.ok(isi).header("ETag", TagEntitas.dari(isi.versi())).build();
    }

    @POST
    @Path("/{id}/penerapan")
    @Operation(
            operationId = "terapkanPekerjaan",
            summary = "Menerapkan pekerjaan yang SIAP, seluruhnya atau tidak sama sekali")
    @APIResponse(
            responseCode = "202",
            description = "Sedang diterapkan; ikuti pekerjaannya",
            content = @Content(schema = @Schema(implementation = JawabanPekerjaan.class)))
    public Response terapkan(
            @PathParam("id") String id,
            @Parameter(description = "Wajib; ETag pekerjaan yang terakhir dibaca") @HeaderParam("If-Match")
                    String ifMatch) {
        return menerima.terapkan(Alamat.pekerjaan(id), ifMatch);
    }

    @GET
    @Path("/{id}/perbaikan")
    @Produces({BentukTabel.MEDIA_XLSX, "application/zip"})
    @Operation(
            operationId = "bacaPerbaikanPekerjaan",
            summary = "Baris yang ditolak seperti dikirim, ditambah kolom sebab; paling banyak 20.000 baris")
    @APIResponse(
            responseCode = "200",
            description = "Berkas perbaikan",
            content = {
                @Content(
                        mediaType = BentukTabel.MEDIA_XLSX,
                        schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                        mediaType = "application/zip",
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    public Response perbaikan(
            @PathParam("id") String id,
            @Parameter(description = "xlsx (bawaan) atau csv") @QueryParam("format") String format) {
        UUID pekerjaan = Alamat.pekerjaan(id);
        membaca.baca(pekerjaan);
        return tolakan.tulis(pekerjaan, BentukBerkas.dari(format));
    }
}
