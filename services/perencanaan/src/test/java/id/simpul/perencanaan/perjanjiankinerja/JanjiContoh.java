package id.simpul.perencanaan.perjanjiankinerja;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;

import id.simpul.perencanaan.PejabatContoh;
import id.simpul.perencanaan.RencanaContoh;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Pejabat, indikator, dan Perjanjian Kinerja contoh sebuah kota. */
record JanjiContoh(PejabatContoh pejabat, String indikator, String indikatorLain) {
    static final String PK = JALUR + "/perjanjian-kinerja";

    static JanjiContoh buat(String kota) {
        JsonPath renstra = RencanaContoh.renstra(kota);
        return new JanjiContoh(
                PejabatContoh.buat(kota),
                RencanaContoh.indikator(kota, renstra, "S1.I1").path("id"),
                RencanaContoh.indikator(kota, renstra, "S1.I2").path("id"));
    }

    String kota() {
        return pejabat.kota();
    }

    String isiKadis(String anggaran) {
        return isi(
                "JPT",
                null,
                PejabatContoh.KADIS,
                pejabat.kadis(),
                PejabatContoh.WALI,
                pejabat.wali(),
                butir(indikator, "70", null),
                anggaran);
    }

    String isiKabid(String induk, String butirInduk) {
        return isi(
                "ADMINISTRATOR",
                induk,
                PejabatContoh.KABID,
                pejabat.kabid(),
                PejabatContoh.KADIS,
                pejabat.kadis(),
                butir(indikator, "70", butirInduk),
                "5000");
    }

    static String butir(String indikator, String target, String induk) {
        return "{\"indikatorId\":\"%s\",\"target\":%s,\"indukId\":%s}".formatted(indikator, target, kutip(induk));
    }

    Response kirim(String isi) {
        return denganKunci("operator", kota()).body(isi).post(PK);
    }

    Response ubah(Response sekarang, String isi) {
        return sebagai("operator", kota())
                .header("If-Match", sekarang.header("ETag"))
                .body(isi)
                .put(PK + "/" + sekarang.path("id"));
    }

    /** Tanda tangan elektronik pihak pertama. */
    Response pertama(String peran, Response sekarang) {
        return tandatangan(peran, sekarang, "{\"pihak\":\"PERTAMA\"}");
    }

    /** Tanda tangan basah wali kota, dicatat admin. */
    Response keduaDiKertas(Response sekarang, String tanggal) {
        return tandatangan("admin-kota", sekarang, """
                {"pihak":"KEDUA","cara":"KERTAS",
                 "kertas":{"nomor":"100/PK","tanggal":"%s","alasan":"Wali kota tidak memakai akun"}}
                """.formatted(tanggal));
    }

    Response tandatangan(String peran, Response sekarang, String isi) {
        return sebagai(peran, kota())
                .header("If-Match", sekarang.header("ETag"))
                .body(isi)
                .post(PK + "/" + sekarang.path("id") + "/penandatanganan");
    }

    /** PK kepala dinas yang sudah ditandatangani kedua pihak. */
    Response berlaku() {
        return keduaDiKertas(pertama("pimpinan", kirim(isiKadis("1000"))), "2024-02-01");
    }

    Response revisi(Response lama, String versiAnggaran) {
        return denganKunci("operator", kota())
                .body("{\"alasan\":\"Perubahan APBD\",\"versiAnggaran\":\"%s\"}".formatted(versiAnggaran))
                .post(PK + "/" + lama.path("id") + "/perubahan");
    }

    private static String isi(
            String tingkat,
            String induk,
            String pertama,
            String idPertama,
            String kedua,
            String idKedua,
            String butir,
            String anggaran) {
        return """
                {"tahun":2024,"versiAnggaran":"MURNI","tingkat":"%s","indukId":%s,
                 "pihakPertama":{"jabatan":"%s","jabatanId":"%s"},"pihakKedua":{"jabatan":"%s","jabatanId":"%s"},
                 "butir":[%s],"program":[{"nama":"Program Rehabilitasi Sosial","anggaran":%s,"keterangan":"APBD"}]}
                """.formatted(tingkat, kutip(induk), pertama, idPertama, kedua, idKedua, butir, anggaran);
    }

    private static String kutip(String teks) {
        return teks == null ? null : "\"" + teks + "\"";
    }
}
