package id.simpul.pelaporan.lkjip.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.dokumen.Format;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Kekurangan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.KumpulanContoh;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.lkjip.model.Beku;
import id.simpul.pelaporan.lkjip.model.PenyusunLkjip;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.naskah.NaskahKantor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MenyusunLkjipTest {
    @Test
    void the_chapters_follow_the_regulation() {
        Dokumen dokumen = LkjipContoh.susun("medan", 2024);
        assertThat(dokumen.bab())
                .extracting(satu -> satu.judulBernomor())
                .containsExactly(
                        "BAB I Pendahuluan",
                        "BAB II Perencanaan Kinerja",
                        "BAB III Akuntabilitas Kinerja",
                        "BAB IV Penutup");
        assertThat(dokumen.bab().get(2).subbab())
                .extracting(satu -> satu.judulBernomor())
                .containsExactly(
                        "3.1 Metode Pengukuran",
                        "3.2 Capaian Kinerja",
                        "3.3 Analisis Capaian per Sasaran",
                        "3.4 Standar Pelayanan Minimal",
                        "3.5 Realisasi Anggaran",
                        "3.6 Evaluasi SAKIP dan Tindak Lanjutnya");
        assertThat(dokumen.bab().get(2).subbab().get(2).anak()).hasSize(4 + 3);
    }

    @Test
    void the_capaian_table_shows_the_figures_of_the_city_and_counts_its_predicates() {
        Dokumen dokumen = LkjipContoh.susun("medan", 2024);
        Tabel ringkas = tabel(dokumen, "capaian_ringkas");
        assertThat(ringkas.baris()).hasSize(8);
        assertThat(ringkas.baris().get(0).sel().subList(5, 8))
                .isEqualTo(List.of(
                        Sel.bilangan(new BigDecimal("91.20"), 2),
                        Sel.persen(new BigDecimal("130.29"), 2),
                        Sel.teks("Sangat Berhasil")));
        assertThat(tabel(dokumen, "rekap_predikat").baris())
                .extracting(satu -> satu.sel())
                .containsExactly(
                        List.of(Sel.teks("Sangat Berhasil"), Sel.bilangan(1)),
                        List.of(Sel.teks("Berhasil"), Sel.bilangan(7)),
                        List.of(Sel.teks("Cukup Berhasil"), Sel.bilangan(0)),
                        List.of(Sel.teks("Kurang Berhasil"), Sel.bilangan(0)),
                        List.of(Sel.teks("Tidak Berhasil"), Sel.bilangan(0)),
                        List.of(Sel.teks("Jumlah"), Sel.bilangan(8)));
    }

    @ParameterizedTest
    @CsvSource({
        "medan, 2024, 111940778595, 94392354243, 84.32",
        "metro, 2022, 5721724782, 5206757104, 91.00",
        "pontianak, 2020, 12476249429, 11583907227, 92.85"
    })
    void the_budget_tables_end_in_the_sum_of_their_finest_lines(
            String kota, int tahun, BigDecimal anggaran, BigDecimal realisasi, BigDecimal persen) {
        Dokumen dokumen = LkjipContoh.susun(kota, tahun);
        for (String nama : List.of("anggaran_program", "anggaran_rincian")) {
            Tabel tabel = tabel(dokumen, nama);
            assertThat(tabel.baris().get(tabel.baris().size() - 1).sel())
                    .containsSequence(Sel.rupiah(anggaran), Sel.rupiah(realisasi), Sel.persen(persen, 2));
        }
    }

    @Test
    void printed_totals_stand_beside_with_their_difference() {
        assertThat(tabel(LkjipContoh.susun("medan", 2024), "anggaran_tercetak").baris())
                .extracting(satu -> satu.sel().get(2))
                .containsExactly(Sel.rupiah(new BigDecimal(202498000)), Sel.rupiah(new BigDecimal(202500000)));
    }

    @Test
    void a_component_that_is_not_counted_is_told_with_its_reason() {
        Tabel tabel = tabel(LkjipContoh.susun("metro", 2022), "komponen_1");
        assertThat(tabel.baris()).hasSize(12 + 2);
        assertThat(tabel.catatan()).anySatisfy(catatan -> assertThat(catatan).contains("Program Sembako (BPNT)"));
        assertThat(tabel.baris().get(12).sel().get(1)).isEqualTo(Sel.bilangan(new BigDecimal(12295), 0));
        assertThat(tabel.baris().get(13).sel().get(1)).isEqualTo(Sel.bilangan(new BigDecimal(13920), 0));
    }

    @Test
    void earlier_years_are_compared_where_they_are_present() {
        Dokumen dokumen = LkjipContoh.susun("pontianak", 2020);
        assertThat(tabel(dokumen, "perbandingan_3").baris())
                .extracting(satu -> satu.sel().get(0))
                .containsExactly(Sel.teks("2018"), Sel.teks("2019"), Sel.teks("2020"));
        assertThat(dokumen.susunan().tabel()).extracting(Tabel::nama).doesNotContain("perbandingan_1");
    }

    @Test
    void an_iku_names_the_position_that_promised_it() {
        Dokumen dokumen = LkjipContoh.susun("medan", 2024);
        assertThat(tabel(dokumen, "iku").baris().get(0).sel().get(5)).isEqualTo(Sel.teks("Kepala Dinas Sosial"));
        assertThat(tabel(dokumen, "lampiran_iku").kolom())
                .extracting(satu -> satu.judul())
                .containsExactly("Kode", "Sasaran", "Indikator", "Satuan", "2024");
    }

    @Test
    void the_agreement_is_signed_below_its_statement_and_followed_by_its_tables() {
        assertThat(LkjipContoh.susun("medan", 2024).lampiran().get(0).isi())
                .extracting(satu -> satu.getClass().getSimpleName())
                .containsExactly("Paragraf", "Paragraf", "TandaTanganBerdua", "JedaHalaman", "Tabel", "Tabel");
    }

    @Test
    void months_are_shown_only_when_the_payments_are_known() {
        assertThat(LkjipContoh.susun("metro", 2022).susunan().grafik())
                .extracting(satu -> satu.nama())
                .doesNotContain("grafik_serapan_bulanan");
        Dokumen dokumen = LkjipContoh.susun("metro", 2022, satu -> {
            if (satu.jenis().equals("realisasi-rekap")) {
                var bulan = KumpulanContoh.isi(satu).putArray("bulan");
                for (int i = 0; i < 12; i++) {
                    bulan.add(i == 2 ? 0 : 286086239);
                }
            }
        });
        Tabel tabel = tabel(dokumen, "serapan_bulanan");
        assertThat(tabel.baris().get(2).sel())
                .containsExactly(
                        Sel.teks("Maret"),
                        Sel.Keadaan.NOL,
                        Sel.rupiah(new BigDecimal(572172478)),
                        Sel.persen(new BigDecimal("10.00"), 2));
        assertThat(tabel.baris().get(11).sel().get(3)).isEqualTo(Sel.persen(new BigDecimal("55.00"), 2));
        assertThat(tabel.sumber()).startsWith("DPA Perubahan dan pembayaran (SP2D)");
    }

    @Test
    void what_the_office_has_not_written_is_named_with_the_place_to_write_it() {
        assertThat(LkjipContoh.susun("medan", 2024).kekurangan())
                .extracting(Kekurangan::tempat)
                .contains("PUT /api/pelaporan/v1/naskah/2024/isu-strategis")
                .hasSize(12 + 3);
        Dokumen berisi =
                LkjipContoh.denganNaskah("medan", 2024, BagianNaskah.ISU_STRATEGIS, "Paragraf satu.\n\n- butir");
        assertThat(berisi.kekurangan())
                .extracting(Kekurangan::tempat)
                .doesNotContain("PUT /api/pelaporan/v1/naskah/2024/isu-strategis");
        assertThat(berisi.jejak().waktu()).isEqualTo(KumpulanContoh.WAKTU.plusSeconds(60));
    }

    @Test
    void the_live_report_is_always_a_draft_naming_the_approvals_it_rests_on() {
        assertThat(LkjipContoh.susun("medan", 2024).jejak().draf()).isTrue();
        Dokumen draf = LkjipContoh.susun("medan", 2024, satu -> {
            if (satu.jenis().equals("realisasi")
                    && satu.isi().get("kodeIndikator").asText().equals("S4.I1")) {
                KumpulanContoh.isi(satu).put("status", "DIVERIFIKASI");
            }
        });
        assertThat(draf.jejak().potret()).hasSize(7);
    }

    @Test
    void the_frozen_report_bears_the_time_of_the_freeze_and_no_draft_mark() {
        Instant waktu = Instant.parse("2025-02-28T02:00:00Z");
        Dokumen beku =
                PenyusunLkjip.beku(LkjipContoh.bahan("medan", 2024), new Beku(2, waktu, "Perbaikan angka SAKIP"));
        assertThat(beku.jejak().draf()).isFalse();
        assertThat(beku.jejak().waktu()).isEqualTo(waktu);
        assertThat(beku.jejak().potret())
                .startsWith("Pembekuan ke-2; alasan: Perbaikan angka SAKIP")
                .hasSize(1 + 8);
    }

    @Test
    void a_definition_changed_after_the_approval_does_not_reach_the_frozen_report() {
        KumpulanFakta fakta = KumpulanContoh.dari("metro", satu -> {
            if (satu.jenis().equals("indikator")) {
                KumpulanContoh.isi(satu).put("nama", "Nama baru");
            }
        });
        BahanLkjip bahan = MenyusunLkjip.bahan(fakta, new NaskahKantor(Map.of(), null), 2022);
        assertThat(bahan.capaian().ukuran().get(0).indikator().nama()).isEqualTo("Nama baru");
        assertThat(DefinisiDisetujui.pakai(bahan, fakta)
                        .capaian()
                        .ukuran()
                        .get(0)
                        .indikator()
                        .nama())
                .isEqualTo("Persentase PPKS yang tertangani");
    }

    @Test
    void a_year_without_any_data_is_a_document_of_what_is_missing() {
        Dokumen dokumen = LkjipContoh.susun("metro", 2010);
        assertThat(dokumen.jejak().draf()).isTrue();
        assertThat(dokumen.kekurangan())
                .extracting(Kekurangan::tempat)
                .contains("POST /api/perencanaan/v1/indikator", "POST /api/anggaran/v1/dpa");
    }

    @Test
    void an_indicator_without_realisasi_keeps_its_row_and_empties_its_figures() {
        Dokumen dokumen = LkjipContoh.susun("metro", 2022, satu -> {
            if (satu.jenis().equals("realisasi")) {
                ObjectNode isi = KumpulanContoh.isi(satu);
                isi.put("cara", "TANPA_NILAI").put("keadaan", "KOSONG").put("alasan", "belum terkumpul");
            }
        });
        assertThat(tabel(dokumen, "capaian_ringkas").baris().get(0).sel().subList(5, 8))
                .isEqualTo(List.of(Sel.Keadaan.KOSONG, Sel.Keadaan.KOSONG, Sel.Keadaan.KOSONG));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void the_same_data_gives_the_same_bytes_in_every_format(Format format) {
        byte[] satu = pencetak().cetak(LkjipContoh.susun("medan", 2024), format);
        byte[] lain = pencetak().cetak(LkjipContoh.susun("medan", 2024), format);
        assertThat(satu).hasSizeGreaterThan(10_000).isEqualTo(lain);
    }

    private static MencetakLkjip pencetak() {
        return new MencetakLkjip(new SekatCetak(1, 1, Duration.ofMinutes(1)));
    }

    private static Tabel tabel(Dokumen dokumen, String nama) {
        return dokumen.susunan().tabel().stream()
                .filter(satu -> satu.nama().equals(nama))
                .findFirst()
                .orElseThrow();
    }
}
