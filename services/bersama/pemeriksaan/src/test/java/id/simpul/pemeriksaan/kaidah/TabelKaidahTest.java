package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;

class TabelKaidahTest {
    private static final String GOLONGAN = """
            golongan,eselon_iv,staf,jumlah,baris
            Golongan IV/ b,0,3,3,1
            Golongan IV/ a,1,2,3,2
            Golongan IV,1,5,6,3
            Golongan III/d,4,11,15,4
            Golongan III/c,1,9,10,5
            Golongan III,5,%s,%s,6
            TOTAL,%s,25,31,7
            """;

    private static PaketContoh lain(String nama, String isi) {
        return new PaketContoh().berkas("lainnya/" + nama + ".csv", isi);
    }

    @Test
    void subjumlah_total_dan_kolom_jumlah_tabel_pegawai_diperiksa() {
        assertThat(lain("pegawai", GOLONGAN.formatted("20", "25", "6")).temuan("jumlah_tabel"))
                .isEmpty();
        assertThat(lain("pegawai", GOLONGAN.formatted("20", "23", "6")).temuan("jumlah_tabel"))
                .singleElement()
                .extracting(Temuan::tercetak, Temuan::dihitung)
                .containsExactly("23", "25");
        assertThat(lain("pegawai", GOLONGAN.formatted("20", "25", "5")).temuan("jumlah_tabel"))
                .anySatisfy(t -> assertThat(t.lokasi()).contains("TOTAL").contains("eselon_iv"));
    }

