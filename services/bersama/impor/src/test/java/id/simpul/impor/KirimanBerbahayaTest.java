package id.simpul.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.galat.GalatAplikasi;
import id.simpul.impor.ImporContoh.Pencatat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Kiriman apa pun menjadi laporan atau penolakan 4xx, tidak pernah kegagalan lain. */
class KirimanBerbahayaTest {
    @Test
    void bom_zip_ditolak_413() throws IOException {
        ByteArrayOutputStream hasil = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(hasil)) {
            zip.putNextEntry(new ZipEntry("program.csv"));
            byte[] nol = new byte[1 << 20];
            Arrays.fill(nol, (byte) '0');
            for (int i = 0; i < 30; i++) {
                zip.write(nol);
            }
        }
        ditolak(hasil.toByteArray(), 413, "bom zip");
    }

    @Test
    void jalur_keluar_paket_ditolak() {
        ditolak(ImporContoh.zip(Map.of("../program.csv", "kode\nP1\n")), 400, "keluar dari paket");
    }

    @Test
    void zip_terpotong_kosong_dan_badan_kosong_ditolak() {
        byte[] utuh = ImporContoh.zip(Map.of("program.csv", "kode\nP1\n"));
        ditolak(Arrays.copyOf(utuh, utuh.length / 2), 400, "tidak dapat dibuka");
        ditolak(ImporContoh.zip(Map.of()), 400, "");
        ditolak(new byte[0], 400, "kosong");
    }

    @Test
    void buku_kerja_bersandi_ditolak_dengan_sebabnya() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        ditolak(ole, 400, "bersandi");
    }

    @Test
    void zip_bersandi_ditolak() {
        byte[] isi = ImporContoh.zip(Map.of("program.csv", "kode\nP1\n"));
        int pusat = cari(isi, new byte[] {'P', 'K', 1, 2});
        isi[6] |= 1;
        isi[pusat + 8] |= 1;
        ditolak(isi, 400, "bersandi");
    }

    @Test
    void berkas_biner_bernama_csv_ditolak() {
        ditolak(ImporContoh.zip(Map.of("program.csv", "kode\u0000\u0001")), 400, "bukan teks CSV");
    }

    @Test
    void rekaman_raksasa_menjadi_temuan() {
        String isi = "kode,level\nP1,\"" + "a".repeat(1_000_000) + "\"\n";
        LaporanImpor laporan = ImporContoh.csv(isi);

        assertThat(laporan.temuan()).extracting(TemuanImpor::aturan).containsExactly("berkas-rusak");
    }

    @Test
    void terlalu_banyak_baris_ditolak_413() {
        BatasImpor sempit = new BatasImpor(1_000_000, 10, 1_000_000, 200, 1_000_000, 3, 10, 1_000, 10);
        byte[] isi = "kode\na\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ImporContoh.jalankan(isi, new Pencatat(), sempit))
                .isInstanceOfSatisfying(
                        GalatAplikasi.class,
                        galat -> assertThat(galat.kode().status()).isEqualTo(413));
    }

    @Property(tries = 300)
    void sembarang_isi_csv_tidak_pernah_gagal(@ForAll @Size(max = 300) String isi) {
        hanyaLaporanAtauPenolakan(("kode,pagu_2024,persen,mulai\n" + isi).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void sembarang_kerusakan_zip_tidak_pernah_gagal(
            @ForAll @IntRange(min = 0, max = 400) int letak, @ForAll byte pengganti) {
        byte[] isi = ImporContoh.zip(Map.of("program.csv", "kode,persen\nP1,25.18\n", "anak.csv", "induk\nP1\n"));
        isi[letak % isi.length] = pengganti;
        hanyaLaporanAtauPenolakan(isi);
    }

    @Property(tries = 200)
    void sembarang_kerusakan_xlsx_tidak_pernah_gagal(
            @ForAll @IntRange(min = 0, max = 6_000) int letak, @ForAll byte pengganti) {
        byte[] isi =
                ImporContoh.buku(java.util.List.of(new ImporContoh.BarisBuku("P1", java.math.BigDecimal.TEN, "25,18")));
        isi[letak % isi.length] = pengganti;
        hanyaLaporanAtauPenolakan(isi);
    }

    private static void hanyaLaporanAtauPenolakan(byte[] isi) {
        try {
            assertThat(ImporContoh.jalankan(isi, new Pencatat()).sidik()).isEqualTo("sidik");
        } catch (GalatAplikasi galat) {
            assertThat(galat.kode().status()).isBetween(400, 499);
        }
    }

    private static void ditolak(byte[] isi, int status, String sebab) {
        assertThatThrownBy(() -> ImporContoh.jalankan(isi, new Pencatat()))
                .isInstanceOfSatisfying(
                        GalatAplikasi.class,
                        galat -> assertThat(galat.kode().status()).isEqualTo(status))
                .hasMessageContaining(sebab);
    }

    private static int cari(byte[] isi, byte[] pola) {
        for (int i = 0; i <= isi.length - pola.length; i++) {
            if (Arrays.equals(isi, i, i + pola.length, pola, 0, pola.length)) {
                return i;
            }
        }
        throw new IllegalStateException("Pola tidak ada");
    }
}
