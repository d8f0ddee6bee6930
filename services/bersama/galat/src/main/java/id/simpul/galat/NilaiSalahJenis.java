package id.simpul.galat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;

/** Menolak token berjenis lain sambil membawa nilainya, supaya galatnya dapat menyebut apa yang dikirim. */
final class NilaiSalahJenis {
    private NilaiSalahJenis() {}

    static Object tolak(JsonParser parser, DeserializationContext konteks, Class<?> diharapkan) throws IOException {
        if (parser.currentToken().isScalarValue()) {
            throw InvalidFormatException.from(parser, "jenis nilai lain", parser.getText(), diharapkan);
        }
        return konteks.handleUnexpectedToken(diharapkan, parser);
    }
}
