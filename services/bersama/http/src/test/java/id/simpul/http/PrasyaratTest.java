package id.simpul.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 dan RFC 6585: tidak ada perubahan yang menimpa versi yang belum dibaca. */
class PrasyaratTest {
    private static final String TAG = "\"v7\"";

    @ParameterizedTest
    @ValueSource(strings = {"\"v7\"", " \"v7\" ", "\"v6\", \"v7\"", "*"})
    void a_change_goes_on_when_the_client_holds_the_present_version(String ifMatch) {
        assertThatCode(() -> Prasyarat.ubah(ifMatch, TAG)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "If-Match {0} -> {1}")
    @CsvSource(
            nullValues = "tidak-ada",
            quoteCharacter = '`',
            value = {
                "tidak-ada, PRASYARAT_WAJIB",
                "``, PRASYARAT_WAJIB",
                "\"v6\", PRASYARAT_GAGAL",
                "v7, PRASYARAT_GAGAL",
                "W/\"v7\", PRASYARAT_GAGAL"
            })
    void a_change_without_the_present_version_is_refused(String ifMatch, KodeGalat kode) {
        assertThat(tolak(() -> Prasyarat.ubah(ifMatch, TAG)).kode()).isEqualTo(kode);
    }

    @Test
    void a_refused_change_tells_the_present_version() {
        assertThat(tolak(() -> Prasyarat.ubah("\"v6\"", TAG)).header()).containsEntry("ETag", TAG);
    }

    @Test
    void the_first_put_says_that_nothing_may_be_there_yet() {
        assertThatCode(() -> Prasyarat.buatAtauUbah("*", null, null)).doesNotThrowAnyException();
        assertThat(tolak(() -> Prasyarat.buatAtauUbah("*", null, TAG)).kode()).isEqualTo(KodeGalat.PRASYARAT_GAGAL);
        assertThat(tolak(() -> Prasyarat.buatAtauUbah(null, null, null)).kode()).isEqualTo(KodeGalat.PRASYARAT_WAJIB);
        assertThat(tolak(() -> Prasyarat.buatAtauUbah(null, TAG, null)).kode()).isEqualTo(KodeGalat.PRASYARAT_GAGAL);
    }

    private static GalatAplikasi tolak(ThrowingCallable kerja) {
        return catchThrowableOfType(GalatAplikasi.class, kerja);
    }
}
