package id.simpul.pelaporan.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanContoh;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.Temuan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Urutan fakta mengikuti id yang acak; temuannya tidak boleh ikut berubah. */
class UrutanTetapTest {

    @ParameterizedTest
    @CsvSource({"medan,2024", "metro,2022", "pontianak,2020"})
    void the_same_data_in_any_order_has_the_same_findings_in_the_same_order(String kota, int tahun) {
        List<Temuan> acuan = temuan(KumpulanContoh.dari(kota), tahun);
        assertThat(acuan).isNotEmpty();
        for (long benih = 1; benih <= 5; benih++) {
            assertThat(temuan(KumpulanContoh.teracak(kota, benih), tahun)).isEqualTo(acuan);
        }
    }

    private static List<Temuan> temuan(KumpulanFakta fakta, int tahun) {
        KotaDikenal kota = fakta.tunggal(JenisFakta.KOTA).orElseThrow();
        return new Pemeriksa()
                .periksa(PenyusunPaketKota.susun(kota, fakta, tahun))
                .temuan();
    }
}
