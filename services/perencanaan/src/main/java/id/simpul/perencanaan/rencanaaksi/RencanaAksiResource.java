package id.simpul.perencanaan.rencanaaksi;

import id.simpul.http.Halaman;
import id.simpul.http.Parameter;
import id.simpul.http.Pemeriksa;
import id.simpul.http.TagEntitas;
import id.simpul.tabel.BentukTabel;
import id.simpul.tabel.JawabanDaftar;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rencana aksi triwulanan sebuah Perjanjian Kinerja. */
@Path("/api/perencanaan/v1/rencana-aksi")
@Tag(name = "rencana-aksi")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RencanaAksiResource {
    private final MenyusunRencanaAksi menyusun;
    private final JawabanDaftar jawaban;
    private final HttpHeaders header;

    RencanaAksiResource(MenyusunRencanaAksi menyusun, JawabanDaftar jawaban, HttpHeaders header) {
        this.menyusun = menyusun;
        this.jawaban = jawaban;
        this.header = header;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, BentukTabel.MEDIA_CSV, BentukTabel.MEDIA_NDJSON, BentukTabel.MEDIA_XLSX})
    @Operation(
            operationId = "bacaRencanaAksi",
            summary = "Tonggak triwulan di samping target dan anggaran sebuah Perjanjian Kinerja")
    @APIResponse(
            responseCode = "200",
            description =
                    "Rencana aksi; versi 0 dan tanpa ETag bila belum disusun. Bentuk tabel: satu baris per tonggak",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RencanaAksi.class)),
                @Content(mediaType = BentukTabel.MEDIA_CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = BentukTabel.MEDIA_NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = BentukTabel.MEDIA_XLSX,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response baca(@QueryParam("pkId") String pkId) {
        RencanaAksi isi = menyusun.baca(Parameter.wajib("pkId", pkId, RencanaAksiResource::id));
        if (BentukTabel.pilih(header.getAcceptableMediaTypes()) == BentukTabel.JSON) {
            return jawab(isi);
        }
        List<BarisAksi> baris = BarisAksi.dari(isi);
        return jawaban.daftar(BarisAksi.TABEL, null, null, (batas, posisi) -> new Halaman<>(baris, null))
                .toResponse();
    }

    @PUT
    @Path("/{pkId}")
    @Operation(
            operationId = "simpanRencanaAksi",
            summary = "Mengganti seluruh rencana aksi; target triwulan harus menjadi target tahun menurut akumulasinya")
    @APIResponse(
            responseCode = "200",
            description = "Rencana aksi sesudah disimpan",
            content = @Content(schema = @Schema(implementation = RencanaAksi.class)))
    public Response simpan(
            @PathParam("pkId") String pkId,
            IsiRencanaAksi isi,
            @HeaderParam("If-None-Match") String ifNoneMatch,
            @HeaderParam("If-Match") String ifMatch) {
        return jawab(menyusun.simpan(id(pkId), Pemeriksa.ada(isi), ifNoneMatch, ifMatch));
    }

    private static UUID id(String teks) {
        return Parameter.id("Perjanjian Kinerja", teks);
    }

    private static Response jawab(RencanaAksi isi) {
        Response.ResponseBuilder jawaban = Response.ok(isi);
        return isi.versi() == 0
                ? jawaban.build()
                : jawaban.header("ETag", TagEntitas.dari(isi.versi())).build();
    }
}
