package id.simpul.terpadu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Id sumber daya Medan yang sungguh ada, menurut jalur koleksinya; dipakai menyerang dari kota lain. */
final class IdMedan {
    private static final List<String> KOLEKSI = List.of(
            "/api/perencanaan/v1/renstra",
            "/api/perencanaan/v1/indikator",
            "/api/perencanaan/v1/perjanjian-kinerja",
            "/api/realisasi/v1/realisasi",
            "/api/realisasi/v1/keluaran",
            "/api/anggaran/v1/dpa");

    private IdMedan() {}

    static Map<String, String> menurutJalur() {
        Map<String, String> id = new HashMap<>();
        for (String jalur : KOLEKSI) {
            String pertama = Tumpukan.sebagai("operator-medan")
                    .queryParam("tahun", "2024")
                    .get(jalur)
                    .jsonPath()
                    .getString("data[0].id");
            if (pertama == null) {
                throw new IllegalStateException("Medan tidak punya isi di " + jalur);
            }
            id.put(jalur, pertama);
        }
        return id;
    }
}
