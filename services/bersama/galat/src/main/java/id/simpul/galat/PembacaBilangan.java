package id.simpul.galat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Bilangan desimal: hanya dari bilangan JSON, dengan ukuran yang masuk akal.
 *
 * <p>Batas skala menjaga peladen dari {@code 1e999999999}, yang pendek ditulis tetapi meledak saat dihitung.
 */
final class PembacaBilangan extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;
    private static final int DIGIT_BULAT = 20;
    private static final int DIGIT_PECAHAN = 10;

    PembacaBilangan() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext konteks) throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            return (BigDecimal) NilaiSalahJenis.tolak(parser, konteks, BigDecimal.class);
        }
        BigDecimal nilai = parser.getDecimalValue();
        if (terlaluBesar(nilai)) {
            return (BigDecimal) konteks.handleWeirdNumberValue(
                    BigDecimal.class,
                    nilai.precision(),
                    "paling banyak %d angka di depan dan %d di belakang koma".formatted(DIGIT_BULAT, DIGIT_PECAHAN));
        }
        return nilai;
    }

    private static boolean terlaluBesar(BigDecimal nilai) {
        long digitBulat = (long) nilai.precision() - nilai.scale();
        boolean skalaLiar = Math.abs((long) nilai.scale()) > DIGIT_BULAT;
        boolean terlaluTeliti = nilai.signum() != 0 && (digitBulat > DIGIT_BULAT || nilai.scale() > DIGIT_PECAHAN);
        return skalaLiar || terlaluTeliti;
    }
}
