package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Rujukan;
import id.simpul.pemeriksaan.Temuan;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnggaranKaidahTest {
    private static final String PROGRAM = ",program,PROGRAM PEMBERDAYAAN SOSIAL,,2024,,";
    private static final String KEGIATAN = ",kegiatan,Pengembangan PSKS,PROGRAM PEMBERDAYAAN SOSIAL,2024,,";
    private static final String SUB = ",sub_kegiatan,%s,Pengembangan PSKS,2024,,";

    private static PaketContoh anggaran(String... baris) {
        return new PaketContoh().tabel("anggaran", baris);
    }

    private static String sub(String nama, String angka) {
        return SUB.formatted(nama) + angka;
    }

    @Test
    void jumlah_sub_kegiatan_yang_tidak_sama_dengan_kegiatannya_ditemukan_beserta_hitungannya() {
        List<Temuan> t = anggaran(
                        PROGRAM + "80437898553,72861703635,,1",
                        KEGIATAN + "80437898553,72861703635,,2",
                        sub("TKSK", "239400000,193705000,,3"),
                        sub("PSM", "2531477270,1683242750,,4"),
                        sub("Kelembagaan", "77677021283,70984755885,,5"))
                .temuan("jumlah_anggaran");
        assertThat(t).singleElement().satisfies(x -> {
            assertThat(x.aturan()).isEqualTo("jumlah_tidak_cocok");
            assertThat(x.keparahan()).isEqualTo(Keparahan.KESALAHAN);
            assertThat(x.tercetak()).isEqualTo("80437898553");
            assertThat(x.dihitung()).isEqualTo("80447898553");
            assertThat(x.selisih()).isEqualTo("-10000000");
            assertThat(x.penjelasan()).contains("239.400.000 + 2.531.477.270 + 77.677.021.283 = 80.447.898.553");
            assertThat(x.rujukan()).contains(new Rujukan("anggaran.csv", 3, "2"));
        });
    }

    @Test
    void jumlah_yang_cocok_tidak_menghasilkan_temuan() {
        assertThat(anggaran(
                                PROGRAM + "300,200,,1",
                                KEGIATAN + "300,200,,2",
                                sub("A", "100,90,,3"),
                                sub("B", "200,110,,4"),
                                ",total,TOTAL,,2024,,300,200,,5")
                        .temuan("jumlah_anggaran"))
                .isEmpty();
    }

    @Test
    void kegiatan_tanpa_angka_diganti_jumlah_sub_kegiatannya() {
        assertThat(anggaran(PROGRAM + "300,200,,1", KEGIATAN + ",,,2", sub("A", "100,90,,3"), sub("B", "210,110,,4"))
                        .temuan("jumlah_anggaran"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("310");
    }

    @Test
    void tiga_nol_yang_hilang_dikenali_dan_temuan_menunjuk_barisnya() {
        List<Temuan> t = anggaran(
                        PROGRAM + "698525000,372590000,,1",
                        KEGIATAN + "698525000,372590000,,2",
                        sub("Kampung Siaga", "242525000,0,,3"),
                        sub("Taruna Siaga", "456000000,372590,,4"))
                .temuan("jumlah_anggaran");
        assertThat(t).singleElement().satisfies(x -> {
            assertThat(x.tercetak()).isEqualTo("372590");
            assertThat(x.dihitung()).isEqualTo("372590000");
            assertThat(x.penjelasan()).contains("3 angka nol hilang");
            assertThat(x.rujukan().get(0).baris()).isEqualTo(5);
        });
    }

    @Test
    void angka_yang_sama_dicetak_di_dua_tabel_tidak_dijumlah_bersama_dan_perbedaannya_ditemukan() {
        PaketContoh p = anggaran(
                ",program,PROGRAM PENUNJANG URUSAN KABUPATEN/KOTA,,2024,,14115145003,14115145003,,1",
                ",program,PROGRAM SOSIAL,,2024,,1000,900,,2",
                ",total,TOTAL,,2024,,14115146003,11127064890,,3",
                ",program,PROGRAM PENUNJANG URUSAN KAB/KOTA,,2024,,14115145003,11127063990,,4",
                ",program,PROGRAM SOSIAL,,2024,,1000,900,,5",
                ",total,TOTAL,,2024,,14115146003,11127064890,,6");
        assertThat(p.temuan("anggaran_dicetak_dua_kali")).singleElement().satisfies(x -> {
            assertThat(x.tercetak()).isEqualTo("14115145003");
            assertThat(x.dihitung()).isEqualTo("11127063990");
            assertThat(x.penjelasan()).contains("mengulang kolom anggaran");
        });
        assertThat(p.temuan("jumlah_anggaran"))
                .singleElement()
                .extracting(Temuan::tercetak)
                .isEqualTo("11127064890");
    }

    @Test
    void baris_yang_sama_di_dua_tabel_dengan_angka_sama_bukan_temuan() {
        assertThat(anggaran(
                                ",program,PROGRAM A,,2024,,10,5,,1",
                                ",total,TOTAL,,2024,,10,5,,2",
                                ",program,PROGRAM A,,2024,,10,5,,3",
                                ",total,TOTAL,,2024,,10,5,,4")
                        .temuan("anggaran_dicetak_dua_kali"))
                .isEmpty();
    }

    @Test
    void total_dibandingkan_pula_dengan_seluruh_baris_terbawah() {
        PaketContoh p = anggaran(
                PROGRAM + "300,200,,1",
                KEGIATAN + "310,200,,2",
                sub("A", "310,200,,3"),
                ",total,TOTAL,,2024,,300,200,,4");
        assertThat(p.temuan("total_terhadap_rincian"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("310");
        assertThat(anggaran(PROGRAM + "300,200,,1", KEGIATAN + "300,200,,2", ",total,TOTAL,,2024,,300,200,,4")
                        .temuan("total_terhadap_rincian"))
                .isEmpty();
    }

    @Test
    void pagu_anak_yang_melebihi_induknya_adalah_kesalahan_yang_kurang_hanya_peringatan() {
        String program = ",program,Program A,,2022,%s,,,,1";
        String kegiatan = ",kegiatan,%s,Program A,2022,%s,,,,2";
        assertThat(anggaran(
                                program.formatted("100"),
                                kegiatan.formatted("K", "150"),
                                ",program,Program B,,2022,5,,,,3",
                                ",kegiatan,L,Program B,2022,5,,,,4")
                        .temuan("jumlah_pagu"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.KESALAHAN);
        assertThat(anggaran(
                                program.formatted("100"),
                                kegiatan.formatted("K", "60"),
                                ",program,Program B,,2022,5,,,,3",
                                ",kegiatan,L,Program B,2022,5,,,,4")
                        .temuan("jumlah_pagu"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.PERINGATAN);
        assertThat(anggaran(program.formatted("60"), kegiatan.formatted("K", "60"))
                        .temuan("jumlah_pagu"))
                .isEmpty();
    }

    @Test
    void pagu_akhir_periode_dihitung_dari_pagu_tiap_tahun() {
        String kepala = "kode,level,uraian,induk_kode,pagu_2021,pagu_2022,pagu_akhir,baris\n";
        assertThat(new PaketContoh()
                        .berkas("matriks_program.csv", kepala + "1.06.01,program,A,,479500848,479500848,1076797108,1\n")
                        .temuan("jumlah_tahun_pagu"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("959001696");
        assertThat(new PaketContoh()
                        .berkas("matriks_program.csv", kepala + "1.06.01,program,A,,10,20,30,1\n")
                        .temuan("jumlah_tahun_pagu"))
                .isEmpty();
    }

    @Test
    void realisasi_di_atas_anggaran_disebut_selisihnya() {
        assertThat(anggaran(",kegiatan,SLRT,,2020,,275434000,275987000,,1").temuan("realisasi_melebihi_anggaran"))
                .singleElement()
                .satisfies(x -> assertThat(x.penjelasan()).contains("553.000"));
        assertThat(anggaran(",kegiatan,SLRT,,2020,,275434000,275434000,,1").temuan("realisasi_melebihi_anggaran"))
                .isEmpty();
    }

    @Test
    void persen_serapan_yang_dibulatkan_benar_dipotong_hanya_info_dan_yang_salah_kesalahan() {
        String baris = ",program,P,,2024,,%s,%s,%s,1";
        assertThat(anggaran(baris.formatted("11493469163", "6452145538", "56.14"))
                        .temuan("persen_serapan"))
                .isEmpty();
        assertThat(anggaran(baris.formatted("13920", "12295", "88.32")).temuan("persen_serapan"))
                .singleElement()
                .satisfies(x -> {
                    assertThat(x.aturan()).isEqualTo("pembulatan");
                    assertThat(x.keparahan()).isEqualTo(Keparahan.INFO);
                });
        assertThat(anggaran(baris.formatted("3203475382", "2949958312", "90")).temuan("persen_serapan"))
                .singleElement()
                .satisfies(x -> {
                    assertThat(x.aturan()).isEqualTo("persen_salah");
                    assertThat(x.dihitung()).startsWith("92.086");
                });
    }

    @Test
    void persen_yang_memakai_dasar_lain_dikenali() {
        assertThat(anggaran(",program,P,,2022,400,200,100,25.00,1").temuan("persen_serapan"))
                .singleElement()
                .satisfies(x -> assertThat(x.penjelasan()).contains("pagu renstra"));
    }

    @Test
    void induk_tanpa_angka_dan_anggaran_tidak_terserap_hanya_info() {
        PaketContoh p = anggaran(PROGRAM + "300,90,,1", KEGIATAN + ",,,2", sub("A", "100,90,,3"), sub("B", "200,0,,4"));
        assertThat(p.temuan("induk_tanpa_angka"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.INFO);
        assertThat(p.temuan("anggaran_tidak_terserap")).singleElement().satisfies(x -> assertThat(x.penjelasan())
                .contains("B 200"));
        PaketContoh rapi = anggaran(PROGRAM + "100,90,,1", KEGIATAN + "100,90,,2", sub("A", "100,90,,3"));
        assertThat(rapi.temuan("induk_tanpa_angka")).isEmpty();
        assertThat(rapi.temuan("anggaran_tidak_terserap")).isEmpty();
    }

    @Test
    void nama_yang_sama_di_bawah_induk_berbeda_bukan_duplikasi() {
        assertThat(anggaran(
                                ",program,P,,2024,,3,3,,1",
                                ",kegiatan,K1,P,2024,,1,1,,2",
                                ",sub_kegiatan,Penyediaan Sandang,K1,2024,,1,1,,3",
                                ",kegiatan,K2,P,2024,,2,2,,4",
                                ",sub_kegiatan,Penyediaan Sandang,K2,2024,,2,2,,5")
                        .temuan("nama_ganda"))
                .isEmpty();
        assertThat(anggaran(PROGRAM + "2,2,,1", KEGIATAN + "2,2,,2", sub("A", "1,1,,3"), sub("A", "1,1,,4"))
                        .temuan("nama_ganda"))
                .hasSize(1);
    }

    @Test
    void kegiatan_dan_sub_kegiatannya_yang_bernama_sama_tetap_berinduk_benar() {
        assertThat(anggaran(
                                ",program,P,,2024,,10,9,,1",
                                ",kegiatan,Pengelolaan Data,P,2024,,10,9,,2",
                                ",sub_kegiatan,Pendataan,Pengelolaan Data,2024,,4,4,,3",
                                ",sub_kegiatan,Pengelolaan Data,Pengelolaan Data,2024,,6,5,,4")
                        .temuan("jumlah_anggaran"))
                .isEmpty();
    }

    @Test
    void anggaran_murni_dan_perubahan_bukan_angka_yang_sama_dicetak_dua_kali() {
        String isi =
                "level,uraian,tahun,versi,anggaran,realisasi\nprogram,P,2024,murni,10,5\nprogram,P,2024,perubahan,12,5\n";
        assertThat(new PaketContoh().berkas("anggaran.csv", isi).temuan("anggaran_dicetak_dua_kali"))
                .isEmpty();
    }

    @Test
    void baris_yang_tidak_dikenali_tingkatnya_tidak_dijumlah_dan_disebut() {
        assertThat(anggaran(PROGRAM + "300,200,,1", ",catatan,Sumber data,,2024,,999,999,,2", KEGIATAN + "300,200,,3")
                        .temuan("jumlah_anggaran"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.INFO);
    }
}
