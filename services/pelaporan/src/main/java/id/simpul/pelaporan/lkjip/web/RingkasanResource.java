package id.simpul.pelaporan.lkjip.web;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.dokumen.Format;
import id.simpul.http.Parameter;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.laporan.ParameterLaporan;
import id.simpul.pelaporan.lkjip.application.MencetakLkjip;
import id.simpul.pelaporan.lkjip.application.MenyusunLkjip;
import id.simpul.tenansi.KonteksKota;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ringkasan eksekutif sehalaman dari keadaan terakhir; yang dibekukan diunduh dari pembekuannya. */
@Path("/api/pelaporan/v1/lkjip/{tahun}/ringkasan")
@Tag(name = "lkjip")
public class RingkasanResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private final MenyusunLkjip menyusun;
    private final MencetakLkjip mencetak;
    private final JawabanLaporan jawaban;
    private final KonteksKota konteks;

    RingkasanResource(MenyusunLkjip menyusun, MencetakLkjip mencetak, JawabanLaporan jawaban, KonteksKota konteks) {
        this.menyusun = menyusun;
        this.mencetak = mencetak;
        this.jawaban = jawaban;
        this.konteks = konteks;
    }

    @GET
    @Produces({PDF, MediaType.TEXT_HTML, DOCX})
    @Operation(operationId = "bacaRingkasanLkjip", summary = "Ringkasan eksekutif sehalaman; bertanda DRAF")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = PDF, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = DOCX, schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Isi sama dengan ETag yang dipegang klien")
    public Response baca(
            @PathParam("tahun") String tahun,
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "pdf (bawaan), html, atau docx")
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders kepala) {
        int dimaksud = ParameterLaporan.tahun(tahun);
        Format bentuk = format == null ? Format.PDF : Parameter.pilihan("format", format, RingkasanResource::bentuk);
        Response isi =
                jawaban.berkas(mencetak.cetak(menyusun.ringkasan(dimaksud), bentuk), bentuk.jenisMedia(), kepala);
        String nama = "ringkasan-%s-%d.%s".formatted(konteks.kota(), dimaksud, bentuk.akhiran());
        return Response.fromResponse(isi)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(nama))
                .build();
    }

    private static Format bentuk(String kode) {
        return Stream.of(Format.PDF, Format.HTML, Format.DOCX)
                .filter(satu -> satu.name().toLowerCase(Locale.ROOT).equals(kode))
                .findFirst()
                .orElseThrow(
                        () -> new NilaiTidakSah("format", "dikenal", kode, "pilih salah satu dari pdf, html, docx"));
    }
}
