package id.simpul.pemeriksaan.paket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.paket.PaketDitolakException.Sebab;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaketBerbahayaTest {
    private static final BatasPaket SEMPIT = new BatasPaket(5, 10_000, 20_000, 50, 5_000, 100, 300, 20);

    private static void ditolak(byte[] zip, BatasPaket batas, Sebab sebab) {
        assertThatThrownBy(() -> new PembacaPaket(batas).baca(new ByteArrayInputStream(zip)))
                .isInstanceOfSatisfying(
                        PaketDitolakException.class, e -> assertThat(e.sebab()).isEqualTo(sebab));
    }

    @Test
    void nol_berlapis_dalam_zip_kecil_ditolak_tanpa_dibuka_seluruhnya() throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        byte[] nol = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            zip.putNextEntry(new ZipEntry("anggaran.csv"));
            for (int i = 0; i < 300; i++) {
                zip.write(nol);
            }
        }
        assertThat(keluar.size()).isLessThan(1024 * 1024);
        ByteArrayInputStream masukan = new ByteArrayInputStream(keluar.toByteArray());
        assertThatThrownBy(() -> new PembacaPaket().baca(masukan))
                .isInstanceOfSatisfying(
                        PaketDitolakException.class, e -> assertThat(e.sebab()).isEqualTo(Sebab.TERLALU_BESAR));
        assertThat(masukan.available()).isPositive();
    }

    @Test
    void bom_di_berkas_yang_tidak_dipakai_pun_ditolak() {
        byte[] isi = new byte[50_000];
        ditolak(new PaketContoh().berkas("gambar.png", isi).zip(), SEMPIT, Sebab.TERLALU_BESAR);
    }

    @Test
    void nisbah_pengembangan_dibatasi_meskipun_ukurannya_belum_melampaui_batas() {
        byte[] isi = new byte[9_000];
        Arrays.fill(isi, (byte) 'a');
        ditolak(new PaketContoh().berkas("anggaran.csv", isi).zip(), SEMPIT, Sebab.TERLALU_BESAR);
    }

    @Test
    void terlalu_banyak_entri_atau_baris_ditolak() {
        PaketContoh banyak = new PaketContoh();
        for (int i = 0; i < 6; i++) {
            banyak.berkas("t" + i + ".csv", "a,b\n1,2\n");
        }
        ditolak(banyak.zip(), SEMPIT, Sebab.TERLALU_BESAR);
        ditolak(new PaketContoh().berkas("t.csv", "a,b\n" + "1,2\n".repeat(101)).zip(), SEMPIT, Sebab.TERLALU_BESAR);
        String lebar = "a,b,c,d,e,f\n" + "1,2,3,4,5,6\n".repeat(50);
        ditolak(new PaketContoh().berkas("t.csv", lebar).zip(), SEMPIT, Sebab.TERLALU_BESAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../luar.csv", "a/../../luar.csv", "/etc/luar.csv", "C:\\luar.csv", "..\\luar.csv", "a\u0001.csv"
            })
    void jalur_yang_keluar_dari_paket_ditolak(String jalur) {
        ditolak(new PaketContoh().berkas(jalur, "a,b\n").zip(), BatasPaket.BAWAAN, Sebab.JALUR_BERBAHAYA);
    }

    @Test
    void yang_bukan_zip_zip_kosong_dan_zip_terpotong_dijawab_jelas() {
        ditolak("bukan zip".getBytes(StandardCharsets.UTF_8), BatasPaket.BAWAAN, Sebab.BUKAN_ZIP);
        ditolak(new byte[0], BatasPaket.BAWAAN, Sebab.BUKAN_ZIP);
        ditolak(new PaketContoh().zip(), BatasPaket.BAWAAN, Sebab.KOSONG);
        byte[] utuh = new PaketContoh()
                .berkas("anggaran.csv", "level,uraian,tahun\n" + "program,A,2024\n".repeat(500))
                .zip();
        ditolak(Arrays.copyOf(utuh, utuh.length / 3), BatasPaket.BAWAAN, Sebab.TIDAK_TERBACA);
    }

    @Test
    void zip_tanpa_satu_pun_csv_ditolak() {
        ditolak(new PaketContoh().berkas("laporan.pdf", "x").zip(), BatasPaket.BAWAAN, Sebab.KOSONG);
    }

    @Test
    void berkas_yang_tidak_ada_dijawab_dengan_penolakan() {
        assertThatThrownBy(() -> new PembacaPaket().baca(Path.of("tidak-ada.zip")))
                .isInstanceOf(PaketDitolakException.class)
                .hasMessageContaining("tidak-ada.zip");
    }

    @Test
    void nama_berkas_ganda_memakai_yang_pertama_dan_dicatat() {
        PaketLaporan p = new PaketContoh()
                .berkas("anggaran.csv", "level,uraian,tahun\nprogram,A,2024\n")
                .berkas("ANGGARAN.csv", "level,uraian,tahun\nprogram,B,2024\n")
                .baca();
        assertThat(p.baris("anggaran").get(0).teks("uraian")).isEqualTo("A");
        assertThat(p.catatan()).anySatisfy(c -> assertThat(c.pesan()).contains("dua kali"));
    }
}
