package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;

class SpmKaidahTest {
    private static final String KEPALA =
            "layanan,triwulan,sasaran,sumber_sasaran,tanggal_sasaran,terlayani,anggaran,realisasi_anggaran,baris\n";
    private static final String KEPALA_MUTU = "layanan,triwulan,jenis,nama,dibutuhkan,terpenuhi,satuan,baris\n";

    private static PaketContoh spm(String... baris) {
        return new PaketContoh().berkas("spm.csv", KEPALA + String.join("\n", baris) + "\n");
    }

    private static PaketContoh mutu(String... baris) {
        return spm("SPM-1,2024-T4,100,DTKS,2024-01-31,80,1000,900,1")
                .berkas("spm_mutu.csv", KEPALA_MUTU + String.join("\n", baris) + "\n");
    }

    @Test
    void more_served_than_the_target_is_a_warning_and_served_without_a_target_an_error() {
        assertThat(spm("SPM-1,2024-T4,80,DTKS,2024-01-31,92,,,1").temuan("spm_terlayani"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.keparahan()).isEqualTo(Keparahan.PERINGATAN);
                    assertThat(t.selisih()).isEqualTo("12");
                });
        assertThat(spm("SPM-5,2024-T4,0,,,5,,,1").temuan("spm_terlayani"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.KESALAHAN);
        assertThat(spm("SPM-1,2024-T4,80,DTKS,2024-01-31,80,,,1", "SPM-5,2024-T4,0,,,0,,,2")
                        .temuan("spm_terlayani"))
                .isEmpty();
    }

    @Test
    void a_cumulative_count_does_not_shrink_within_a_year_but_starts_anew_in_the_next() {
        String t2 = "SPM-1,2024-T2,100,DTKS,2024-01-31,60,900,500,1";
        assertThat(spm(t2, "SPM-1,2024-T3,100,DTKS,2024-01-31,50,900,500,2").temuan("spm_kumulatif"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.keparahan()).isEqualTo(Keparahan.KESALAHAN);
                    assertThat(t.penjelasan()).contains("turun dari 60 (2024-T2) menjadi 50");
                });
        assertThat(spm(t2, "SPM-1,2024-T3,100,DTKS,2024-01-31,60,900,400,2").temuan("spm_kumulatif"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.PERINGATAN);
        assertThat(spm(t2, "SPM-1,2025-T1,100,DTKS,2025-01-31,10,900,90,2", "SPM-2,2024-T3,9,DTKS,2024-01-31,1,,,3")
                        .temuan("spm_kumulatif"))
                .isEmpty();
    }

