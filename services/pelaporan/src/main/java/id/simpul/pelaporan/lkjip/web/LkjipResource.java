package id.simpul.pelaporan.lkjip.web;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.http.Parameter;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.pelaporan.lkjip.application.MencetakLkjip;
import id.simpul.pelaporan.lkjip.application.MenyusunLkjip;
import id.simpul.tenansi.KonteksKota;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Laporan Kinerja Instansi Pemerintah kota pemilik token. */
@Path("/api/pelaporan/v1/lkjip")
@Tag(name = "lkjip")
public class LkjipResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final MenyusunLkjip menyusun;
    private final MencetakLkjip mencetak;
    private final JawabanLaporan jawaban;
    private final KonteksKota konteks;

    LkjipResource(MenyusunLkjip menyusun, MencetakLkjip mencetak, JawabanLaporan jawaban, KonteksKota konteks) {
        this.menyusun = menyusun;
        this.mencetak = mencetak;
        this.jawaban = jawaban;
        this.konteks = konteks;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, DOCX, PDF, XLSX})
    @Operation(operationId = "bacaLkjip", summary = "LKjIP setahun; satu isi untuk JSON, HTML, DOCX, PDF, dan XLSX")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = LkjipJson.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = DOCX, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = PDF, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response baca(
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            required = true,
                            description = ParameterLaporan.KETERANGAN_TAHUN)
                    @QueryParam("tahun")
                    String tahun,
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "json, html, docx, pdf, atau xlsx; tanpa ini menurut header Accept")
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders kepala) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        BentukLkjip bentuk = BentukLkjip.pilih(Parameter.pilihan("format", format, BentukLkjip::dari), kepala);
        Dokumen dokumen = menyusun.susun(dimaksud);
        return bentuk.format()
                .map(berkas -> berkas(dokumen, berkas, dimaksud, kepala))
                .orElseGet(() -> jawaban.json(LkjipJson.dari(konteks.kota(), dokumen), kepala));
    }

    private Response berkas(Dokumen dokumen, Format format, int tahun, HttpHeaders kepala) {
        Response isi = jawaban.berkas(mencetak.cetak(dokumen, format), format.jenisMedia(), kepala);
        String nama = "lkjip-%s-%d.%s".formatted(konteks.kota(), tahun, format.akhiran());
        String cara = format == Format.HTML ? "inline" : "attachment";
        return Response.fromResponse(isi)
                .header(HttpHeaders.CONTENT_DISPOSITION, "%s; filename=\"%s\"".formatted(cara, nama))
                .build();
    }
}
