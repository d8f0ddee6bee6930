package id.simpul.realisasi.wewenang;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import id.simpul.uji.PimpinanUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hanya pemangku jabatan pimpinan tinggi pada hari itu yang menyetujui, dan buktinya ikut dibekukan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class WewenangIT {
    private Kota kota;
    private String id;

    @BeforeEach
    void siapkan() {
        kota = Kota.siap("kota-wewenang");
        id = kota.tercatat(kota.indikator("S1.I1", "%", "70"), "2024", "{\"pembilang\":7,\"penyebut\":10}");
        kota.sampaiDiverifikasi(id);
    }

    @Test
    void a_leader_by_role_who_holds_no_position_is_refused_and_told_where_to_register() {
        kota.langkah(kota.orang("bukan-pejabat", "pimpinan"), id, "persetujuan", null)
                .then()
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"))
                .body("detail", containsString("/api/perencanaan/v1/jabatan"));
        kota.orang("bukan-pejabat", "pimpinan")
                .get(Kota.REALISASI + id)
                .then()
                .body("tindakan.find { it.kode == 'persetujuan' }.boleh", equalTo(false))
                .body("tindakan.find { it.kode == 'persetujuan' }.alasan", containsString("tidak memangku"));
        kota.orang("bukan-pejabat", "pimpinan")
                .get(Kota.AKAR + "tugas?limit=500")
                .then()
                .body("data.find { it.realisasiId == '%s' }".formatted(id), nullValue());
    }

    @Test
    void whoever_held_it_until_yesterday_is_refused_and_the_tenure_is_named() {
        UUID jabatan = UUID.randomUUID();
        PimpinanUji.kabarkan(kota.kode(), jabatan, "pensiun", "2020-01-01", "2020-12-31");
        Menunggu.sampaiLulus(() -> kota.orang("pensiun", "pimpinan")
                .get(Kota.REALISASI + id)
                .then()
                .body(
                        "tindakan.find { it.kode == 'persetujuan' }.alasan",
                        containsString("DEFINITIF 2020-01-01 s.d. 2020-12-31")));
        kota.langkah(kota.orang("pensiun", "pimpinan"), id, "persetujuan", null)
                .then()
                .statusCode(403);
        PimpinanUji.kabarkan(kota.kode(), jabatan, "pensiun", "2020-01-01", null);
        Menunggu.sampaiLulus(() -> kota.langkah(kota.orang("pensiun", "pimpinan"), id, "persetujuan", null)
                .then()
                .statusCode(200));
    }

    @Test
    void the_position_of_the_day_is_kept_in_the_step_the_snapshot_and_the_history() {
        kota.langkah("pimpinan", id, "persetujuan", null)
                .then()
                .statusCode(200)
                .body("langkah[1].wewenang", nullValue())
                .body("langkah[2].wewenang.jabatan", equalTo("Kepala Dinas Sosial"))
                .body("langkah[2].wewenang.jenis", equalTo("DEFINITIF"))
                .body("langkah[2].wewenang.dasar", equalTo("Uji"))
                .body("langkah[2].wewenang.tanggal", notNullValue());
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/snapshot")
                .then()
                .body("data", hasSize(1))
                .body("data[0].isi.langkah[2].wewenang.jenis", equalTo("DEFINITIF"));
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/riwayat")
                .then()
                .body(
                        "data.find { it.tindakan == 'disetujui' }.sesudah.langkah[2].wewenang.pemangkuId",
                        not(nullValue()));
    }
}