    @Test
    void a_quality_count_is_a_part_of_the_need_and_of_the_people_served() {
        assertThat(mutu("SPM-1,2024-T4,BARANG_JASA,Kursi roda,10,12,unit,5").temuan("spm_mutu"))
                .singleElement()
                .extracting(Temuan::penjelasan)
                .asString()
                .contains("di atas 100%");
        assertThat(mutu("SPM-1,2024-T4,BARANG_JASA,Permakanan,90,85,orang,5").temuan("spm_mutu"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.tercetak()).isEqualTo("85");
                    assertThat(t.dihitung()).isEqualTo("80");
                });
        assertThat(mutu("SPM-1,2024-T4,BARANG_JASA,Permakanan,300,80,orang,5").temuan("spm_mutu"))
                .singleElement()
                .extracting(Temuan::penjelasan)
                .asString()
                .contains("sasaran layanannya 100");
        assertThat(mutu(
                                "SPM-1,2024-T4,BARANG_JASA,Permakanan,100,80,orang,5",
                                "SPM-1,2024-T4,BARANG_JASA,Kursi roda,300,200,unit,6",
                                "SPM-1,2024-T4,SDM,Pekerja sosial,200,150,orang,7")
                        .temuan("spm_mutu"))
                .isEmpty();
    }

    @Test
    void a_target_from_another_source_or_of_another_size_than_last_year_is_not_comparable() {
        String lalu = "SPM-1,2023-T4,1200,DTKS Desember 2022,2023-01-31,900,,,1";
        assertThat(spm(lalu, "SPM-1,2024-T1,1250,Pendataan kelurahan,2024-01-31,100,,,2")
                        .temuan("spm_sasaran"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("penyebut_berubah");
        assertThat(spm(lalu, "SPM-1,2024-T1,12,DTKS Desember 2023,2024-01-31,10,,,2")
                        .temuan("spm_sasaran"))
                .singleElement()
                .extracting(Temuan::penjelasan)
                .asString()
                .contains("sepuluh kali");
        assertThat(spm(lalu, "SPM-1,2024-T1,1250,DTKS Desember 2023,2024-01-31,100,,,2")
                        .temuan("spm_sasaran"))
                .isEmpty();
    }

    @Test
    void the_data_behind_the_target_belongs_to_the_year_of_the_report() {
        assertThat(spm("SPM-1,2024-T4,100,DTKS,2025-01-31,80,,,1").temuan("spm_sasaran"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("tahun_salah");
        assertThat(spm("SPM-1,2024-T4,100,DTKS,2021-06-30,80,,,1").temuan("spm_sasaran"))
                .hasSize(1);
        assertThat(spm("SPM-1,2024-T4,100,DTKS,2023-12-31,80,,,1").temuan("spm_sasaran"))
                .isEmpty();
    }

    @Test
    void money_and_people_go_together() {
        assertThat(spm("SPM-1,2024-T4,100,DTKS,2024-01-31,0,1000,900,1").temuan("spm_uang"))
                .singleElement()
                .extracting(Temuan::penjelasan)
                .asString()
                .contains("uang tanpa keluaran");
        assertThat(spm("SPM-1,2024-T1,100,DTKS,2024-01-31,0,1000,100,1").temuan("spm_uang"))
                .isEmpty();
        assertThat(spm("SPM-1,2024-T4,100,DTKS,2024-01-31,9,0,0,1").temuan("spm_uang"))
                .hasSize(1);
        assertThat(spm("SPM-1,2024-T4,100,DTKS,2024-01-31,9,1000,1001,1").temuan("spm_uang"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.keparahan()).isEqualTo(Keparahan.KESALAHAN);
                    assertThat(t.aturan()).isEqualTo("realisasi_melebihi_anggaran");
                    assertThat(t.selisih()).isEqualTo("1");
                });
    }

    @Test
    void copies_are_seen_across_services_years_and_between_target_and_served() {
        assertThat(spm(
                                "SPM-1,2024-T4,138,DTKS,2024-01-31,138,,,1",
                                "SPM-2,2024-T4,56,DTKS,2024-01-31,56,,,2",
                                "SPM-3,2024-T4,15,DTKS,2024-01-31,15,,,3")
                        .temuan("spm_kembar"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("lainnya");
        assertThat(spm("SPM-1,2024-T4,140,DTKS,2024-01-31,138,,,1", "SPM-2,2024-T4,140,DTKS,2024-01-31,138,,,2")
                        .temuan("spm_kembar"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("duplikasi");
        assertThat(spm("SPM-1,2023-T4,140,DTKS,2023-01-31,138,,,1", "SPM-1,2024-T4,140,DTKS,2024-01-31,138,,,2")
                        .temuan("spm_kembar"))
                .singleElement()
                .extracting(Temuan::penjelasan)
                .asString()
                .contains("2023-T4");
        assertThat(spm("SPM-1,2023-T4,14,DTKS,2023-01-31,13,,,1", "SPM-1,2024-T4,14,DTKS,2024-01-31,13,,,2")
                        .temuan("spm_kembar"))
                .isEmpty();
    }

    @Test
    void the_tables_of_the_import_are_known_and_need_no_other_table() {
        assertThat(mutu("SPM-1,2024-T4,BARANG_JASA,Permakanan,100,80,orang,5").periksa())
                .extracting(Temuan::keparahan)
                .containsOnly(Keparahan.INFO);
    }
}
