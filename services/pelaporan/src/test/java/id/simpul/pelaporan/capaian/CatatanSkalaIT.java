package id.simpul.pelaporan.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Skala terbit yang cacat tidak pernah memberi predikat diam-diam. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class CatatanSkalaIT {
    private static final String LUBANG = "data.find { it.kode == 'IKU3' }.catatanSkala";

    @Test
    void a_value_in_a_hole_of_a_published_scale_names_the_hole_the_policy_its_source_and_its_reason() {
        kirim("berlubang");
        JsonPath capaian = Klien.laporan("berlubang", "/capaian?tahun=2020", 3);
        assertThat(capaian.getString(LUBANG + ".selang")).isEqualTo("[104, 105)");
        assertThat(capaian.<Object>get(LUBANG + ".nilai")).hasToString("104.08");
        assertThat(capaian.getString(LUBANG + ".kebijakanLubang")).isEqualTo("AMBANG");
        assertThat(capaian.getString(LUBANG + ".sumber")).isEqualTo("LKjIP 2020");
        assertThat(capaian.getString(LUBANG + ".alasan")).isEqualTo("Disalin apa adanya.");
        assertThat(capaian.getString(LUBANG + ".keterangan")).contains("104,08", "lubang [104; 105)", "AMBANG");
        assertThat(capaian.getString("data.find { it.kode == 'IKU3' }.predikat"))
                .isEqualTo("Cukup");
        assertThat(capaian.<Object>get("data.find { it.kode == 'IKU2' }.catatanSkala"))
                .isNull();
        assertThat(capaian.getString("skala.kebijakan")).isEqualTo("TERBIT");
        assertThat(capaian.getList("skala.cacat.selang")).containsExactly("[104, 105)");
        assertThat(capaian.getString("skalaAcuan.sumber")).isEqualTo("Permendagri 86/2017");
    }

    @Test
    void the_board_and_the_aggregate_name_it_too() {
        kirim("berlubangb");
        Klien.laporan("berlubangb", "/capaian?tahun=2020", 3);
        JsonPath papan = JsonPath.from(Klien.orang("auditor", "berlubangb")
                .get(Klien.PELAPORAN + "/papan?tahun=2020")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(papan.getString("indikator.find { it.kode == 'IKU3' }.catatanSkala.selang"))
                .isEqualTo("[104, 105)");
        assertThat(papan.getString("skala.alasan")).isEqualTo("Disalin apa adanya.");
        JsonPath agregat = Klien.agregat("/capaian?tahun=2020", 3, "berlubangb");
        assertThat(agregat.getString(LUBANG + ".alasan")).isEqualTo("Disalin apa adanya.");
        assertThat(agregat.getString("perKota[0].skala.kebijakanLubang")).isEqualTo("AMBANG");
        assertThat(agregat.getString("skalaAcuan.sumber")).isEqualTo("Permendagri 86/2017");
        String penjelasan = Klien.agregator("berlubangb")
                .get(agregat.getString("data.find { it.kode == 'IKU3' }.tautanPenjelasan"))
                .asString();
        assertThat(JsonPath.from(penjelasan).<String>getList("langkah.uraian"))
                .anySatisfy(langkah -> assertThat(langkah).contains("LKjIP 2020", "Disalin apa adanya."));
    }

    @Test
    void every_aggregate_row_says_which_scale_and_policy_gave_its_predicate_or_why_there_is_none() {
        kirim("berlubangc", "TANPA_PREDIKAT");
        JsonPath agregat = Klien.agregat("/capaian?tahun=2020", 3, "berlubangc");
        String asal = "data.find { it.kode == 'IKU3' }.asalPredikat";
        assertThat(agregat.<Object>get("data.find { it.kode == 'IKU3' }.predikat"))
                .isNull();
        assertThat(agregat.<Object>get(asal + ".nilai")).hasToString("104.08");
        assertThat(agregat.getString(asal + ".basis")).isEqualTo("CAPAIAN");
        assertThat(agregat.getString(asal + ".kebijakan")).isEqualTo("TERBIT");
        assertThat(agregat.getString(asal + ".kebijakanLubang")).isEqualTo("TANPA_PREDIKAT");
        assertThat(agregat.getString(asal + ".sumber")).isEqualTo("LKjIP 2020");
        assertThat(agregat.getString(asal + ".alasanTanpaPredikat")).contains("104,08", "lubang", "TANPA_PREDIKAT");
        assertThat(agregat.<Object>get("data.find { it.kode == 'IKU2' }.predikat"))
                .isEqualTo("Baik");
        assertThat(agregat.<Object>get("data.find { it.kode == 'IKU2' }.asalPredikat.alasanTanpaPredikat"))
                .isNull();
        String csv = Klien.agregator("berlubangc")
                .accept("text/csv")
                .get(Klien.AGREGAT + "/capaian?tahun=2020")
                .asString();
        assertThat(csv.lines().findFirst().orElseThrow())
                .endsWith("skala,basisPredikat,nilaiPredikat,kebijakanSkala,kebijakanLubang,sumberSkala,alasanSkala,"
                        + "alasanTanpaPredikat");
        assertThat(csv).contains(",TERBIT,TANPA_PREDIKAT,LKjIP 2020,Disalin apa adanya.,");
    }

    private static void kirim(String sebagai) {
        kirim(sebagai, "AMBANG");
    }

    private static void kirim(String sebagai, String kebijakanLubang) {
        for (DataContoh.Satu satu : DataContoh.baca("pontianak")) {
            if (satu.jenis().equals("kota")) {
                lubangi((ObjectNode) satu.isi());
                ((ObjectNode) satu.isi()).put("kebijakanLubang", kebijakanLubang);
            }
            DataContoh.kirim(sebagai, satu);
        }
    }

    private static void lubangi(ObjectNode kota) {
        var skala = new ObjectMapper().createArrayNode();
        pita(skala, null, "104", "Cukup");
        pita(skala, "105", null, "Baik");
        kota.set("skalaPredikat", skala);
        kota.put("kebijakanSkala", "TERBIT").put("sumberSkala", "LKjIP 2020").put("alasanSkala", "Disalin apa adanya.");
    }

    private static void pita(
            com.fasterxml.jackson.databind.node.ArrayNode skala, String bawah, String atas, String predikat) {
        ObjectNode pita = skala.addObject().put("predikat", predikat).put("batasBawahInklusif", bawah != null);
        pita.put("batasAtasInklusif", false);
        pita.set("batasBawah", angka(bawah));
        pita.set("batasAtas", angka(atas));
    }

    private static com.fasterxml.jackson.databind.JsonNode angka(String teks) {
        var pabrik = new ObjectMapper().getNodeFactory();
        return teks == null ? pabrik.nullNode() : pabrik.numberNode(new java.math.BigDecimal(teks));
    }
}
