package id.simpul.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {
    @Test
    void an_id_in_the_path_is_a_canonical_uuid() {
        UUID id = UUID.randomUUID();
        assertThat(Parameter.id("Renstra", id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bukan-uuid", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g"})
    void anything_else_in_the_path_is_nobodys_resource(String id) {
        assertThat(catchThrowableOfType(GalatAplikasi.class, () -> Parameter.id("Renstra", id))
                        .kode())
                .isEqualTo(KodeGalat.TIDAK_DITEMUKAN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "dua ribu", "99999999999"})
    void a_required_number_names_the_parameter_when_it_cannot_be_read(String nilai) {
        GalatAplikasi galat =
                catchThrowableOfType(GalatAplikasi.class, () -> Parameter.wajib("tahun", nilai, Integer::valueOf));
        assertThat(galat.kode()).isEqualTo(KodeGalat.PARAMETER_SALAH);
        assertThat(galat.pelanggaran().get(0).pointer()).isEqualTo("?tahun");
    }

    @Test
    void an_optional_parameter_may_be_absent_but_not_wrong() {
        Integer tidakAda = Parameter.pilihan("tahun", null, Integer::valueOf);
        assertThat(tidakAda).isNull();
        assertThat(catchThrowableOfType(GalatAplikasi.class, () -> Parameter.pilihan("tahun", "x", Integer::valueOf))
                        .kode())
                .isEqualTo(KodeGalat.PARAMETER_SALAH);
    }

    @Test
    void a_list_gives_50_rows_unless_told_and_never_more_than_500() {
        assertThat(Batas.dari(null)).isEqualTo(50);
        assertThat(Batas.dari(7)).isEqualTo(7);
        assertThat(Batas.dari(1_000_000)).isEqualTo(500);
        assertThat(catchThrowableOfType(GalatAplikasi.class, () -> Batas.dari(0))
                        .kode())
                .isEqualTo(KodeGalat.PARAMETER_SALAH);
    }
}
