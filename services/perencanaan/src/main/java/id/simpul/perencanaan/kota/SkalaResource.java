package id.simpul.perencanaan.kota;

import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Skala predikat kota per tahun. */
@Path(SkalaResource.JALUR)
@Tag(name = "kota")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SkalaResource {
    static final String JALUR = "/api/perencanaan/v1/kota/skala";

    private static final TabelKeluaran<SkalaKota> TABEL = TabelKeluaran.<SkalaKota>bernama("skala")
            .teks("id", SkalaKota::id)
            .bulat("tahun", SkalaKota::tahun)
            .teks("nama", SkalaKota::nama)
            .teks("kebijakan", SkalaKota::kebijakan)
            .teks("kebijakanLubang", SkalaKota::kebijakanLubang)
            .teks("sumber", SkalaKota::sumber)
            .teks("alasan", SkalaKota::alasan)
            .teks("pita", SkalaResource::pita)
            .teks("cacat", SkalaResource::cacat);

    private final MengaturSkala mengatur;
    private final Idempotensi idempotensi;
    private final JawabanDaftar jawaban;

    SkalaResource(MengaturSkala mengatur, Idempotensi idempotensi, JawabanDaftar jawaban) {
        this.jawaban = jawaban;
        this.mengatur = mengatur;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatSkala", summary = "Membuat skala predikat mulai satu tahun")
    @APIResponse(
            responseCode = "201",
            description = "Skala dibuat; cacat skala TERBIT disebut satu per satu",
            content = @Content(schema = @Schema(implementation = SkalaKota.class)))
    public Response buat(IsiSkala isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatSkala", kunci, Pemeriksa.ada(isi), () -> {
            SkalaKota dibuat = mengatur.buat(isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarSkala", summary = "Skala predikat kota, urut tahun")
    public RestResponse<Halaman<SkalaKota>> daftar(
            @QueryParam("limit") Integer limit, @QueryParam("kursor") String kursor) {
        return jawaban.daftar(TABEL, limit, kursor, mengatur::daftar);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaSkala", summary = "Satu skala beserta cacatnya")
    @APIResponse(
            responseCode = "200",
            description = "Skala dengan kebijakan, sumber, dan cacatnya",
            content = @Content(schema = @Schema(implementation = SkalaKota.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), mengatur.baca(id(id)));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahSkala", summary = "Mengganti skala satu tahun")
    @APIResponse(
            responseCode = "200",
            description = "Skala sesudah diganti",
            content = @Content(schema = @Schema(implementation = SkalaKota.class)))
    public Response ubah(@PathParam("id") String id, IsiSkala isi, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), mengatur.ubah(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    private static String pita(SkalaKota skala) {
        return skala.skalaPredikat().stream().map(SkalaResource::selang).collect(Collectors.joining("; "));
    }

    /** Notasi matematika, misalnya {@code Tinggi [76, 91)}. */
    private static String selang(PitaPredikat pita) {
        return "%s %s%s, %s%s"
                .formatted(
                        pita.predikat(),
                        pita.batasBawahInklusif() ? "[" : "(",
                        pita.batasBawah() == null ? "-" : pita.batasBawah().toPlainString(),
                        pita.batasAtas() == null ? "-" : pita.batasAtas().toPlainString(),
                        pita.batasAtasInklusif() ? "]" : ")");
    }

    private static String cacat(SkalaKota skala) {
        return skala.cacat().stream()
                .map(satu -> satu.jenis() + " " + satu.selang())
                .collect(Collectors.joining("; "));
    }

    private static UUID id(String teks) {
        return Parameter.id("Skala", teks);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, SkalaKota isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }
}
