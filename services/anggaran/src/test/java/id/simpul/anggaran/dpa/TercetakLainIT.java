package id.simpul.anggaran.dpa;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Dokumen yang mencetak satu baris di beberapa tabel dengan angka berbeda. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class TercetakLainIT {
    @Test
    void a_line_printed_twice_keeps_both_prints_beside_the_sum() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("cetak");
        Map<String, Object> program = DpaKecil.baris("p", null, "PROGRAM", null);
        program.put("tercetak", Map.of("anggaran", 1000, "realisasi", 300));
        program.put(
                "tercetakLain",
                List.of(
                        Map.of("uraian", "tabel rincian", "anggaran", 1000, "realisasi", 1000),
                        Map.of("uraian", "lampiran", "anggaran", 998)));
        String dpa = kota.dpaSah(DpaKecil.badan(
                "MURNI",
                List.of(
                        program,
                        DpaKecil.baris("k", "p", "KEGIATAN", null),
                        DpaKecil.baris("s", "k", "SUB_KEGIATAN", new BigDecimal("1000")))));
        kota.rekapPertama(dpa, Map.of("s", new BigDecimal("300"))).then().statusCode(201);

        kota.serapan(DpaKecil.TAHUN, "program")
                .then()
                .body("data[0].tercetak.selisih.realisasi", equalTo(0))
                .body("data[0].tercetakLain", hasSize(2))
                .body("data[0].tercetakLain[0].uraian", equalTo("tabel rincian"))
                .body("data[0].tercetakLain[0].selisih.realisasi", equalTo(700))
                .body("data[0].tercetakLain[1].selisih.anggaran", equalTo(-2))
                .body("data[0].tercetakLain[1].selisih.realisasi", equalTo(null));
        kota.sebagai("auditor")
                .get(KlienAnggaran.DPA + "/" + dpa + "/rincian")
                .then()
                .body("data[0].tercetakLain.anggaran", equalTo(List.of(1000, 998)))
                .body("data[1].tercetakLain", hasSize(0));
    }
}
