package id.simpul.gateway.permintaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.galat.KodeGalat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlamatPermintaanTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/perencanaan/v1/kota",
                "/api/perencanaan/v1/nomenklatur/1.06.02",
                "/api/perencanaan/v1/indikator/S1%2EI1",
                "/api/perencanaan/v1/indikator/%E2%82%AC",
                "/api/perencanaan/v1/berkas/...",
                "/api/perencanaan/v1/.tersembunyi"
            })
    void a_well_formed_path_passes(String jalur) {
        assertThat(AlamatPermintaan.periksa(jalur, "nama=bantuan+sosial&kode=1%2F2"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/perencanaan/%",
                "/api/perencanaan/%2",
                "/api/perencanaan/%zz",
                "/api/perencanaan/%00",
                "/api/perencanaan/%1f",
                "/api/perencanaan/%ff",
                "/api/perencanaan/%c0%af",
                "/api/perencanaan/a\u0001b",
                "/api/perencanaan/a\\b",
                "/api/perencanaan/é",
                "/api/perencanaan/../../q/metrics",
                "/api/perencanaan/./v1",
                "/api/perencanaan/..",
                "/api/perencanaan/%2e%2e/%2e%2E/q/metrics",
                "/api/perencanaan/..%2f..%2fq",
                "/api/perencanaan/..%5c..%5cq",
                "/api/perencanaan/..;a=b/q"
            })
    void a_path_that_gateway_and_service_could_read_differently_is_refused(String jalur) {
        assertThat(AlamatPermintaan.periksa(jalur, null))
                .hasValueSatisfying(p -> assertThat(p.kode()).isEqualTo(KodeGalat.ALAMAT_TIDAK_SAH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%0", "a=%00", "a=%ff", "a=%xx"})
    void a_broken_query_is_refused(String kueri) {
        assertThat(AlamatPermintaan.periksa("/api/anggaran/v1/dpa", kueri)).isPresent();
    }

    @Test
    void a_newline_in_a_parameter_is_data_and_not_refused() {
        assertThat(AlamatPermintaan.periksa("/api/anggaran/v1/dpa", "catatan=satu%0Adua"))
                .isEmpty();
    }

    @Test
    void an_address_may_be_8192_characters_and_no_longer() {
        String pas = "/" + "a".repeat(AlamatPermintaan.PANJANG_TERBESAR - 1);

        assertThat(AlamatPermintaan.periksa(pas, null)).isEmpty();
        assertThat(AlamatPermintaan.periksa(pas, "b"))
                .hasValueSatisfying(p -> assertThat(p.kode()).isEqualTo(KodeGalat.ALAMAT_TERLALU_PANJANG));
    }
}
