package id.simpul.realisasi.spm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class LaporanEspmIT {
    private static final String SPM = Kota.AKAR + "spm/";

    @Test
    void the_workbook_has_a_summary_and_a_sheet_per_service_with_cumulative_quarters_and_every_kind_of_help()
            throws IOException {
        Kota kota = Kota.siap("spm-lembar");
        catat(kota, "SPM-1/2024-T1", 30, 40);
        catat(kota, "SPM-1/2024-T2", 75, 120);
        String isi = isiBuku(kota.sebagai("auditor")
                .get(SPM + "laporan?tahun=2024")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("e-spm-2024-T2.xlsx"))
                .extract()
                .asByteArray());
        assertThat(isi)
                .contains("Rekap", "SPM-5", "PENERIMA LAYANAN DASAR (80 %)", "MUTU MINIMAL LAYANAN DASAR (20 %)")
                .contains("Penyediaan alat bantu", "1.06.04.2.01.0003", "Layanan rujukan", "Belum dilaporkan", "|DRAF|")
                .contains("|30|", "|75|", "|25|");
    }

    @Test
    void the_names_of_the_categories_are_the_citys_own_and_their_bounds_must_rise() {
        Kota kota = Kota.siap("spm-kategori");
        kategori(kota, "[{\"mulai\":0,\"nama\":\"Belum\"},{\"mulai\":70,\"nama\":\"Tuntas Pratama\"}]")
                .then()
                .statusCode(201);
        kota.badan("operator", """
                        {"sasaran":100,"sumberSasaran":"a","tanggalSasaran":"2024-01-31","terlayani":100,
                         "mutu":[{"jenis":"SDM","nama":"Peksos","dibutuhkan":10,"terpenuhi":0}]}
                        """)
                .header("If-None-Match", "*")
                .put(SPM + "SPM-1/2024-T4")
                .then()
                .statusCode(201);
        kota.sebagai("auditor")
                .get(SPM + "?tahun=2024")
                .then()
                .body("indeks", equalTo(80))
                .body("kategori", equalTo("Tuntas Pratama"));
        Kota lain = Kota.siap("spm-kategori-salah");
        kategori(lain, "[{\"mulai\":0,\"nama\":\"A\"},{\"mulai\":0,\"nama\":\"B\"}]")
                .then()
                .statusCode(422);
    }

    @Test
    void lists_come_as_csv_too() {
        Kota kota = Kota.siap("kota-csv");
        kota.tercatat(kota.indikator("S1.I1", "%", "70"), "2024", "{\"pembilang\":7,\"penyebut\":10}");
        kota.badan("operator", """
                        {"tahun":2024,"subKegiatan":"a","uraian":"b","kemajuanFisik":62.5,"status":"BERJALAN"}
                        """)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Kota.AKAR + "keluaran")
                .then()
                .statusCode(201)
                .body("kemajuanFisik", equalTo(62.5f));
        assertThat(kota.sebagai("auditor")
                        .accept("text/csv")
                        .get(Kota.REALISASI + "?tahun=2024")
                        .asString())
                .startsWith("id,indikatorId,kodeIndikator,tahun,periode")
                .contains(",S1.I1,2024,2024,DRAF,RASIO,DILAPORKAN,70,%,7,10,");
        assertThat(kota.sebagai("auditor")
                        .accept("text/csv")
                        .get(Kota.AKAR + "keluaran")
                        .asString())
                .contains(",62.5,BERJALAN,");
    }

    private static io.restassured.response.Response kategori(Kota kota, String isi) {
        return kota.badan("admin-kota", "{\"kategoriSpm\":%s}".formatted(isi))
                .header("If-None-Match", "*")
                .put(Kota.AKAR + "pengaturan");
    }

    private static void catat(Kota kota, String jalur, int terlayani, int terpenuhi) {
        kota.badan("operator", """
                        {"sasaran":100,"sumberSasaran":"Pendataan","tanggalSasaran":"2024-01-31","terlayani":%d,
                         "mutu":[{"jenis":"BARANG_JASA","bantuan":"SANDANG","nama":"Paket sandang",
                                  "dibutuhkan":200,"terpenuhi":%d}],"anggaran":1000,"realisasiAnggaran":10}
                        """.formatted(terlayani, terpenuhi))
                .header("If-None-Match", "*")
                .put(SPM + jalur)
                .then()
                .statusCode(201);
    }

    /** Nama lembar dan isi semua selnya, dipisah garis tegak. */
    private static String isiBuku(byte[] xlsx) throws IOException {
        StringBuilder isi = new StringBuilder();
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet lembar : buku.getSheets().toList()) {
                isi.append(lembar.getName());
                for (Row baris : lembar.read()) {
                    baris.forEach(sel -> isi.append('|').append(sel == null ? "" : sel.getText()));
                    isi.append("|\n");
                }
            }
        }
        return isi.toString();
    }
}
