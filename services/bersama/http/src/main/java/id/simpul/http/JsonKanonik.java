package id.simpul.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.aturan.nilai.Presisi;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * JSON kanonik: isi yang sama selalu menjadi bita yang sama, sehingga sidiknya dapat dihitung ulang siapa pun.
 *
 * <p>Kunci urut menurut kode UTF-16, tanpa spasi, pelolosan paling sedikit, null ditulis, bilangan desimal polos tanpa nol
 * ekor. Mirip RFC 8785, tetapi bilangan tidak diubah menjadi pecahan biner: uang dan persen harus tetap tepat.
 */
public final class JsonKanonik {
    private JsonKanonik() {}

    /** Teks kanonik. */
    public static String tulis(JsonNode simpul) {
        StringBuilder hasil = new StringBuilder();
        tulis(simpul, hasil);
        return hasil.toString();
    }

    private static void tulis(JsonNode simpul, StringBuilder hasil) {
        switch (simpul.getNodeType()) {
            case OBJECT -> objek(simpul, hasil);
            case ARRAY -> larik(simpul, hasil);
            case NUMBER -> hasil.append(Presisi.rapi(simpul.decimalValue()).toPlainString());
            case STRING -> teks(simpul.textValue(), hasil);
            case BOOLEAN, NULL -> hasil.append(simpul.asText());
            default -> throw new IllegalArgumentException("Bukan JSON: " + simpul.getNodeType());
        }
    }

    private static void objek(JsonNode simpul, StringBuilder hasil) {
        TreeSet<String> kunci = new TreeSet<>();
        simpul.fieldNames().forEachRemaining(kunci::add);
        hasil.append('{');
        for (Iterator<String> urut = kunci.iterator(); urut.hasNext(); ) {
            String satu = urut.next();
            teks(satu, hasil);
            hasil.append(':');
            tulis(simpul.get(satu), hasil);
            hasil.append(urut.hasNext() ? "," : "");
        }
        hasil.append('}');
    }

    private static void larik(JsonNode simpul, StringBuilder hasil) {
        hasil.append('[');
        for (int i = 0; i < simpul.size(); i++) {
            hasil.append(i == 0 ? "" : ",");
            tulis(simpul.get(i), hasil);
        }
        hasil.append(']');
    }

    private static void teks(String isi, StringBuilder hasil) {
        hasil.append('"')
                .append(JsonStringEncoder.getInstance().quoteAsString(isi))
                .append('"');
    }
}
