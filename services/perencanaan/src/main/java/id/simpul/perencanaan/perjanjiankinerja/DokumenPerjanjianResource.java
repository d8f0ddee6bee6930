package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.dokumen.Format;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Sidik;
import id.simpul.http.TagEntitas;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dokumen Perjanjian Kinerja siap cetak. */
@Path(PerjanjianKinerjaResource.JALUR + "/{id}/dokumen")
@Tag(name = "perjanjian-kinerja")
public class DokumenPerjanjianResource {
    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final MencetakPerjanjian mencetak;

    DokumenPerjanjianResource(MencetakPerjanjian mencetak) {
        this.mencetak = mencetak;
    }

    @GET
    @Produces({PDF, DOCX})
    @Operation(
            operationId = "cetakPerjanjianKinerja",
            summary = "Perjanjian Kinerja bentuk PermenPANRB 53/2014; bertanda DRAF sampai kedua pihak menandatangani")
    @APIResponse(
            responseCode = "200",
            description = "Berkas PDF atau DOCX menurut parameter format; bawaan pdf",
            content = {
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response cetak(
            @PathParam("id") String id,
            @QueryParam("format") String format,
            @HeaderParam("If-None-Match") String ifNoneMatch) {
        Format bentuk = bentuk(format);
        MencetakPerjanjian.Naskah naskah = mencetak.susun(PerjanjianKinerjaResource.id(id));
        String tag = TagEntitas.dari(Sidik.sha256(naskah.sidik() + bentuk));
        if (ifNoneMatch != null && Arrays.asList(ifNoneMatch.split("\\s*,\\s*")).contains(tag)) {
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return Response.ok(MencetakPerjanjian.cetak(naskah.dokumen(), bentuk), bentuk.jenisMedia())
                .header(HttpHeaders.ETAG, tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(naskah.nama(), bentuk.akhiran()))
                .build();
    }

    private static Format bentuk(String format) {
        String diminta = format == null || format.isBlank() ? "pdf" : format.toLowerCase(Locale.ROOT);
        return switch (diminta) {
            case "pdf" -> Format.PDF;
            case "docx" -> Format.DOCX;
            default ->
                throw GalatAplikasi.parameter(
                        "format",
                        format,
                        "pilihan",
                        "Parameter \"format\" bernilai \"%s\", harus pdf atau docx.".formatted(format));
        };
    }
}
