package id.simpul.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.paket.PembacaPaket;
import java.io.ByteArrayInputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PaketBesarTest {
    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void seratus_ribu_baris_yang_konsisten_diperiksa_sampai_habis_tanpa_kesalahan() {
        HasilPemeriksaan hasil =
                new Pemeriksa().periksa(new PembacaPaket().baca(new ByteArrayInputStream(PaketBesar.zip())));
        assertThat(hasil.jumlahBaris()).isGreaterThan(100_000);
        assertThat(hasil.adaKesalahan()).isFalse();
    }
}
