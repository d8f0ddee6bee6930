package id.simpul.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PenyandianTest {
    @Test
    void utf8_dengan_dan_tanpa_tanda_dibaca_sama() {
        assertThat(TeksBerkas.dari("kode,é".getBytes(StandardCharsets.UTF_8)).teks())
                .isEqualTo("kode,é");
        assertThat(TeksBerkas.dari("\uFEFFkode,é".getBytes(StandardCharsets.UTF_8))
                        .teks())
                .isEqualTo("kode,é");
    }

    @Test
    void bukan_utf8_dikenali_sebagai_windows_1252_dan_disebut_namanya() {
        TeksBerkas teks = TeksBerkas.dari("kode,é".getBytes(Charset.forName("windows-1252")));

        assertThat(teks.teks()).isEqualTo("kode,é");
        assertThat(teks.utf8()).isFalse();
        assertThat(teks.penyandian()).isEqualTo("Windows-1252");
    }

    @Test
    void karakter_cacat_jauh_di_belakang_tetap_terlihat() {
        byte[] isi = new byte[100_000];
        java.util.Arrays.fill(isi, (byte) 'a');
        isi[99_999] = (byte) 0xE9;

        assertThat(kenali(isi).utf8()).isFalse();
    }

    @Test
    void utf16_dikenali_dari_tandanya() {
        assertThat(TeksBerkas.dari(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})
                        .teks())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.csv", "/etc/passwd", "C:\\a.csv", "a/../../b.csv", "a\u0000.csv", " "})
    void jalur_yang_keluar_dari_paket_tidak_pernah_aman(String nama) {
        assertThat(JalurPaket.aman(nama)).isEmpty();
    }

    @Test
    void garis_miring_terbalik_disamakan() {
        assertThat(JalurPaket.aman("data\\target.csv")).contains("data/target.csv");
    }

    private static Penyandian kenali(byte[] isi) {
        try {
            return Penyandian.kenali(new ByteArrayInputStream(isi));
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
