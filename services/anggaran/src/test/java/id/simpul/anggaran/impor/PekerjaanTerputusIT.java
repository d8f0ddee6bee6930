package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.anggaran.uji.BasisData;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Pekerjaan yang pelaksananya mati: barisnya dibuat seperti ditinggalkan proses yang dibunuh. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class PekerjaanTerputusIT {
    private static final String CSV = "nomor,tanggal,jenis,kunci,nilai\nLS-1,2023-02-01,LS,a,600\n";

    @Test
    void an_apply_whose_process_died_can_be_applied_again_and_records_once() throws SQLException {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("mati");
        kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        KlienImpor impor = new KlienImpor(kota);
        String id = impor.cocokkan("SP2D", DpaKecil.TAHUN, null, CSV).getString("id");
        ditinggalkan(id, "MENERAPKAN", 30);
        assertThat(impor.baca(id).getString("status")).isEqualTo("MENERAPKAN");
        impor.terapkan(id).then().statusCode(409);

        ditinggalkan(id, "MENERAPKAN", 90);
        JsonPath terputus = impor.baca(id);
        assertThat(terputus.getString("status")).isEqualTo("SIAP");
        assertThat(terputus.getString("sebabGagal")).contains("terputus", "terapkan lagi");
        assertThat(terputus.getBoolean("tindakan[0].boleh")).isTrue();
        JsonPath selesai = impor.terapkanSampaiSelesai(id);
        assertThat(selesai.getString("status")).as(selesai.prettify()).isEqualTo("SELESAI");
        assertThat(selesai.getString("sebabGagal")).isNull();
        kota.serapan(DpaKecil.TAHUN, null).then().body("total.realisasi", equalTo(600));
    }

    @Test
    void a_reading_whose_process_died_says_so_and_the_file_may_be_sent_again() throws SQLException {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("mati");
        kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        KlienImpor impor = new KlienImpor(kota);
        String id = impor.cocokkan("SP2D", DpaKecil.TAHUN, null, CSV).getString("id");
        ditinggalkan(id, "MEMBACA", 90);
        assertThat(impor.baca(id).getString("status")).isEqualTo("GAGAL");
        assertThat(impor.baca(id).getString("sebabGagal")).contains("kirim berkasnya lagi");
        impor.terapkan(id).then().statusCode(409);
        JsonPath lagi = impor.cocokkan("SP2D", DpaKecil.TAHUN, null, CSV);
        assertThat(impor.terapkanSampaiSelesai(lagi.getString("id")).getString("status"))
                .isEqualTo("SELESAI");
    }

    private static void ditinggalkan(String id, String status, int detik) throws SQLException {
        BasisData.sebagaiPengelola(
                "update pekerjaan set status = '%s', detak = now() - interval '%d seconds' where id = '%s'"
                        .formatted(status, detik, id));
    }
}
