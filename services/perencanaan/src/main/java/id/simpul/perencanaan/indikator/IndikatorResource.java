package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.perencanaan.renstra.ParameterVersi;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** Indikator kinerja: definisi, rumus, dan target per tahun. */
@Path(IndikatorResource.JALUR)
@Tag(name = "indikator")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IndikatorResource {
    static final String JALUR = "/api/perencanaan/v1/indikator";

    private static final TabelKeluaran<Indikator> TABEL = TabelKeluaran.<Indikator>bernama("indikator")
            .teks("id", Indikator::id)
            .teks("renstraId", Indikator::renstraId)
            .teks("kode", Indikator::kode)
            .teks("nama", Indikator::nama)
            .teks("jenisInduk", satu -> satu.induk().jenis())
            .teks("uraianInduk", Indikator::uraianInduk)
            .teks("satuan", Indikator::satuan)
            .teks("arah", Indikator::arah)
            .teks("rumus", Indikator::rumus)
            .teks("akumulasi", Indikator::akumulasi)
            .teks("acuanNasional", Indikator::acuanNasional)
            .yaTidak("iku", Indikator::iku)
            .teks("target", IndikatorResource::deret)
            .teks("sumberData", Indikator::sumberData)
            .teks("caraHitung", Indikator::caraHitung);

    private final MengelolaIndikator mengelola;
    private final MembacaIndikator membaca;
    private final Idempotensi idempotensi;
    private final JawabanDaftar jawaban;

    IndikatorResource(
            MengelolaIndikator mengelola, MembacaIndikator membaca, Idempotensi idempotensi, JawabanDaftar jawaban) {
        this.jawaban = jawaban;
        this.mengelola = mengelola;
        this.membaca = membaca;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatIndikator", summary = "Membuat indikator pada Renstra yang masih DRAF")
    @APIResponse(
            responseCode = "201",
            description = "Indikator dibuat pada versi yang sedang disusun",
            content = @Content(schema = @Schema(implementation = Indikator.class)))
    public Response buat(IsiIndikator isi, @HeaderParam(Idempotensi.HEADER) String kunci) {
        return idempotensi.jalankan("buatIndikator", kunci, Pemeriksa.ada(isi), () -> {
            Indikator dibuat = mengelola.buat(isi);
            return jawab(Response.created(URI.create(JALUR + "/" + dibuat.id())), dibuat);
        });
    }

    @GET
    @Operation(
            operationId = "daftarIndikator",
            summary = "Daftar indikator, urut kode: yang berlaku, atau menurut versi dan waktu (bersama renstraId)")
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    public RestResponse<Halaman<Indikator>> daftar(
            @QueryParam("renstraId") String renstraId,
            @QueryParam("tahun") String tahun,
            @BeanParam ParameterVersi parameter,
            @QueryParam("limit") Integer limit,
            @QueryParam("kursor") String kursor) {
        UUID renstra = Parameter.pilihan("renstraId", renstraId, teks -> Parameter.id("Renstra", teks));
        TahunAnggaran bertarget = Parameter.pilihan("tahun", tahun, teks -> TahunAnggaran.dari("tahun", teks));
        return jawaban.daftar(
                TABEL,
                limit,
                kursor,
                (batas, posisi) -> membaca.daftar(renstra, bertarget, parameter.pilihan(), batas, posisi));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaIndikator", summary = "Satu indikator: yang berlaku, atau menurut versi dan waktu")
    @APIResponse(
            responseCode = "200",
            description = "Isi indikator pada satu versi Renstra",
            content = @Content(schema = @Schema(implementation = Indikator.class)))
    public Response baca(@PathParam("id") String id, @BeanParam ParameterVersi parameter) {
        return jawab(Response.ok(), membaca.baca(id(id), parameter.pilihan()));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "ubahIndikator", summary = "Mengganti definisi dan target pada versi Renstra yang DRAF")
    @APIResponse(
            responseCode = "200",
            description = "Indikator sesudah diganti, dengan peringatannya",
            content = @Content(schema = @Schema(implementation = Indikator.class)))
    public Response ubah(@PathParam("id") String id, IsiIndikator isi, @HeaderParam("If-Match") String ifMatch) {
        return jawab(Response.ok(), mengelola.ubah(id(id), Pemeriksa.ada(isi), ifMatch));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "keluarkanIndikator", summary = "Mengeluarkan indikator dari versi Renstra yang DRAF")
    @APIResponse(responseCode = "204", description = "Dikeluarkan; versi yang sudah ditetapkan tetap memuatnya")
    public Response keluarkan(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
        mengelola.keluarkan(id(id), ifMatch);
        return Response.noContent().build();
    }

    private static UUID id(String teks) {
        return Parameter.id("Indikator", teks);
    }

    private static Response jawab(Response.ResponseBuilder jawaban, Indikator isi) {
        return jawaban.header("ETag", TagEntitas.dari(isi.versi())).entity(isi).build();
    }

    /** Target dalam satu sel: {@code 2024=70; 2025=75}. */
    private static String deret(Indikator satu) {
        return satu.target().stream()
                .map(target -> target.tahun() + "=" + target.nilai().toPlainString())
                .collect(Collectors.joining("; "));
    }
}
