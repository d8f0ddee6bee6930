package id.simpul.http;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Melengkapi kontrak dengan yang sama di semua operasi: token Bearer dan jawaban galat problem+json. */
public class PelengkapKontrak implements OASFilter {
    private static final String MASALAH = "Masalah";
    private static final String PELANGGARAN = "Pelanggaran";
    private static final String TOKEN = "token";

    @Override
    public Operation filterOperation(Operation operasi) {
        operasi.getResponses().getAPIResponses().values().forEach(PelengkapKontrak::bentukTabel);
        operasi.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(TOKEN)));
        if (!operasi.getResponses().hasAPIResponse("default")) {
            operasi.getResponses().addAPIResponse("default", galat());
        }
        return operasi;
    }

    @Override
    public void filterOpenAPI(OpenAPI kontrak) {
        Components komponen = kontrak.getComponents() == null ? OASFactory.createComponents() : kontrak.getComponents();
        komponen.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Token OIDC realm simpul; kota berasal dari klaim tenant."));
        komponen.addSchema(PELANGGARAN, pelanggaran());
        komponen.addSchema(MASALAH, masalah());
        kontrak.setComponents(komponen);
    }

    /** Bentuk selain JSON adalah teks atau bita, bukan objek yang diumumkan bagi JSON. */
    private static void bentukTabel(APIResponse jawaban) {
        if (jawaban.getContent() == null) {
            return;
        }
        MediaType json = jawaban.getContent().getMediaType("application/json");
        jawaban.getContent().getMediaTypes().forEach((nama, media) -> {
            boolean warisan = json != null && media != json && samaRujukan(json.getSchema(), media.getSchema());
            if (warisan) {
                boolean teks = nama.startsWith("text/") || nama.endsWith("ndjson");
                media.setSchema(teks ? teks() : teks().format("binary"));
            }
        });
    }

    private static boolean samaRujukan(Schema satu, Schema lain) {
        return satu != null
                && lain != null
                && satu.getRef() != null
                && satu.getRef().equals(lain.getRef());
    }

    private static APIResponse galat() {
        return OASFactory.createAPIResponse()
                .description("Penolakan atau kegagalan; lihat docs/galat.md")
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(MASALAH))));
    }

    private static Schema masalah() {
        return objek(Map.of(
                        "type", teks(),
                        "title", teks(),
                        "status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER),
                        "detail", teks(),
                        "kode", teks(),
                        "instance", teks(),
                        "idPermintaan", teks()))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref(PELANGGARAN)))
                .required(List.of("type", "title", "status", "kode"));
    }

    private static Schema pelanggaran() {
        return objek(Map.of("pointer", teks(), "aturan", teks(), "pesan", teks()))
                .addProperty("nilai", OASFactory.createSchema())
                .required(List.of("pointer", "aturan", "pesan"));
    }

    private static Schema objek(Map<String, Schema> bidang) {
        Schema objek = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        bidang.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(satu -> objek.addProperty(satu.getKey(), satu.getValue()));
        return objek;
    }

    private static Schema teks() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
