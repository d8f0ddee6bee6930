package id.simpul.anggaran.sp2d.web;

import id.simpul.anggaran.dpa.web.Alamat;
import id.simpul.anggaran.sp2d.application.IsianSp2d;
import id.simpul.anggaran.sp2d.application.MembacaSp2d;
import id.simpul.anggaran.sp2d.application.MencatatSp2d;
import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Idempotensi;
import id.simpul.http.Kursor;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import id.simpul.tabel.TabelKeluaran;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Pembayaran dan pengembaliannya. */
@Path("/api/anggaran/v1/sp2d")
@Tag(name = "sp2d")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class Sp2dResource {
    private static final String JALUR = "/api/anggaran/v1/sp2d/";
    private static final TabelKeluaran<JawabanSp2d> TABEL = TabelKeluaran.<JawabanSp2d>bernama("sp2d")
            .teks("id", JawabanSp2d::id)
            .teks("nomor", JawabanSp2d::nomor)
            .tanggal("tanggal", JawabanSp2d::tanggal)
            .teks("jenis", JawabanSp2d::jenis)
            .teks("uraian", JawabanSp2d::uraian)
            .uang("nilai", JawabanSp2d::nilai)
            .uang("realisasi", JawabanSp2d::realisasi)
            .teks("asalId", JawabanSp2d::asalId)
            .teks("alasanPelampauan", JawabanSp2d::alasanPelampauan)
            .teks("baris", JawabanSp2d::barisTeks);

    private final MencatatSp2d mencatat;
    private final MembacaSp2d membaca;
    private final TindakanSp2d tindakan;
    private final JawabanDaftar jawaban;
    private final Idempotensi idempotensi;

    Sp2dResource(
            MencatatSp2d mencatat,
            MembacaSp2d membaca,
            TindakanSp2d tindakan,
            JawabanDaftar jawaban,
            Idempotensi idempotensi) {
        this.mencatat = mencatat;
        this.membaca = membaca;
        this.tindakan = tindakan;
        this.jawaban = jawaban;
        this.idempotensi = idempotensi;
    }

    @POST
    @Operation(operationId = "buatSp2d", summary = "Mencatat SP2D atau pengembaliannya")
    @APIResponse(
            responseCode = "201",
            description = "Dibuat",
            content = @Content(schema = @Schema(implementation = JawabanSp2d.class)))
    public Response buat(
            IsianSp2d isian,
            @Parameter(description = "Wajib; kunci dan isi yang sama mendapat jawaban yang sama selama 24 jam")
                    @HeaderParam("Idempotency-Key")
                    String kunci) {
        Pemeriksa.ada(isian);
        return idempotensi.jalankan("buatSp2d", kunci, isian, () -> {
            Sp2d sp2d = mencatat.catat(isian);
            return jawab(Response.created(URI.create(JALUR + sp2d.id())), sp2d);
        });
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "bacaSp2d", summary = "Satu SP2D")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = JawabanSp2d.class)))
    public Response baca(@PathParam("id") String id) {
        return jawab(Response.ok(), membaca.baca(Alamat.sp2d(id)));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(operationId = "daftarSp2d", summary = "SP2D setahun menurut tanggal")
    public RestResponse<Halaman<JawabanSp2d>> daftar(
            @Parameter(description = Alamat.ARTI_TAHUN) @QueryParam("tahun") String tahun,
            @Parameter(description = "UP, GU, TU, LS, GU_NIHIL, TU_NIHIL, atau PENGEMBALIAN") @QueryParam("jenis")
                    String jenis,
            @Parameter(description = "Hanya yang membebani baris anggaran berkunci itu") @QueryParam("kunci")
                    String barisKunci,
            @Parameter(description = Alamat.ARTI_LIMIT) @QueryParam("limit") Integer limit,
            @Parameter(description = Alamat.ARTI_KURSOR) @QueryParam("kursor") String kursor) {
        int diminta = Alamat.tahun(tahun);
        JenisSp2d saringanJenis = Alamat.pilihan("jenis", jenis, JenisSp2d.class);
        return jawaban.daftar(
                TABEL,
                limit,
                kursor,
                (banyak, posisi) -> daftar(diminta, saringanJenis, barisKunci, Batas.dari(banyak), posisi));
    }

    private Halaman<JawabanSp2d> daftar(
            int diminta, JenisSp2d saringanJenis, String barisKunci, int batas, String kursor) {
        String saringan = "sp2d|" + diminta + "|" + saringanJenis + (barisKunci == null ? "" : "|" + barisKunci);
        List<Sp2d> sp2d = membaca.daftar(diminta, saringanJenis, barisKunci, letak(kursor, saringan), batas + 1);
        return Halaman.dari(sp2d, batas, satu -> Kursor.tulis(saringan, satu.tanggal(), satu.id()))
                .ubah(satu -> JawabanSp2d.dari(satu));
    }

    private static Sp2dRepository.Letak letak(String kursor, String saringan) {
        if (kursor == null) {
            return null;
        }
        List<String> nilai = Kursor.baca(kursor, saringan, 2);
        return new Sp2dRepository.Letak(Alamat.tanggal(nilai.get(0)), Alamat.idKursor(nilai.get(1)));
    }

    private Response jawab(Response.ResponseBuilder pembangun, Sp2d sp2d) {
        return pembangun
                .header("ETag", TagEntitas.dari(0))
                .entity(JawabanSp2d.dari(sp2d, tindakan.untuk(sp2d)))
                .build();
    }
}
