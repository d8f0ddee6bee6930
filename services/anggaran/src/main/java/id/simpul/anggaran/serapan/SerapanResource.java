package id.simpul.anggaran.serapan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.http.Sidik;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.BentukTabel;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Serapan anggaran per tingkat. */
@Path("/api/anggaran/v1/serapan")
@Tag(name = "serapan")
@Produces(MediaType.APPLICATION_JSON)
public class SerapanResource {
    static final String ARTI_TINGKAT = "program, kegiatan, sub-kegiatan, atau rekening; tanpa ini semua tingkat";
    static final String ARTI_SAMPAI = "Bulan YYYY-MM; hanya bagi tahun yang dicatat per SP2D";

    private static final Map<String, TingkatRincian> TINGKAT = Map.of(
            "program", TingkatRincian.PROGRAM,
            "kegiatan", TingkatRincian.KEGIATAN,
            "sub-kegiatan", TingkatRincian.SUB_KEGIATAN,
            "rekening", TingkatRincian.REKENING);

    private final MenghitungSerapan menghitung;
    private final MenjelaskanSerapan menjelaskan;
    private final TabelSerapan tabel;
    private final ObjectMapper json;

    SerapanResource(
            MenghitungSerapan menghitung, MenjelaskanSerapan menjelaskan, TabelSerapan tabel, ObjectMapper json) {
        this.menghitung = menghitung;
        this.menjelaskan = menjelaskan;
        this.tabel = tabel;
        this.json = json;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaSerapan",
            summary = "Serapan DPA yang berlaku: anggaran, realisasi, sisa, dan persen per baris dan seluruhnya")
    @APIResponse(
            responseCode = "200",
            description = "Serapan; bentuk tabel memuat baris-barisnya saja",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SerapanTahun.class)),
                @Content(
                        mediaType = BentukTabel.MEDIA_CSV,
                        schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                        mediaType = BentukTabel.MEDIA_NDJSON,
                        schema = @Schema(implementation = String.class, format = "binary")),
                @Content(
                        mediaType = BentukTabel.MEDIA_XLSX,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Tidak berubah sejak If-None-Match")
    public Response baca(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = ARTI_TINGKAT) @QueryParam("tingkat") String tingkat,
            @Parameter(description = ARTI_SAMPAI) @QueryParam("sampai") String sampai,
            @Context Request permintaan)
            throws JsonProcessingException {
        int diminta = Alamat.tahun(tahun);
        TingkatRincian saringan = tingkat(tingkat);
        SerapanTahun serapan = menghitung.hitung(diminta, saringan, Alamat.bulan(diminta, sampai));
        Optional<Response> tabular = tabel.bilaDiminta(serapan);
        if (tabular.isPresent()) {
            return tabular.get();
        }
        String badan = json.writeValueAsString(serapan);
        String sidik = Sidik.sha256(badan);
        Response.ResponseBuilder tetap = permintaan.evaluatePreconditions(new EntityTag(sidik));
        return tetap != null
                ? tetap.build()
                : Response.ok(badan, MediaType.APPLICATION_JSON)
                        .header("ETag", TagEntitas.dari(sidik))
                        .header("Vary", "Accept")
                        .build();
    }

    @GET
    @Path("/penjelasan")
    @Operation(
            operationId = "bacaPenjelasanSerapan",
            summary = "Baris, langkah, dan pembulatan yang menghasilkan serapan total setahun")
    public PenjelasanSerapan penjelasan(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = ARTI_SAMPAI) @QueryParam("sampai") String sampai) {
        int diminta = Alamat.tahun(tahun);
        return menjelaskan.total(diminta, Alamat.bulan(diminta, sampai));
    }

    @GET
    @Path("/{id}/penjelasan")
    @Operation(
            operationId = "bacaPenjelasanBarisSerapan",
            summary = "Baris, langkah, dan pembulatan yang menghasilkan serapan satu baris DPA yang berlaku")
    public PenjelasanSerapan penjelasanBaris(
            @PathParam("id") String id, @Parameter(description = ARTI_SAMPAI) @QueryParam("sampai") String sampai) {
        return menjelaskan.baris(Alamat.rincian(id), sampai);
    }

    static TingkatRincian tingkat(String teks) {
        return id.simpul.http.Parameter.pilihan("tingkat", teks, nilai -> Optional.ofNullable(TINGKAT.get(nilai))
                .orElseThrow(() -> new NilaiTidakSah(
                        "tingkat", "dikenal", nilai, "program, kegiatan, sub-kegiatan, atau rekening")));
    }
}
