package id.simpul.pelaporan.umpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.galat.GalatAplikasi;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kursor umpan: setiap kota dengan nomornya sendiri, tidak dapat dikarang. */
class KursorUmpanTest {
    private final KursorUmpan kursor = new KursorUmpan("kunci uji");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 40, 500})
    void what_is_written_is_read_back(int kota) {
        for (long satu : new long[] {0, 1, 127, 128, Long.MAX_VALUE}) {
            SortedMap<String, Long> isi = nomor(kota, satu);
            assertThat(kursor.baca("agregat", kursor.tulis("agregat", isi))).isEqualTo(isi);
        }
    }

    @Test
    void a_cursor_changed_in_any_byte_is_refused() {
        byte[] sah = Base64.getUrlDecoder().decode(kursor.tulis("agregat", nomor(3, 17)));
        for (int letak = 0; letak < sah.length; letak++) {
            byte[] bita = sah.clone();
            bita[letak] ^= 1;
            ditolak("agregat", Base64.getUrlEncoder().withoutPadding().encodeToString(bita));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "bukan base64 !", "AAAA", "bWVkYW46MTI"})
    void an_invented_cursor_is_refused(String karangan) {
        ditolak("agregat", karangan);
    }

    @Test
    void a_cursor_of_another_feed_or_another_key_is_refused() {
        ditolak("kota/metro", kursor.tulis("kota/medan", nomor(1, 5)));
        ditolak("agregat", new KursorUmpan("kunci lain").tulis("agregat", nomor(1, 5)));
    }

    @Test
    void the_cursor_of_the_whole_country_fits_in_an_address() {
        SortedMap<String, Long> semua = new TreeMap<>();
        for (int i = 0; i < 514; i++) {
            semua.put("kabupaten-" + i * 7919 % 100_000, 1000L + i * 31 % 977);
        }
        assertThat(kursor.tulis("agregat", semua)).hasSizeLessThan(8_000);
    }

    private void ditolak(String tempat, String nilai) {
        assertThatThrownBy(() -> kursor.baca(tempat, nilai))
                .isInstanceOfSatisfying(
                        GalatAplikasi.class,
                        galat -> assertThat(galat.kode().kode()).isEqualTo("kursor-salah"));
    }

    private static SortedMap<String, Long> nomor(int kota, long nomor) {
        SortedMap<String, Long> isi = new TreeMap<>();
        for (int i = 0; i < kota; i++) {
            isi.put("kota" + i, nomor);
        }
        return isi;
    }
}
