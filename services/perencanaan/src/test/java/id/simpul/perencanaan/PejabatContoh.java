package id.simpul.perencanaan;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;

import io.restassured.response.Response;

/** Jabatan contoh sebuah kota: wali kota (tanpa akun), kepala dinas (pimpinan), dan kepala bidang (verifikator). */
public record PejabatContoh(String kota, String wali, String kadis, String kabid) {
    public static final String WALI = "Wali Kota";
    public static final String KADIS = "Kepala Dinas Sosial";
    public static final String KABID = "Kepala Bidang Rehabilitasi Sosial";

    public static PejabatContoh buat(String kota) {
        RencanaContoh.kota(kota);
        String wali = jabatan(kota, WALI, "KEPALA_DAERAH", null);
        String kadis = jabatan(kota, KADIS, "JPT", wali);
        String kabid = jabatan(kota, KABID, "ADMINISTRATOR", kadis);
        pemangku(kota, wali, null, "DEFINITIF", "2021-02-26", null);
        pemangku(kota, kadis, "pimpinan-" + kota, "DEFINITIF", "2022-01-03", null);
        pemangku(kota, kabid, "verifikator-" + kota, "PLT", "2022-01-03", null);
        return new PejabatContoh(kota, wali, kadis, kabid);
    }

    /** Mendaftarkan pimpinan sebagai kepala dinas bila kota itu belum punya kepala dinas. */
    public static void kepalaDinas(String kota) {
        boolean ada = sebagai("admin-kota", kota)
                .get(JALUR + "/jabatan?limit=500")
                .jsonPath()
                .getList("data.tingkat")
                .contains("JPT");
        if (!ada) {
            pemangku(kota, jabatan(kota, KADIS, "JPT", null), "pimpinan-" + kota, "DEFINITIF", "2022-01-03", null);
        }
    }

    public static String jabatan(String kota, String nama, String tingkat, String induk) {
        return denganKunci("admin-kota", kota)
                .body(isiJabatan(nama, tingkat, induk))
                .post(JALUR + "/jabatan")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String isiJabatan(String nama, String tingkat, String induk) {
        return """
                {"nama":"%s","tingkat":"%s","indukId":%s}
                """.formatted(nama, tingkat, kutip(induk));
    }

    public static Response pemangku(
            String kota, String jabatan, String sub, String jenis, String mulai, String selesai) {
        return denganKunci("admin-kota", kota)
                .body("""
                        {"sub":%s,"jenis":"%s","mulai":"%s","selesai":%s,"dasar":"SK contoh"}
                        """.formatted(kutip(sub), jenis, mulai, kutip(selesai)))
                .post(JALUR + "/jabatan/" + jabatan + "/pemangku");
    }

    public static Response akhiri(String kota, String jabatan, String pemangku, String jenis, String selesai) {
        String alamat = JALUR + "/jabatan/" + jabatan;
        String tag = sebagai("admin-kota", kota).get(alamat).header("ETag");
        return sebagai("admin-kota", kota)
                .header("If-Match", tag)
                .body("""
                        {"jenis":"%s","mulai":"2022-01-03","selesai":"%s","dasar":"SK contoh","alasan":"Alih tugas"}
                        """.formatted(jenis, selesai))
                .put(alamat + "/pemangku/" + pemangku);
    }

    private static String kutip(String teks) {
        return teks == null ? null : "\"" + teks + "\"";
    }
}
