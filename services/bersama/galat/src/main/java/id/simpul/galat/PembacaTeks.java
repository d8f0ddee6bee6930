package id.simpul.galat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Teks: hanya dari string JSON, tanpa U+0000 (tidak dapat disimpan), dipangkas spasi tepinya. */
final class PembacaTeks extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    PembacaTeks() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext konteks) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) NilaiSalahJenis.tolak(parser, konteks, String.class);
        }
        String teks = parser.getText();
        if (teks.indexOf('\0') >= 0) {
            return (String) konteks.handleWeirdStringValue(String.class, "U+0000", "karakter U+0000 tidak diizinkan");
        }
        return teks.strip();
    }
}
