package id.simpul.anggaran.kas;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Deviasi rencana kas satu baris, dan setiap laporan serapan sebagai tabel. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class KasBarisIT {
    private static final int TAHUN = DpaKecil.TAHUN;

    @Test
    void the_deviation_of_a_line_counts_that_line_and_of_a_programme_all_below_it() {
        KlienAnggaran kota = berisi();
        Map<String, String> baris = kota.idBaris(dpa(kota));
        kas(kota, baris.get("a"))
                .then()
                .body("data[1].deviasi", equalTo(-20))
                .body("rincianId", equalTo(baris.get("a")));
        kas(kota, baris.get("b")).then().body("data[1].deviasi", equalTo(5));
        kas(kota, baris.get("p"))
                .then()
                .body("data[1].rencana", equalTo(100))
                .body("data[1].deviasi", equalTo(-15))
                .body("data[11].kumulatif.deviasi", equalTo(-15));
        kas(kota, UUID.randomUUID().toString()).then().statusCode(404);
        kas(kota, "bukan-id").then().statusCode(400);
    }

    @Test
    void every_report_comes_as_csv_ndjson_and_xlsx_too() {
        KlienAnggaran kota = berisi();
        Map<String, String> kepala = Map.of(
                "/serapan/bulanan", "id,kunci,tingkat,kode,uraian,anggaran,bulan,realisasi,kumulatif,sisa,persen",
                "/serapan/kelompok", "kelompok,anggaran,realisasi,sisa,persen",
                "/serapan/renstra", "tingkat,padanan,kodeRenstra,namaRenstra,kode,uraian,pagu",
                "/anggaran-kas", "bulan,rencana,realisasi,deviasi",
                "/mutasi-anggaran/saldo", "kunci,rincianId,kode,uraian,sumberDana,anggaran",
                "/riwayat", "nomor,waktu,jenis,idEntitas,tindakan,pelaku",
                "/pekerjaan", "id,jenis,tahun,versiDpa,status");
        kepala.forEach((jalur, awal) -> {
            tabel(kota, jalur, "text/csv").then().statusCode(200).body(startsWith(awal));
            tabel(kota, jalur, "application/x-ndjson").then().statusCode(200);
            tabel(kota, jalur, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                    .then()
                    .statusCode(200)
                    .body(startsWith("PK"));
            tabel(kota, jalur, "text/plain").then().statusCode(406);
        });
        kota.sebagai("auditor")
                .accept("text/csv")
                .queryParams("sejak", TAHUN, "sampai", TAHUN)
                .get("/api/anggaran/v1/serapan/antar-tahun")
                .then()
                .statusCode(200)
                .body(startsWith("uraian,jalur,tahun,kode,anggaran,realisasi"));
    }

    private static KlienAnggaran berisi() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("kasbaris");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        Map<String, String> baris = kota.idBaris(dpa);
        kota.operator(Map.of("baris", List.of(rencana(baris.get("a"), 70), rencana(baris.get("b"), 30))))
                .header("If-None-Match", "*")
                .put(DPA + "/" + dpa + "/anggaran-kas")
                .then()
                .statusCode(201);
        kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(dpa, "a", 50), kota.pembebanan(dpa, "b", 35))
                .then()
                .statusCode(201);
        return kota;
    }

    private static String dpa(KlienAnggaran kota) {
        return kota.sebagai("auditor").queryParam("tahun", TAHUN).get(DPA).path("data[0].id");
    }

    private static Map<String, Object> rencana(String rincian, int februari) {
        return Map.of("rincianId", rincian, "bulan", List.of(0, februari, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static Response kas(KlienAnggaran kota, String rincian) {
        return kota.sebagai("auditor")
                .queryParams("tahun", TAHUN, "rincianId", rincian)
                .get("/api/anggaran/v1/anggaran-kas");
    }

    private static Response tabel(KlienAnggaran kota, String jalur, String media) {
        return kota.sebagai("auditor").accept(media).queryParam("tahun", TAHUN).get("/api/anggaran/v1" + jalur);
    }
}
