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
}