    @Test
    void rincian_yang_tidak_tercetak_hanya_salah_bila_jumlah_sudah_terlampaui() {
        String tabel = "pendidikan,jumlah,baris\nS3,,1\nS2,12,2\nS1,29,3\nSLTA,3,4\nJ u m l a h,%s,5\n";
        assertThat(lain("pegawai", tabel.formatted("43")).temuan("jumlah_tabel"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("44");
        assertThat(lain("pegawai", tabel.formatted("45")).temuan("jumlah_tabel"))
                .isEmpty();
    }

    @Test
    void rincian_yang_berinduk_tidak_dijumlah_dua_kali() {
        String tabel =
                "jenis,bagian_dari,jumlah_orang,baris\nASN,,42,1\nPSKS terdiri dari,,%s,2\nPKH,PSKS,198,3\nTKSK,PSKS,22,4\nJumlah,,262,5\n";
        assertThat(lain("personil", tabel.formatted("220")).temuan("jumlah_tabel"))
                .isEmpty();
        assertThat(lain("personil", tabel.formatted("221")).temuan("jumlah_tabel"))
                .isNotEmpty();
    }

    @Test
    void subjumlah_tanpa_label_yang_cocok_di_semua_kolom_tidak_dijumlah_dua_kali() {
        String tabel =
                "kelompok,l,p,baris\nPNS,30,25,1\nGolongan IV,10,5,2\nGolongan III,20,20,3\nPPPK,5,4,4\nJumlah,%s,29,5\n";
        assertThat(lain("pegawai", tabel.formatted("35")).temuan("jumlah_tabel"))
                .isEmpty();
        assertThat(lain("pegawai", tabel.formatted("36")).temuan("jumlah_tabel"))
                .hasSize(1);
    }

    @Test
    void baris_rata_rata_berlabel_jumlah_bukan_temuan() {
        assertThat(lain("t", "uraian,nilai,baris\nA,90.5,1\nB,80.25,2\nC,70.0,3\nJumlah,80.25,4\n")
                        .temuan("jumlah_tabel"))
                .isEmpty();
    }

    @Test
    void kolom_persen_dan_kolom_jumlah_yang_bukan_jumlahan_tidak_diperiksa() {
        assertThat(lain("t", "uraian,persen,harga,jumlah,baris\nA,50,10,7,1\nB,50,20,9,2\nJumlah,100,5,16,3\n")
                        .temuan("jumlah_tabel"))
                .isEmpty();
    }

    @Test
    void jumlah_yang_sama_dengan_rincian_berbeda_di_dua_tabel_ditemukan() {
        String pendidikan = "pendidikan,jumlah,baris\nS2,12,1\nS1,32,2\nJumlah,43,3\n";
        String golongan = "golongan,jumlah,baris\nIV,13,1\nIII,32,2\nJumlah,43,3\n";
        assertThat(lain("pegawai_a", pendidikan)
                        .berkas("lainnya/pegawai_b.csv", golongan)
                        .temuan("jumlah_antar_tabel"))
                .hasSize(1);
        assertThat(lain("pegawai_a", pendidikan)
                        .berkas("lainnya/pegawai_b.csv", pendidikan)
                        .temuan("jumlah_antar_tabel"))
                .isEmpty();
    }

    @Test
    void baris_yang_dicetak_dua_kali_ditemukan() {
        String tabel = "golongan,jumlah,baris\nI/d,0,1\nI/c,0,2\n%s,0,3\n";
        assertThat(lain("pegawai", tabel.formatted("I/d")).temuan("baris_ganda"))
                .hasSize(1);
        assertThat(lain("pegawai", tabel.formatted("I/b")).temuan("baris_ganda"))
                .isEmpty();
    }

    @Test
    void data_yang_sama_dengan_angka_sedikit_berbeda_ditemukan() {
        String tabel =
                "uraian,jumlah_ruta,jumlah_art,baris\nDTKS Des 2024,267654,710155,1\nJumlah DTKS Per Desember 2024,%s,710155,2\n";
        assertThat(lain("dtks", tabel.formatted("267676")).temuan("baris_hampir_sama"))
                .singleElement()
                .extracting(Temuan::selisih)
                .isEqualTo("-22");
        assertThat(lain("dtks", tabel.formatted("267654")).temuan("baris_hampir_sama"))
                .isEmpty();
    }

    private static PaketContoh rekap(String isi) {
        return new PaketContoh()
                .tabel("skala_predikat", "1,,,50,tidak,Kurang,1", "2,50,ya,75,tidak,Cukup,2", "3,75,ya,,,Baik,3")
                .tabel("indikator", "I1,sasaran,S1,A,%,naik,,,1", "I2,sasaran,S1,B,%,naik,,,2")
                .tabel("realisasi", "I1,2024,90,%,,,90,Baik,,1", "I2,2024,60,%,,,60,Cukup,,2")
                .berkas("lainnya/rekap.csv", isi);
    }

    @Test
    void rekap_predikat_dibandingkan_dengan_capaian_dan_porsinya() {
        String tabel =
                "tingkat,jumlah_indikator_2024,persen_2024,baris\nKurang (< 50),0,0,1\nCukup (50-75),%s,%s,2\nBaik (> 75),%s,50,3\nTOTAL,%s,,4\n";
        assertThat(rekap(tabel.formatted("1", "50", "1", "2")).temuan("rekap_tingkat_capaian"))
                .isEmpty();
        assertThat(rekap(tabel.formatted("1", "75", "1", "2")).temuan("rekap_tingkat_capaian"))
                .singleElement()
                .extracting(Temuan::aturan, Temuan::dihitung)
                .containsExactly("rumus_salah", "50");
        assertThat(rekap(tabel.formatted("0", "0", "1", "1")).temuan("rekap_tingkat_capaian"))
                .extracting(Temuan::aturan)
                .contains("jumlah_tidak_cocok", "predikat_tidak_sesuai_skala");
    }

    @Test
    void kolom_yang_mencampur_realisasi_dan_capaian_ditemukan() {
        PaketContoh p =
                new PaketContoh().tabel("realisasi", "I1,2024,91.2,%,,,130,,,1", "I2,2024,65.15,Nilai,,,92.41,,,2");
        String tabel = "indikator_kode,tahun,teks_persen,baris\nI1,2024,\"91,2%%\",1\nI2,2024,\"%s%%\",2\n";
        assertThat(p.berkas("lainnya/c.csv", tabel.formatted("92,41")).temuan("kolom_campuran"))
                .hasSize(1);
        assertThat(p.berkas("lainnya/c.csv", tabel.formatted("65,15")).temuan("kolom_campuran"))
                .isEmpty();
    }

    @Test
    void luas_bersatuan_panjang_ditemukan() {
        assertThat(lain("umum", "uraian,nilai,satuan,baris\nluas wilayah,265.10,Km,1\n")
                        .temuan("satuan_luas"))
                .hasSize(1);
        assertThat(lain("umum", "uraian,nilai,satuan,baris\nluas wilayah,265.10,Km2,1\n")
                        .temuan("satuan_luas"))
                .isEmpty();
    }

    @Test
    void angka_dalam_kalimat_dibandingkan_dengan_tabel_anggaran() {
        String tabel =
                "uraian,nilai,satuan,baris\nRealisasi anggaran 2022,%s,rupiah,1\nPersen realisasi anggaran,%s,%%,2\nKegiatan dilaksanakan,%s,kegiatan,3\n";
        PaketContoh p = new PaketContoh()
                .tabel(
                        "anggaran",
                        ",program,P,,2022,,100,91,,1",
                        ",kegiatan,K,P,2022,,100,91,,2",
                        ",total,TOTAL,,2022,,100,91,,3");
        assertThat(p.berkas("lainnya/n.csv", tabel.formatted("91", "91", "1")).temuan("angka_narasi"))
                .isEmpty();
        assertThat(p.berkas("lainnya/n.csv", tabel.formatted("19", "92.49", "4"))
                        .temuan("angka_narasi"))
                .extracting(Temuan::keparahan)
                .containsExactly(Keparahan.KESALAHAN, Keparahan.KESALAHAN, Keparahan.PERINGATAN);
    }

    @Test
    void percent_and_remainder_columns_are_checked_by_the_relation_the_other_rows_show() {
        String tabel =
                "sasaran,anggaran,realisasi,sisa,persen\nA,1000,863,137,%s\nB,2000,1811,189,90.55\nC,4000,3333,%s,83.33\n";
        assertThat(lain("per_sasaran", tabel.formatted("86.30", "667")).temuan("hitungan_kolom"))
                .isEmpty();
        assertThat(lain("per_sasaran", tabel.formatted("83.60", "667")).temuan("hitungan_kolom"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.aturan()).isEqualTo("persen_salah");
                    assertThat(t.keparahan()).isEqualTo(Keparahan.KESALAHAN);
                    assertThat(t.dihitung()).isEqualTo("86.3");
                    assertThat(t.penjelasan()).contains("863 / 1.000 × 100");
                });
        assertThat(lain("per_sasaran", tabel.formatted("86.30", "767")).temuan("hitungan_kolom"))
                .singleElement()
                .extracting(Temuan::aturan, Temuan::dihitung)
                .containsExactly("jumlah_tidak_cocok", "667");
    }

    @Test
    void a_series_of_years_proves_the_relation_together_and_a_lower_is_better_row_stays_right() {
        String tabel =
                "indikator,target_2021,realisasi_2021,capaian_2021,target_2022,realisasi_2022,capaian_2022\nNaik,50,47.5,95.00,55,54,%s\nTurun,20,21,95.00,18,19,94.44\nLain,8,9,112.50,10,9,90.00\n";
        assertThat(lain("deret", tabel.formatted("98.18")).temuan("hitungan_kolom"))
                .isEmpty();
        assertThat(lain("deret", tabel.formatted("88.18")).temuan("hitungan_kolom"))
                .singleElement()
                .satisfies(t -> assertThat(t.lokasi()).contains("Naik", "capaian_2022"));
    }

    @Test
    void columns_that_only_happen_to_relate_are_left_alone() {
        assertThat(lain("dua", "bidang,baik,rusak,selisih\nA,5,2,3\nB,9,4,7\nC,6,1,2\n")
                        .temuan("hitungan_kolom"))
                .isEmpty();
    }

    @Test
    void a_table_of_years_without_any_label_is_checked_too() {
        String tabel = "tahun,anggaran,realisasi,persen\n2029,900,840,93.33\n2030,870,851,97.82\n2031,1000,937,%s\n";
        assertThat(lain("tahunan", tabel.formatted("93.70")).temuan("hitungan_kolom"))
                .isEmpty();
        assertThat(lain("tahunan", tabel.formatted("97.30")).temuan("hitungan_kolom"))
                .singleElement()
                .satisfies(t -> assertThat(t.lokasi()).contains("2031"));
    }

    @Test
    void a_closing_row_called_sum_of_something_counts_as_total_only_when_it_really_sums() {
        String belanja = "uraian,anggaran,realisasi\nOperasi,900,800\nModal,100,90\nJumlah Belanja Daerah,1000,%s\n";
        assertThat(lain("belanja", belanja.formatted("890")).temuan("jumlah_tabel"))
                .isEmpty();
        assertThat(lain("belanja", belanja.formatted("980")).temuan("jumlah_tabel"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("890");
        assertThat(lain("anak", "uraian,nilai\nJumlah lansia,10\nJumlah disabilitas,5\nJumlah anak,7\n")
                        .temuan("jumlah_tabel"))
                .isEmpty();
    }

    @Test
    void more_served_than_there_are_to_serve_is_asked_about() {
        String spm = "jenis,jumlah_sasaran,jumlah_terlayani\nAnak,80,%s\nLansia,340,301\n";
        assertThat(lain("spm", spm.formatted("80")).temuan("terlayani_di_tabel"))
                .isEmpty();
        assertThat(lain("spm", spm.formatted("92")).temuan("terlayani_di_tabel"))
                .singleElement()
                .extracting(Temuan::keparahan, Temuan::tercetak, Temuan::dihitung)
                .containsExactly(Keparahan.PERINGATAN, "92", "80");
    }

    @Test
    void the_total_printed_again_by_kind_of_spending_or_by_year_equals_the_budget_table() {
        PaketContoh paket = new PaketContoh()
                .tabel(
                        "anggaran",
                        ",program,A,,2031,,600,500,,1",
                        ",program,B,,2031,,400,390,,2",
                        ",total,TOTAL,,2031,,1000,890,,3");
        String tahunan = "tahun,anggaran,realisasi\n2030,700,650\n2031,1000,%s\n";
        assertThat(paket.berkas("lainnya/tahunan.csv", tahunan.formatted("890")).temuan("total_di_tabel_lain"))
                .isEmpty();
        assertThat(paket.berkas("lainnya/tahunan.csv", tahunan.formatted("898")).temuan("total_di_tabel_lain"))
                .singleElement()
                .extracting(Temuan::keparahan, Temuan::tercetak, Temuan::dihitung)
                .containsExactly(Keparahan.KESALAHAN, "898", "890");
        assertThat(paket.berkas("lainnya/tahunan.csv", "tahun,anggaran,realisasi\n2031,5200,4100\n")
                        .temuan("total_di_tabel_lain"))
                .isEmpty();
    }

    @Test
    void figures_a_spreadsheet_turned_into_dates_are_named_once_per_column() {
        String isi = "indikator_kode,tahun,realisasi\nI1,2031,%s\nI2,2031,50\n";
        assertThat(new PaketContoh()
                        .berkas("realisasi.csv", isi.formatted("1.5"))
                        .temuan("angka_menjadi_tanggal"))
                .isEmpty();
        assertThat(new PaketContoh()
                        .berkas("realisasi.csv", isi.formatted("5-Jan"))
                        .temuan("angka_menjadi_tanggal"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.tercetak()).isEqualTo("5-Jan");
                    assertThat(t.rujukan().get(0).baris()).isEqualTo(2);
                });
        assertThat(lain("jadwal", "kegiatan,tanggal\nRapat,01/02/2031\nKunjungan,03/02/2031\n")
                        .temuan("angka_menjadi_tanggal"))
                .isEmpty();
    }

    @Test
    void rupiah_written_with_prefix_and_dash_keep_their_thousands() {
        PaketContoh paket = new PaketContoh()
                .berkas(
                        "anggaran.csv",
                        "level,uraian,tahun,anggaran,realisasi,persen_tercetak\nprogram,A,2031,\"Rp 1.000.000,00\",\"Rp900.000,-\",\"90,00%\"\n");
        assertThat(paket.temuan("persen_serapan")).isEmpty();
    }

    @Test
    void a_percent_column_is_not_added_up_and_a_column_per_year_is() {
        String program = "program,pagu,realisasi,%%\nA,1000,863,86.30\nB,2000,1811,%s\nJumlah,3000,2674,89.13\n";
        assertThat(lain("per_program", program.formatted("90.55")).periksa())
                .noneMatch(t -> t.keparahan() == Keparahan.KESALAHAN);
        assertThat(lain("per_program", program.formatted("95.05")).temuan("hitungan_kolom"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("90.55");
        String ppks = "jenis,tahun_2030,tahun_2031\nAnak,120,110\nLansia,340,352\nJUMLAH,460,%s\n";
        assertThat(lain("ppks", ppks.formatted("462")).temuan("jumlah_tabel")).isEmpty();
        assertThat(lain("ppks", ppks.formatted("426")).temuan("jumlah_tabel"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("462");
    }

    @Test
    void recipients_times_amount_gives_the_total_the_other_rows_show() {
        String bantuan =
                "bantuan,penerima,nilai_per_orang,total\nSembako,100,200000,20000000\nKursi roda,12,1500000,18000000\nModal,25,2000000,%s\n";
        assertThat(lain("bantuan", bantuan.formatted("50000000")).temuan("hitungan_kolom"))
                .isEmpty();
        assertThat(lain("bantuan", bantuan.formatted("5000000")).temuan("hitungan_kolom"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("50000000");
    }

    @Test
    void growth_between_two_year_columns_is_checked() {
        String tabel =
                "indikator,realisasi_2030,realisasi_2031,pertumbuhan\nA,314,337,7.32\nB,1250,1311,4.88\nC,802,951,%s\n";
        assertThat(lain("banding", tabel.formatted("18.58")).temuan("hitungan_kolom"))
                .isEmpty();
        assertThat(lain("banding", tabel.formatted("15.67")).temuan("hitungan_kolom"))
                .singleElement()
                .satisfies(t -> assertThat(t.penjelasan()).contains("(951 − 802) / 802 × 100"));
    }
}
