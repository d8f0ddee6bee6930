package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KaidahTempatTest {
    private static List<String> nama(Tempat tempat) {
        return DaftarKaidah.untuk(tempat).stream().map(Kaidah::nama).toList();
    }

    @Test
    void every_name_listed_for_a_place_is_a_known_rule() {
        List<String> dikenal = nama(Tempat.LAPORAN);
        assertThat(KaidahTempat.daftar()).allSatisfy(satu -> assertThat(dikenal).containsAll(satu));
    }

    @Test
    void a_report_gets_every_rule_and_an_entry_only_those_one_indicator_can_answer() {
        assertThat(nama(Tempat.LAPORAN)).hasSameSizeAs(DaftarKaidah.semua());
        assertThat(nama(Tempat.ISIAN))
                .contains("capaian_tercetak")
                .doesNotContain("jumlah_anggaran", "rata_rata_capaian");
        assertThat(nama(Tempat.PERSETUJUAN)).isEqualTo(nama(Tempat.ISIAN));
    }

    @Test
    void an_import_leaves_out_what_the_planning_rules_already_say() {
        assertThat(nama(Tempat.IMPOR))
                .contains("target_akhir", "jumlah_komponen")
                .doesNotContain("jumlah_tahun_pagu", "kode_ganda");
    }
}
