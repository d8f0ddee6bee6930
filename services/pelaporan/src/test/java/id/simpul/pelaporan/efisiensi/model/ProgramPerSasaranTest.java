package id.simpul.pelaporan.efisiensi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanContoh;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tautan program ke sasaran, dengan pohon Renstra data contoh terhadap DPA tercetak Medan 2024 dan Metro 2022. */
class ProgramPerSasaranTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTOH = Path.of("../../deploy/lokal/src/main/resources/contoh");

    @Test
    void medan_prints_the_sub_activities_behind_each_objective() throws Exception {
        Map<String, EfisiensiSasaran> hasil = contoh("medan", 2024);
        assertThat(uraian(hasil.get("S1")))
                .containsExactly(
                        "PROGRAM PROGRAM REHABILITASI SOSIAL",
                        "SUB_KEGIATAN Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial",
                        "PROGRAM PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
                        "SUB_KEGIATAN Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat");
        assertThat(hasil.get("S1").total().anggaran()).isEqualByComparingTo("4330422620");
        assertThat(hasil.get("S1").total().realisasi()).isEqualByComparingTo("2857131403");
        assertThat(hasil.get("S2").total().anggaran()).isEqualByComparingTo("77677021283");
        assertThat(hasil.get("S2").efisiensi().serapan()).isEqualByComparingTo("91.38");
        assertThat(hasil.get("S3").total().anggaran()).isEqualByComparingTo("12970994879");
        assertThat(hasil.get("S4").total().anggaran()).isEqualByComparingTo("255879860");
        assertThat(hasil.values())
                .filteredOn(satu -> satu.sasaranId() != null)
                .allSatisfy(satu -> assertThat(satu.efisiensi().nilai()).isNotNull());
    }

    @Test
    void the_sub_activity_of_the_same_name_under_another_activity_or_programme_is_not_taken_along() throws Exception {
        List<BarisSisa> sandang = contoh("medan", 2024).get("S3").sisa().stream()
                .filter(satu -> satu.uraian().equals("Penyediaan Sandang"))
                .toList();
        assertThat(sandang).singleElement().satisfies(satu -> assertThat(satu.realisasi())
                .isEqualByComparingTo("197757600"));
        List<String> pengelolaan = uraian(susun("medan", 2024, """
                [{"nama":"Program Perlindungan dan Jaminan Sosial","tingkat":"PROGRAM","anak":[
                  {"nama":"Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota","tingkat":"KEGIATAN","anak":[
                   {"nama":"Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota","tingkat":"SUB_KEGIATAN",
                    "sasaran":"S2"}]}]}]
                """).get("S2"));
        assertThat(pengelolaan)
                .containsExactly(
                        "PROGRAM PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
                        "SUB_KEGIATAN Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota");
    }

    @Test
    void metro_prints_what_its_one_figure_is_made_of() throws Exception {
        EfisiensiSasaran s1 = contoh("metro", 2022).get("S1");
        assertThat(s1.sisa().stream().filter(satu -> satu.tingkat().equals("PROGRAM")))
                .extracting(satu -> satu.kode() + " " + satu.anggaran() + " " + satu.sebagian())
                .containsExactly("1.06.04 473052150 true", "1.06.05 269529400 true", "1.06.06 102732700 true");
        assertThat(s1.sisa().stream().filter(satu -> satu.tingkat().equals("KEGIATAN")))
                .extracting(BarisSisa::kode)
                .containsExactly("1.06.06.2.01");
        assertThat(s1.efisiensi().nilai()).isNotNull();
    }

    @Test
    void an_activity_missing_from_the_plan_does_not_hide_the_sub_activity_below_it() throws Exception {
        assertThat(uraian(susun("medan", 2024, """
                [{"nama":"Program Rehabilitasi Sosial","tingkat":"PROGRAM","anak":[
                  {"nama":"Kegiatan bernama lain","tingkat":"KEGIATAN","anak":[
                   {"nama":"Penyediaan Alat Bantu","tingkat":"SUB_KEGIATAN","sasaran":"S3"}]}]}]
                """).get("S3")))
                .containsExactly("PROGRAM PROGRAM REHABILITASI SOSIAL", "SUB_KEGIATAN Penyediaan Alat Bantu");
    }

    @Test
    void a_row_with_a_code_still_supports_a_second_objective_through_the_same_name_without_a_code() throws Exception {
        Map<String, EfisiensiSasaran> hasil = susun("metro", 2022, """
                [{"kode":"1.06.07","nama":"Program Pengelolaan Taman Makam Pahlawan","tingkat":"PROGRAM"},
                 {"nama":"program pengelolaan taman makam pahlawan","tingkat":"PROGRAM","sasaran":"S1"}]
                """);
        assertThat(uraian(hasil.get("S1"))).first().isEqualTo("PROGRAM Program Pengelolaan Taman Makam Pahlawan");
    }

    private static List<String> uraian(EfisiensiSasaran sasaran) {
        return sasaran.sisa().stream()
                .map(satu -> satu.tingkat() + " " + satu.uraian())
                .toList();
    }

    private static Map<String, EfisiensiSasaran> contoh(String kota, int tahun) throws IOException {
        JsonNode isi = JSON.readTree(
                CONTOH.resolve(kota).resolve("renstra-program.json").toFile());
        return susun(kota, tahun, isi.get("program").toString());
    }

    private static Map<String, EfisiensiSasaran> susun(String kota, int tahun, String program) throws IOException {
        KumpulanFakta fakta = KumpulanContoh.dari(kota);
        Map<String, String> sasaran = fakta.daftar(JenisFakta.RENSTRA).stream()
                .flatMap(satu -> satu.tujuan().stream())
                .flatMap(satu -> satu.sasaran().stream())
                .collect(Collectors.toMap(Renstra.Sasaran::kode, Renstra.Sasaran::id));
        ObjectNode isi = JSON.createObjectNode().put("renstraId", "r");
        isi.set("program", tautkan(JSON.readTree(program), "PROGRAM", sasaran));
        KumpulanContoh.tambahkan(fakta, kota, new DataContoh.Satu("perencanaan", "renstra-program", "r", isi));
        CapaianKota capaian = MembacaCapaian.susun(fakta, tahun);
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), fakta, tahun).orElseThrow();
        return new PenyusunEfisiensi(fakta, capaian, serapan)
                .susun().stream().collect(Collectors.toMap(satu -> String.valueOf(satu.kodeSasaran()), satu -> satu));
    }

    /** Bentuk berkas contoh menjadi bentuk kejadian. */
    private static ArrayNode tautkan(JsonNode daftar, String tingkat, Map<String, String> sasaran) {
        ArrayNode hasil = JSON.createArrayNode();
        for (JsonNode satu : daftar) {
            ObjectNode baris = satu.deepCopy();
            baris.put("tingkat", tingkat);
            if (satu.has("sasaran")) {
                baris.put("sasaranId", sasaran.get(satu.get("sasaran").asText()));
            }
            String bawah = tingkat.equals("PROGRAM") ? "KEGIATAN" : "SUB_KEGIATAN";
            for (String anak : List.of("kegiatan", "subKegiatan", "anak")) {
                if (satu.has(anak)) {
                    baris.set("anak", tautkan(satu.get(anak), bawah, sasaran));
                }
            }
            hasil.add(baris);
        }
        return hasil;
    }
}
