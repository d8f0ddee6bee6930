package id.simpul.perencanaan.impor;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.Topik;
import id.simpul.kejadian.besar.BentukRekaman;
import id.simpul.kejadian.besar.PerakitIngatan;
import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Renstra sepuluh ribu baris: diimpor, ditetapkan, dibaca, diekspor, dan dikabarkan utuh walau tidak muat serekaman. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class RenstraBesarIT {
    private static final Logger LOG = Logger.getLogger(RenstraBesarIT.class);
    private static final int PROGRAM = 50;
    private static final int KEGIATAN = 4;
    private static final int SUB_KEGIATAN = 49;
    private static final int BARIS = PROGRAM * (1 + KEGIATAN * (1 + SUB_KEGIATAN));
    private static final String KOTA = "besar";

    @Test
    void ten_thousand_programme_rows_are_imported_ratified_read_exported_and_told_to_the_others_whole() {
        RencanaContoh.kota(KOTA);
        byte[] paket = paket("Renstra besar", PROGRAM, 0);
        lama("uji", () -> impor("uji", paket)).then().statusCode(200);
        Response terapkan = lama("terapkan", () -> impor("terapkan", paket));
        terapkan.then().statusCode(200);
        String lokasi = terapkan.header("Location");
        String id = lokasi.substring(lokasi.lastIndexOf('/') + 1);
        lama("penetapan", () -> {
            RencanaContoh.tetapkanRenstra(KOTA, id);
            return null;
        });

        Response pohon = lama("baca pohon", () -> sebagai("operator", KOTA).get(lokasi + "/program"));
        assertThat(banyak(pohon.asByteArray())).isEqualTo(BARIS);
        byte[] csv = lama("ekspor csv", () -> ekspor(id, "csv")).asByteArray();
        assertThat(PaketContoh.dariZip(csv).baris("matriks_program")).hasSize(BARIS);
        assertThat(lama("ekspor xlsx", () -> ekspor(id, "xlsx")).asByteArray()).hasSizeGreaterThan(100_000);

        assertThat(banyak(dikabarkan(id, 1))).isEqualTo(BARIS);
        gantiDenganSatuProgram(id);
        assertThat(banyak(dikabarkan(id, 2))).isEqualTo(1);
        assertThat(padat(id).values()).as("bagian lama dinisankan").containsOnlyOnce(true);
    }

    @Test
    void a_thousand_indicators_of_a_large_plan_are_imported_and_ratified_together() {
        RencanaContoh.kota(KOTA);
        byte[] paket = paket("Renstra berindikator", 5, SUB_KEGIATAN);
        Response terapkan = lama("terapkan beserta indikator", () -> impor("terapkan", paket));
        terapkan.then().statusCode(200).body("hasil.indikator", equalTo(5 * KEGIATAN * SUB_KEGIATAN));
        String lokasi = terapkan.header("Location");
        String id = lokasi.substring(lokasi.lastIndexOf('/') + 1);
        lama("penetapan beserta indikator", () -> {
            RencanaContoh.tetapkanRenstra(KOTA, id);
            return null;
        });
        long terbit = KejadianUji.bacaSemua(Topik.milik("perencanaan")).stream()
                .filter(satu -> satu.key().startsWith(KOTA + "|indikator|"))
                .map(ConsumerRecord::key)
                .distinct()
                .count();
        assertThat(terbit).isEqualTo(5L * KEGIATAN * SUB_KEGIATAN);
    }

    private static byte[] paket(String judul, int program, int indikatorPerKegiatan) {
        List<List<String>> indikator = new ArrayList<>();
        indikator.add(List.of("kode_induk", "indikator", "satuan", "target_2024"));
        List<List<String>> baris = new ArrayList<>();
        baris.add(List.of("kode", "level", "uraian", "induk_kode", "pagu_2021", "pagu_2022", "pagu_2023", "pagu_2024"));
        for (int p = 1; p <= program; p++) {
            String kode = "1.06.%02d".formatted(p);
            baris.add(baris(kode, "program", "", KEGIATAN * SUB_KEGIATAN));
            for (int k = 1; k <= KEGIATAN; k++) {
                String kegiatan = "%s.2.%02d".formatted(kode, k);
                baris.add(baris(kegiatan, "kegiatan", kode, SUB_KEGIATAN));
                for (int s = 1; s <= SUB_KEGIATAN; s++) {
                    String sub = "%s.%04d".formatted(kegiatan, s);
                    baris.add(baris(sub, "sub_kegiatan", kegiatan, 1));
                    if (s <= indikatorPerKegiatan) {
                        indikator.add(List.of(sub, "Jumlah penerima layanan " + sub, "orang", "120"));
                    }
                }
            }
        }
        return new PaketContoh()
                .berkas(
                        "renstra",
                        List.of(
                                List.of("judul", "tahun_awal", "tahun_akhir", "asal"),
                                List.of(judul, "2021", "2026", "DISUSUN")))
                .berkas("indikator", List.of(List.of("kode", "indikator")))
                .berkas("matriks_indikator", indikator)
                .berkas("matriks_program", baris)
                .zip();
    }

    private static List<String> baris(String kode, String level, String induk, int kali) {
        String pagu = String.valueOf(1_250_000L * kali);
        return List.of(kode, level, "Penyediaan layanan kesejahteraan sosial " + kode, induk, pagu, pagu, pagu, pagu);
    }

    private static <T> T lama(String apa, Supplier<T> kerja) {
        Instant mulai = Instant.now();
        T hasil = kerja.get();
        LOG.infof("%s %d baris: %s", apa, BARIS, Duration.between(mulai, Instant.now()));
        return hasil;
    }

    private static Response impor(String mode, byte[] paket) {
        return given().auth()
                .oauth2(TokenUji.orang("operator", KOTA))
                .contentType("application/zip")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(paket)
                .post(JALUR + "/impor?mode=" + mode);
    }

    private static Response ekspor(String id, String format) {
        return sebagai("operator", KOTA).get(JALUR + "/ekspor?format=" + format + "&renstraId=" + id);
    }

    private static void gantiDenganSatuProgram(String id) {
        String alamat = JALUR + "/renstra/" + id;
        RencanaContoh.denganKunci("operator", KOTA)
                .header("If-Match", "*")
                .body("{\"alasan\":\"Disederhanakan\"}")
                .post(alamat + "/perubahan")
                .then()
                .statusCode(201);
        sebagai("operator", KOTA)
                .header("If-Match", "*")
                .body("{\"program\":[{\"nama\":\"Satu program\",\"pagu\":[]}]}")
                .put(alamat + "/program")
                .then()
                .statusCode(200);
        for (String langkah : List.of("pengajuan", "penetapan")) {
            sebagai(langkah.equals("penetapan") ? "pimpinan" : "operator", KOTA)
                    .header("If-Match", "*")
                    .post(alamat + "/" + langkah)
                    .then()
                    .statusCode(200);
        }
    }

    /** Keadaan utuh versi itu seperti dirakit konsumen yang membaca topik dari awal. */
    private static byte[] dikabarkan(String id, int nomorVersi) {
        return Menunggu.sampaiAda(() -> {
            PerakitIngatan perakit = new PerakitIngatan();
            byte[] hasil = null;
            for (ConsumerRecord<String, byte[]> satu : rekaman(id)) {
                Optional<KejadianMasuk> utuh = perakit.terima(masuk(satu, id));
                if (utuh.isPresent() && utuh.get().isi().contains("\"nomorVersi\":" + nomorVersi)) {
                    hasil = utuh.get().isi().getBytes(StandardCharsets.UTF_8);
                }
            }
            return hasil;
        });
    }

    /** Kunci ke apakah ia masih berisi, seperti sesudah pemadatan. */
    private static Map<String, Boolean> padat(String id) {
        Map<String, Boolean> kunci = new LinkedHashMap<>();
        rekaman(id).forEach(satu -> kunci.put(satu.key(), satu.value() != null && satu.value().length > 0));
        return kunci;
    }

    private static List<ConsumerRecord<String, byte[]>> rekaman(String id) {
        String awalan = KOTA + "|renstra-program|" + id;
        return KejadianUji.bacaSemua(Topik.milik("perencanaan")).stream()
                .filter(satu -> satu.key().startsWith(awalan))
                .toList();
    }

    private static KejadianMasuk masuk(ConsumerRecord<String, byte[]> satu, String id) {
        String tipe = new String(satu.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        boolean berisi = satu.value() != null && satu.value().length > 0;
        return new KejadianMasuk(
                UUID.randomUUID(),
                "perencanaan",
                KOTA,
                BentukRekaman.dariTipe(tipe, "renstra-program"),
                satu.key().substring(satu.key().indexOf(id)),
                satu.offset(),
                Instant.now(),
                berisi ? new String(satu.value(), StandardCharsets.UTF_8) : null);
    }

    private static int banyak(byte[] isi) {
        try {
            return banyak(new ObjectMapper().readTree(isi).path("program"));
        } catch (IOException galat) {
            throw new IllegalStateException(galat);
        }
    }

    private static int banyak(JsonNode daftar) {
        int jumlah = 0;
        for (JsonNode satu : daftar) {
            jumlah += 1 + banyak(satu.path("anak"));
        }
        return jumlah;
    }
}
