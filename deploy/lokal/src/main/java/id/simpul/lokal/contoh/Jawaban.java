package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;

/** Jawaban API yang berhasil. */
record Jawaban(int status, JsonNode isi, String etag, String lokasi) {
    String teks(String bidang) {
        return isi.path(bidang).asText();
    }
}
