package id.simpul.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaAngkaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "647681|647681",
                "88.04%|88.04",
                "91,2%|91.2",
                "1.234.567|1234567",
                "63,000,000|63000000",
                "Rp 110,944,777,785|110944777785",
                "1.234,56|1234.56",
                "1,234.56|1234.56",
                "Rp. 6.000.000,-|6000000",
                "4,90|4.90",
                "0.265|0.265",
                "(57.783.802.400)|-57783802400",
                "3 Dokumen|3",
                "100 %|100",
                "-12|-12"
            })
    void angka_laporan_dibaca_dengan_titik_maupun_koma(String teks, String nilai) {
        assertThat(PembacaAngka.baca(teks, BentukAngka.TITIK_DESIMAL).nilai()).isEqualByComparingTo(nilai);
    }

    @Test
    void tiga_angka_di_belakang_satu_pemisah_dibaca_menurut_bentuk_kolomnya() {
        assertThat(nilai("1.485", BentukAngka.TITIK_DESIMAL)).isEqualByComparingTo("1.485");
        assertThat(nilai("1.485", BentukAngka.KOMA_DESIMAL)).isEqualByComparingTo("1485");
        assertThat(nilai("1,485", BentukAngka.TITIK_DESIMAL)).isEqualByComparingTo("1485");
    }

    private static BigDecimal nilai(String teks, BentukAngka bentuk) {
        return PembacaAngka.baca(teks, bentuk).nilai();
    }

    @Test
    void desimal_yang_tercetak_diingat_untuk_toleransi() {
        assertThat(PembacaAngka.baca("85.50", BentukAngka.TITIK_DESIMAL).desimal())
                .isEqualTo(2);
        assertThat(PembacaAngka.baca("130%", BentukAngka.TITIK_DESIMAL).desimal())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.00.000", "1.371.0279.220", "1,23,456.7"})
    void pengelompokan_yang_mustahil_dinyatakan_rusak_bukan_ditebak(String teks) {
        assertThat(PembacaAngka.baca(teks, BentukAngka.TITIK_DESIMAL).jenis()).isEqualTo(AngkaTerbaca.Jenis.RUSAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "NA", "n/a", "–", "nihil"})
    void tanda_tidak_ada_angka_adalah_kosong_bukan_nol(String teks) {
        assertThat(PembacaAngka.baca(teks, BentukAngka.TITIK_DESIMAL).jenis()).isEqualTo(AngkaTerbaca.Jenis.KOSONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BB", "Sangat Berhasil", "2021-2026", "Lakip dan LKPJ"})
    void teks_tetap_teks(String teks) {
        assertThat(PembacaAngka.baca(teks, BentukAngka.TITIK_DESIMAL).jenis()).isEqualTo(AngkaTerbaca.Jenis.TEKS);
    }
}
