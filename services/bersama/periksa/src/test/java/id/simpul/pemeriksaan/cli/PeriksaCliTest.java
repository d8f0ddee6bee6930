package id.simpul.pemeriksaan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeriksaCliTest {
    private static final String KEPALA =
            "kode,level,uraian,induk_uraian,tahun,pagu_renstra,anggaran,realisasi,persen_tercetak,baris";

    private final ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
    private final ByteArrayOutputStream galat = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private int jalankan(String... argumen) {
        return new PeriksaCli(
                        new PrintStream(keluaran, true, StandardCharsets.UTF_8),
                        new PrintStream(galat, true, StandardCharsets.UTF_8))
                .jalankan(List.of(argumen));
    }

    private String zip(String anggaran) throws IOException {
        Path p = folder.resolve("paket.zip");
        try (ZipOutputStream paket = new ZipOutputStream(Files.newOutputStream(p), StandardCharsets.UTF_8)) {
            paket.putNextEntry(new ZipEntry("anggaran.csv"));
            paket.write((KEPALA + "\n" + anggaran + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return p.toString();
    }

    @Test
    void paket_tanpa_kesalahan_berakhir_nol_dengan_baris_ringkasan() throws IOException {
        assertThat(jalankan(zip(",program,P,,2024,,100,90,90,1"))).isZero();
        assertThat(keluaran.toString(StandardCharsets.UTF_8)).contains("Ringkasan: 0 KESALAHAN");
    }

    @Test
    void paket_berkesalahan_berakhir_satu_dan_menyebut_berkas_dan_barisnya() throws IOException {
        assertThat(jalankan(zip(",program,P,,2024,,100,110,110,1"))).isOne();
        assertThat(keluaran.toString(StandardCharsets.UTF_8))
                .contains(
                        "KESALAHAN",
                        "realisasi_melebihi_anggaran",
                        "tercetak 110 | dihitung 100",
                        "anggaran.csv:2",
                        "1 KESALAHAN");
    }

    @Test
    void keluaran_json_memakai_nama_medan_kontrak() throws IOException {
        jalankan(zip(",program,P,,2024,,100,110,110,1"), "--json");
        JsonNode akar = new ObjectMapper().readTree(keluaran.toByteArray());
        JsonNode temuan = akar.path("data").path(0);
        assertThat(temuan.path("aturan").asText()).isEqualTo("realisasi_melebihi_anggaran");
        assertThat(temuan.path("keparahan").asText()).isEqualTo("KESALAHAN");
        assertThat(temuan.path("selisih").asText()).isEqualTo("10");
        assertThat(temuan.path("rujukan").path(0).path("berkas").asText()).isEqualTo("anggaran.csv");
        assertThat(temuan.path("rujukan").path(0).path("baris").asInt()).isEqualTo(2);
        assertThat(akar.path("ringkasan").path("KESALAHAN").asInt()).isEqualTo(1);
    }

    @Test
    void mode_ringkas_tidak_menulis_info() throws IOException {
        jalankan(zip(",program,P,,2024,,100,90,90,1"), "--ringkas");
        assertThat(keluaran.toString(StandardCharsets.UTF_8)).doesNotContain("INFO   ");
    }

    @Test
    void hasil_ditulis_sebagai_xlsx_dan_pdf_ke_berkas_yang_diminta() throws IOException {
        String paket = zip(",program,P,,2024,,100,110,110,1");
        Path xlsx = folder.resolve("hasil.xlsx");
        Path pdf = folder.resolve("hasil.pdf");
        assertThat(jalankan(paket, "--xlsx", xlsx.toString())).isOne();
        assertThat(jalankan("--pdf=" + pdf, paket)).isOne();
        assertThat(keluaran.toString(StandardCharsets.UTF_8)).contains("Ditulis ke " + xlsx, "Ringkasan: 1 KESALAHAN");
        assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void json_ke_berkas_sama_dengan_json_ke_keluaran_baku() throws IOException {
        String paket = zip(",program,P,,2024,,100,110,110,1");
        Path json = folder.resolve("hasil.json");
        jalankan(paket, "--json");
        String baku = keluaran.toString(StandardCharsets.UTF_8);
        assertThat(jalankan(paket, "--json", json.toString())).isOne();
        assertThat(Files.readString(json)).isEqualTo(baku);
    }

    @Test
    void berkas_hasil_yang_tidak_dapat_ditulis_berakhir_dua() throws IOException {
        String paket = zip(",program,P,,2024,,100,110,110,1");
        String tempat = folder.resolve("tidak/ada/hasil.pdf").toString();
        assertThat(jalankan(paket, "--pdf", tempat)).isEqualTo(2);
        assertThat(galat.toString(StandardCharsets.UTF_8)).contains("tidak dapat ditulis", "hasil.pdf");
    }

    @Test
    void paket_yang_tidak_terbaca_dan_salah_pakai_berakhir_dua_dengan_sebabnya() throws IOException {
        assertThat(jalankan(folder.resolve("tidak-ada.zip").toString())).isEqualTo(2);
        assertThat(galat.toString(StandardCharsets.UTF_8)).contains("tidak-ada.zip");
        Path bukan = Files.writeString(folder.resolve("x.zip"), "bukan zip");
        assertThat(jalankan(bukan.toString())).isEqualTo(2);
        assertThat(jalankan()).isEqualTo(2);
        assertThat(jalankan("a", "b")).isEqualTo(2);
        assertThat(galat.toString(StandardCharsets.UTF_8)).contains("bukan zip", "Pemakaian");
    }
}
