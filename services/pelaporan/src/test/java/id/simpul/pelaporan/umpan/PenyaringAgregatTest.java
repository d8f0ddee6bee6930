package id.simpul.pelaporan.umpan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yang terlihat agregator di umpan. */
class PenyaringAgregatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "realisasi; {\"status\":\"DISETUJUI\"}; false",
                "realisasi-disetujui; {}; true",
                "kota; {}; true",
                "dpa; {\"status\":\"DISAHKAN\"}; true",
                "dpa; {\"status\":\"DRAF\"}; false",
                "spm; {}; false",
                "spm; {\"status\":\"DRAF\"}; false",
                "spm; {\"status\":\"DISETUJUI\"}; true",
                "spm-disetujui; {}; true",
                "renstra; {}; false"
            })
    void only_what_was_approved_or_ratified_goes_up(String jenis, String isi, boolean terlihat) {
        assertThat(PenyaringAgregat.terlihat(jenis, isi)).isEqualTo(terlihat);
        assertThat(PenyaringAgregat.terlihat(jenis, null)).isFalse();
    }

    @Test
    void who_worked_on_a_figure_stays_in_the_city_and_numbers_keep_their_digits() {
        String isi = PenyaringAgregat.saring(
                "{\"id\":\"x\",\"disetujuiOleh\":\"sub\",\"isi\":{\"pengisi\":[\"sub\"],\"langkah\":[],\"nilai\":4.70}}");
        assertThat(isi).isEqualTo("{\"id\":\"x\",\"isi\":{\"nilai\":4.70}}");
    }

    @Test
    void who_ratified_a_budget_stays_in_the_city_but_when_goes_up() {
        String isi = PenyaringAgregat.saring(
                "{\"id\":\"x\",\"pengesahan\":{\"nomor\":null,\"oleh\":\"sub\",\"pada\":\"2025-01-02T00:00:00Z\","
                        + "\"wewenang\":{\"jabatan\":\"Kepala Dinas\",\"dasar\":\"SK\"}}}");
        assertThat(isi).isEqualTo("{\"id\":\"x\",\"pengesahan\":{\"nomor\":null,\"pada\":\"2025-01-02T00:00:00Z\"}}");
    }

    @ParameterizedTest
    @CsvSource({"false, true, DIBUAT", "true, true, DIUBAH", "true, false, DIHAPUS"})
    void a_feed_tells_what_its_reader_saw_happen(boolean sebelum, boolean sesudah, TindakanUmpan tindakan) {
        assertThat(TindakanUmpan.dari(sebelum, sesudah)).isEqualTo(tindakan);
        assertThat(TindakanUmpan.dari(false, false)).isNull();
    }
}
