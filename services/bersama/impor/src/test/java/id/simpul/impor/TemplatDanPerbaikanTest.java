package id.simpul.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.impor.ImporContoh.Pencatat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class TemplatDanPerbaikanTest {
    private final TemplatImpor templat = new TemplatImpor(ImporContoh.SKEMA, 2025, 2026);

    @Test
    void templat_csv_memuat_kepala_setiap_berkas_dan_petunjuk_setiap_kolom() throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        templat.csv(isi);
        Map<String, String> berkas = buka(isi.toByteArray());

        assertThat(berkas.keySet()).containsExactly("petunjuk.csv", "program.csv", "anak.csv");
        assertThat(berkas.get("program.csv"))
                .isEqualTo("kode,level,pagu_2025,pagu_2026,pagu_akhir,persen,mulai,iku,tahun\r\n");
        assertThat(berkas.get("petunjuk.csv"))
                .contains("program,kode,teks,ya,Kode program")
                .contains("pagu_TTTT");
    }

    @Test
    void templat_yang_diisi_dapat_dikirim_kembali() throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        templat.xlsx(isi);

        LaporanImpor laporan = ImporContoh.jalankan(isi.toByteArray(), new Pencatat());
        assertThat(laporan.diterima()).isTrue();
        assertThat(laporan.berkasLain()).isEmpty();
    }

    @Test
    void berkas_perbaikan_memuat_baris_yang_ditolak_seperti_dikirim_dan_sebabnya() throws IOException {
        byte[] kiriman =
                "kode;pagu_2024;asing\nP1;1.000,5;a\nP2;rusak;\"b;c\"\nP3;-1;d\n".getBytes(StandardCharsets.UTF_8);
        byte[] csv = perbaikan(kiriman, false);

        assertThat(buka(csv).get("program.csv"))
                .startsWith("kode,pagu_2024,asing,sebab\r\nP2,rusak,b;c,")
                .contains("P3,-1,d,\"program baris 4:")
                .contains("bukan bilangan")
                .doesNotContain("P1");
    }

    @Test
    void berkas_perbaikan_xlsx_dapat_dibuka() throws IOException {
        byte[] isi = perbaikan("kode,pagu_2024\nP1,rusak\n".getBytes(StandardCharsets.UTF_8), true);
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(isi))) {
            Sheet lembar = buku.getFirstSheet();
            assertThat(lembar.getName()).isEqualTo("program");
            assertThat(lembar.read().get(1).getCellText(2)).contains("bukan bilangan");
        }
    }

    private static byte[] perbaikan(byte[] kiriman, boolean xlsx) {
        return ImporContoh.denganKiriman(kiriman, BatasImpor.BAWAAN, mesin -> {
            mesin.jalankan(new Pencatat());
            ByteArrayOutputStream isi = new ByteArrayOutputStream();
            BerkasPerbaikan berkas = new BerkasPerbaikan(mesin);
            if (xlsx) {
                berkas.xlsx(isi);
            } else {
                berkas.csv(isi);
            }
            return isi.toByteArray();
        });
    }

    private static Map<String, String> buka(byte[] zip) throws IOException {
        Map<String, String> hasil = new LinkedHashMap<>();
        try (ZipInputStream masukan = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entri = masukan.getNextEntry(); entri != null; entri = masukan.getNextEntry()) {
                hasil.put(entri.getName(), new String(masukan.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return hasil;
    }
}
