package id.simpul.http;

import java.util.Map;

/** Jawaban yang diingat; untuk status 4xx badannya adalah {@link PenolakanTersimpan}. */
record JawabanTersimpan(int status, Map<String, String> header, String badan) {
    JawabanTersimpan {
        header = Map.copyOf(header);
    }
}
