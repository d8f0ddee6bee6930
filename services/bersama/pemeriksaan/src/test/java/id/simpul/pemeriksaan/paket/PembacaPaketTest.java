package id.simpul.pemeriksaan.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PembacaPaketTest {
    private static final String ANGGARAN = "level,uraian,tahun,anggaran,realisasi\nprogram,Rehabilitasi,2024,100,90\n";

    @Test
    void baris_ingat_berkas_dan_nomor_barisnya() {
        Baris b = new PaketContoh()
                .berkas("anggaran.csv", ANGGARAN)
                .baca()
                .baris("anggaran")
                .get(0);
        assertThat(b.rujukan().berkas()).isEqualTo("anggaran.csv");
        assertThat(b.nomor()).isEqualTo(2);
        assertThat(b.angka("anggaran").orElseThrow().nilai()).isEqualByComparingTo("100");
    }

    @Test
    void baris_kosong_dan_sel_berbaris_banyak_tidak_menggeser_nomor_baris() {
        String isi = "level,uraian,tahun\n\nprogram,\"dua\nbaris\",2024\nprogram,sesudahnya,2024\n";
        PaketLaporan p = new PaketContoh().berkas("anggaran.csv", isi).baca();
        assertThat(p.baris("anggaran")).extracting(Baris::nomor).containsExactly(3, 5);
    }

    @Test
    void csv_titik_koma_berkoma_desimal_dari_excel_indonesia_terbaca_sama() {
        String isi = """
                sep=;
                level;uraian;tahun;anggaran;realisasi;persen_tercetak
                program;Rehabilitasi;2024;1.485;1.234.567.890,50;83,14
                """;
        Baris b = new PaketContoh()
                .berkas("anggaran.csv", isi)
                .baca()
                .baris("anggaran")
                .get(0);
        assertThat(b.angka("anggaran").orElseThrow().nilai()).isEqualByComparingTo("1485");
        assertThat(b.angka("realisasi").orElseThrow().nilai()).isEqualByComparingTo("1234567890.50");
        assertThat(b.angka("persen_tercetak").orElseThrow().nilai()).isEqualByComparingTo("83.14");
    }

    @Test
    void csv_titik_koma_bertitik_desimal_tidak_dibaca_sebagai_ribuan() {
        String isi = "indikator_kode;tahun;realisasi\nA;2024;88.04\nB;2024;91.234\n";
        PaketLaporan p = new PaketContoh().berkas("realisasi.csv", isi).baca();
        assertThat(p.baris("realisasi").get(1).angka("realisasi").orElseThrow().nilai())
                .isEqualByComparingTo("91.234");
    }

    @Test
    void penyandian_selain_utf8_dibaca_dan_dicatat() {
        byte[] isi = "level,uraian,tahun\nprogram,Pelayanan – Sosial,2024\n".getBytes(Charset.forName("windows-1252"));
        PaketLaporan p = new PaketContoh().berkas("anggaran.csv", isi).baca();
        assertThat(p.baris("anggaran").get(0).teks("uraian")).isEqualTo("Pelayanan – Sosial");
        assertThat(p.catatan()).anySatisfy(c -> assertThat(c.pesan()).contains("bukan UTF-8"));
    }

    @Test
    void tanda_urutan_bita_dan_huruf_besar_kepala_kolom_tidak_mengganggu() {
        byte[] isi = "\uFEFFLevel,Uraian,Tahun\nprogram,A,2024\n".getBytes(StandardCharsets.UTF_8);
        PaketLaporan p = new PaketContoh().berkas("Anggaran.CSV", isi).baca();
        assertThat(p.baris("anggaran").get(0).teks("level")).isEqualTo("program");
    }

    @Test
    void kolom_tidak_dikenal_disimpan_dan_dilaporkan_kolom_ganda_memakai_yang_pertama() {
        String isi = "level,uraian,tahun,catatan_bebas,anggaran,anggaran\nprogram,A,2024,x,1,2\n";
        PaketLaporan p = new PaketContoh().berkas("anggaran.csv", isi).baca();
        Baris b = p.baris("anggaran").get(0);
        assertThat(b.teks("catatan_bebas")).isEqualTo("x");
        assertThat(b.teks("anggaran")).isEqualTo("1");
        assertThat(p.catatan())
                .extracting(CatatanBaca::pesan)
                .anyMatch(s -> s.contains("catatan_bebas"))
                .anyMatch(s -> s.contains("lebih dari sekali"));
    }

    @Test
    void koma_yang_tidak_dikutip_dilaporkan_sebagai_baris_timpang() {
        PaketLaporan p = new PaketContoh()
                .berkas("realisasi.csv", "indikator_kode,tahun,realisasi\nA,2024,88,04\n")
                .baca();
        assertThat(p.catatan()).anySatisfy(c -> assertThat(c.pesan()).contains("sel lebih banyak"));
    }

    @Test
    void kutip_yang_tidak_ditutup_dilaporkan_dengan_barisnya() {
        String isi = ANGGARAN + "program,\"tidak ditutup,2024,1,1\n";
        PaketLaporan p = new PaketContoh().berkas("anggaran.csv", isi).baca();
        assertThat(p.baris("anggaran")).hasSize(1);
        assertThat(p.catatan()).anySatisfy(c -> {
            assertThat(c.keparahan()).isEqualTo(Keparahan.KESALAHAN);
            assertThat(c.pesan()).contains("tanda kutip").contains("baris 2");
        });
    }

    @Test
    void buku_kerja_yang_diganti_nama_csv_tidak_ditafsirkan() {
        byte[] xlsx = {'P', 'K', 3, 4, 0, 0, 1, 2};
        PaketLaporan p = new PaketContoh()
                .berkas("anggaran.csv", ANGGARAN)
                .berkas("target.csv", xlsx)
                .baca();
        assertThat(p.tabel("target")).isEmpty();
        assertThat(p.catatan()).anySatisfy(c -> assertThat(c.pesan()).contains("bukan teks CSV"));
    }

    @Test
    void folder_pembungkus_dilepas_dan_folder_lainnya_dikenal() {
        PaketLaporan p = new PaketContoh()
                .berkas("laporan/anggaran.csv", ANGGARAN)
                .berkas("laporan/lainnya/dtks.csv", "uraian,jumlah\nA,1\n")
                .baca();
        assertThat(p.tabel("anggaran")).isPresent();
        assertThat(p.lainnya()).extracting(Tabel::berkas).containsExactly("lainnya/dtks.csv");
    }

    @Test
    void identitas_paket_boleh_tidak_ada_dan_yang_salah_dicatat() {
        PaketLaporan benar = new PaketContoh()
                .berkas("anggaran.csv", ANGGARAN)
                .berkas("paket.json", "{\"kota\":\"Kota A\",\"tahun\":2024,\"jenis\":\"lkjip\",\"sumber\":\"uji\"}")
                .baca();
        assertThat(benar.identitas().tahun()).contains(2024);
        assertThat(benar.identitas().jenis()).contains("LKJIP");
        PaketLaporan salah = new PaketContoh()
                .berkas("anggaran.csv", ANGGARAN)
                .berkas("paket.json", "{tahun")
                .baca();
        assertThat(salah.catatan()).anySatisfy(c -> assertThat(c.pesan()).contains("bukan JSON"));
    }

    @Test
    void folder_dibaca_sama_dengan_zip(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("anggaran.csv"), ANGGARAN);
        assertThat(new PembacaPaket().baca(folder).baris("anggaran")).hasSize(1);
    }
}
