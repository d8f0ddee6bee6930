package id.simpul.pelaporan.perbandingan.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.efisiensi.model.BarisSisa;
import id.simpul.pelaporan.efisiensi.model.TingkatEfisiensi;
import id.simpul.pelaporan.fakta.KumpulanContoh;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Tujuh analisis PermenPANRB 53/2014 dengan angka LKjIP Pontianak 2020 dan Medan 2024. */
class TujuhAnalisisTest {
    @Test
    void a_the_poverty_rate_below_its_target_is_above_one_hundred_percent() {
        TargetRealisasi a = pontianak("IKU3").targetRealisasi();
        assertThat(a.capaian()).isEqualByComparingTo("104.08");
        assertThat(a.selisih()).isEqualByComparingTo("-0.20");
        assertThat(a.predikat()).isEqualTo("Sangat Berhasil");
    }

    @Test
    void b_a_figure_with_the_same_meaning_is_compared_with_the_nearest_earlier_year() {
        AntarTahun b = pontianak("IKU3").antarTahun();
        assertThat(b.tahunLalu())
                .extracting(AntarTahun.TahunLalu::tahun, AntarTahun.TahunLalu::realisasi)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2018, new BigDecimal("5.00")),
                        org.assertj.core.groups.Tuple.tuple(2019, new BigDecimal("4.88")));
        assertThat(b.sebanding()).isTrue();
        assertThat(b.perubahanRealisasi()).isEqualByComparingTo("-0.18");
        assertThat(b.arahPerubahan()).isEqualTo(ArahPerubahan.MEMBAIK);
    }

    @Test
    void b_a_percentage_of_households_is_not_compared_with_a_percentage_of_persons() {
        AntarTahun b = indikator("medan", 2024, "S1.I1").antarTahun();
        assertThat(b.sebanding()).isFalse();
        assertThat(b.perubahanRealisasi()).isNull();
        assertThat(b.perubahanCapaian()).isNull();
        assertThat(b.keterangan()).contains("2023").contains("penyebut berganti mulai 2024");
        assertThat(b.tahunLalu()).singleElement().satisfies(lalu -> {
            assertThat(lalu.sebanding()).isFalse();
            assertThat(lalu.patahan()).singleElement().satisfies(patahan -> assertThat(patahan.menjadi())
                    .isEqualTo("Jiwa, DTKS"));
        });
    }

    @Test
    void b_an_unexplained_jump_of_the_denominator_is_pointed_out_without_claiming_a_break() {
        KumpulanFakta fakta = KumpulanContoh.dari("medan", satu -> {
            var isi = KumpulanContoh.isi(satu);
            isi.remove("dasarPenyebut");
            if (isi.path("isi").isObject()) {
                ((com.fasterxml.jackson.databind.node.ObjectNode) isi.get("isi")).remove("dasarPenyebut");
            }
        });
        AntarTahun b = cari(fakta, 2024, "S1.I1").antarTahun();
        assertThat(b.sebanding()).isTrue();
        assertThat(b.tahunLalu().get(0).patahan())
                .extracting(Patahan::jenis)
                .containsExactly(JenisPatahan.PENYEBUT_MELONJAK);
    }

    @Test
    void b_another_wording_of_the_indicator_breaks_the_series_unless_the_lineage_calls_it_a_new_name() {
        AntarTahun berganti = cari(dengan2019("Persentase penduduk miskin", null), 2020, "IKU3")
                .antarTahun();
        assertThat(berganti.sebanding()).isFalse();
        assertThat(berganti.keterangan()).contains("definisi berganti mulai 2020");
        AntarTahun namaSaja = cari(dengan2019("Persentase penduduk miskin", "GANTI_NAMA"), 2020, "IKU3")
                .antarTahun();
        assertThat(namaSaja.sebanding()).isTrue();
        assertThat(cari(dengan2019("ANGKA  kemiskinan.", null), 2020, "IKU3")
                        .antarTahun()
                        .sebanding())
                .isTrue();
    }

    @Test
    void c_the_end_target_is_that_of_the_last_year_of_the_plan() {
        TargetAkhir c = pontianak("IKU3").targetAkhirRenstra();
        assertThat(c.tahunAkhir()).isEqualTo(2024);
        assertThat(c.target()).isEqualByComparingTo("4.6");
        assertThat(c.capaian()).isEqualByComparingTo("97.83");
        assertThat(c.selisih()).isEqualByComparingTo("0.10");
        assertThat(c.sisaTahun()).isEqualTo(4);
        TargetAkhir medan = indikator("medan", 2024, "S1.I1").targetAkhirRenstra();
        assertThat(medan.target()).isNull();
        assertThat(medan.keterangan()).isEqualTo("Target akhir Renstra (2026) belum ditetapkan.");
    }

    @Test
    void d_the_poverty_rate_is_better_than_the_national_one_of_2020() {
        TerhadapNasional d = pontianak("IKU3").standarNasional();
        assertThat(d.standar()).isEqualByComparingTo("9.78");
        assertThat(d.sumber()).isEqualTo("BPS");
        assertThat(d.selisih()).isEqualByComparingTo("-5.08");
        assertThat(d.posisi()).isEqualTo(TerhadapNasional.Posisi.LEBIH_BAIK);
        assertThat(pontianak("IKU1").standarNasional().keterangan()).contains("2020");
    }

    @Test
    void e_causes_and_solutions_are_those_the_city_wrote() {
        assertThat(pontianak("IKU1").penyebab().solusi()).isEqualTo("Kerja sama dengan lembaga mitra diperluas.");
        assertThat(pontianak("IKU2").penyebab()).isNull();
    }

    @Test
    void f_and_g_the_leftover_table_is_the_printed_one_apart_from_its_misprints() {
        PerbandinganIndikator iku1 = pontianak("IKU1");
        assertThat(iku1.efisiensi().rumus()).isEqualTo("efisiensi.selisih");
        assertThat(iku1.efisiensi().serapan()).isEqualByComparingTo("97.80");
        assertThat(iku1.efisiensi().nilai()).isEqualByComparingTo("63.45");
        assertThat(iku1.efisiensi().tingkat()).isEqualTo(TingkatEfisiensi.EFISIEN);
        assertThat(iku1.programPendukung().data())
                .extracting(BarisSisa::tingkat)
                .containsExactly("PROGRAM", "KEGIATAN", "KEGIATAN", "PROGRAM", "KEGIATAN", "KEGIATAN");
        BarisSisa kelembagaan = iku1.programPendukung().data().get(3);
        assertThat(kelembagaan.sebagian()).isTrue();
        assertThat(kelembagaan.anggaran()).isEqualByComparingTo("486389000");
        assertThat(kelembagaan.sisa()).isEqualByComparingTo("30382450");
        assertThat(kelembagaan.persenSisa()).isEqualByComparingTo("6.25");
        BarisSisa plat = iku1.programPendukung().data().get(4);
        assertThat(plat.persenSisa()).as("tercetak 12,19").isEqualByComparingTo("14.19");
        assertThat(plat.realisasiFisik()).isEqualByComparingTo("152.00");
    }

    private static PerbandinganIndikator pontianak(String kode) {
        return indikator("pontianak", 2020, kode);
    }

    private static PerbandinganIndikator indikator(String kota, int tahun, String kode) {
        return cari(KumpulanContoh.dari(kota), tahun, kode);
    }

    private static PerbandinganIndikator cari(KumpulanFakta fakta, int tahun, String kode) {
        CapaianKota capaian = MembacaCapaian.susun(fakta, tahun);
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), fakta, tahun).orElse(null);
        return new PenyusunPerbandingan(fakta, capaian, serapan)
                .susun().stream()
                        .filter(satu -> satu.kode().equals(kode))
                        .findFirst()
                        .orElseThrow();
    }

    /** Pontianak dengan bunyi indikator lain di snapshot 2019, dan silsilah mulai 2020 bila disebut. */
    private static KumpulanFakta dengan2019(String nama, String silsilah) {
        return KumpulanContoh.dari("pontianak", satu -> {
            var isi = KumpulanContoh.isi(satu);
            if (satu.jenis().equals("realisasi-disetujui")
                    && isi.path("periode").asText().equals("2019")) {
                ((com.fasterxml.jackson.databind.node.ObjectNode) isi.get("isi").get("indikator")).put("nama", nama);
            }
            if (silsilah != null && satu.jenis().equals("indikator")) {
                isi.putArray("silsilah")
                        .addObject()
                        .put("jenis", silsilah)
                        .put("tahun", 2020)
                        .put("alasan", "x");
            }
        });
    }
}
