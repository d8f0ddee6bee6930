package id.simpul.pemeriksaan.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamaBakuTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROGRAM PENUNJANG URUSAN KAB/KOTA|Program Penunjang Urusan Kabupaten / Kota",
                "Sub Kegiatan Layanan Rujukan|layanan rujukan",
                "1.06.01.2.01 Perencanaan|Kegiatan Perencanaan",
                "a. Mayat Terlantar|Mayat  Terlantar",
                "Fisik, Mental,Spiritual|fisik mental spiritual"
            })
    void penulisan_yang_berbeda_untuk_nama_yang_sama_disamakan(String a, String b) {
        assertThat(NamaBaku.dari(a)).isEqualTo(NamaBaku.dari(b));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JUMLAH", "T O T A L", "J u m l a h", "Total", "Jumlah seluruhnya", "GRAND TOTAL"})
    void label_jumlah_dikenali(String label) {
        assertThat(NamaBaku.jumlah(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jumlah peserta", "Total quality", "Jumlah DTKS Per Desember 2024", ""})
    void label_yang_hanya_diawali_kata_jumlah_bukan_baris_jumlah(String label) {
        assertThat(NamaBaku.jumlah(label)).isFalse();
    }
}
