package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetKaidahTest {
    private static final String MATRIKS =
            "kode_induk,indikator,satuan,awal_2020,target_2021,target_2022,target_2023,target_akhir,baris\n";

    @Test
    void target_perjanjian_kinerja_yang_berbeda_dari_renstra_ditemukan() {
        assertThat(new PaketContoh()
                        .tabel("target", "I1,2022,88.4,renstra,,1", "I1,2022,85.3,pk,,2")
                        .temuan("selaras_perjanjian_kinerja"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("target", "I1,2022,88.4,renstra,,1", "I1,2022,88.40,pk,,2")
                        .temuan("selaras_perjanjian_kinerja"))
                .isEmpty();
        assertThat(new PaketContoh()
                        .tabel("target", "I1,2022,BB,pk,,1", "I1,2022,70.5,,,2")
                        .temuan("selaras_perjanjian_kinerja"))
                .isEmpty();
    }

    private static PaketContoh deret(String arah, String... target) {
        return new PaketContoh()
                .tabel("indikator", "I1,sasaran,S,Indikator,%," + arah + ",,,1")
                .tabel("target", target);
    }

    @Test
    void target_yang_berbalik_arah_ditemukan() {
        assertThat(deret("turun", "I1,2020,4.90,renstra,,1", "I1,2021,5.00,renstra,,2", "I1,2022,4.80,renstra,,3")
                        .temuan("target_searah"))
                .singleElement()
                .satisfies(
                        t -> assertThat(t.penjelasan()).contains("2020 = 4,9").contains("2021 = 5"));
        assertThat(deret("turun", "I1,2020,4.90,renstra,,1", "I1,2021,4.80,renstra,,2")
                        .temuan("target_searah"))
                .isEmpty();
    }

    @Test
    void kondisi_awal_yang_melampaui_semua_target_ditemukan() {
        assertThat(deret("naik", "I1,2020,93,kondisi_awal,,1", "I1,2021,63,renstra,,2", "I1,2022,66,renstra,,3")
                        .temuan("target_searah"))
                .hasSize(1);
        assertThat(deret("naik", "I1,2020,60,kondisi_awal,,1", "I1,2021,63,renstra,,2")
                        .temuan("target_searah"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40;40;40,40", "10;20;30,30", "10;20;30,60", "10;20;30,65", "10;20;30,50"})
    void target_akhir_berupa_nilai_terakhir_tertinggi_atau_jumlah_bukan_temuan(String deret, String akhir) {
        String baris = "1.06,Jumlah,unit,5," + deret.replace(';', ',') + "," + akhir + ",1\n";
        assertThat(new PaketContoh()
                        .berkas("matriks_indikator.csv", MATRIKS + baris)
                        .temuan("target_akhir"))
                .isEmpty();
    }

    @Test
    void target_akhir_yang_tidak_dapat_diterangkan_dan_persen_yang_dijumlah_ditemukan() {
        PaketContoh p = new PaketContoh()
                .berkas(
                        "matriks_indikator.csv",
                        MATRIKS + "1,Jumlah alat,unit,0,15,15,15,110,1\n2,Persentase,%,0,50,60,70,180,2\n");
        assertThat(p.temuan("target_akhir")).hasSize(2);
    }

    @Test
    void indikator_bernama_sama_dengan_target_berbeda_ditemukan() {
        String[] indikator = {
            "S1.I1,sasaran,S1,Persentase PMKS memperoleh Bantuan,%,naik,,,1",
            "B6.I1,sasaran,S1,Persentase PMKS memperoleh bantuan,%,naik,,,2"
        };
        assertThat(new PaketContoh()
                        .tabel("indikator", indikator)
                        .tabel("target", "S1.I1,2022,45,renstra,,1", "B6.I1,2022,97,renstra,,2")
                        .temuan("target_indikator_sama"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("indikator", indikator)
                        .tabel("target", "S1.I1,2022,45,renstra,,1", "B6.I1,2022,45,renstra,,2")
                        .temuan("target_indikator_sama"))
                .isEmpty();
    }

    @Test
    void deret_target_di_bawah_judul_tahun_yang_bergeser_ditemukan() {
        PaketContoh p = deret(
                "naik",
                "I1,2021,85.3,renstra,,1",
                "I1,2022,88.4,renstra,,2",
                "I1,2023,91.5,renstra,,3",
                "I1,2024,94.6,renstra,,4");
        String tabel =
                "sumber,kolom_tercetak,target,baris\nTabel 2.1,%s,85.3,1\nTabel 2.1,%s,88.4,2\nTabel 2.1,%s,91.5,3\n";
        assertThat(p.berkas("lainnya/iku.csv", tabel.formatted("2020", "2021", "2022"))
                        .temuan("tahun_bergeser"))
                .singleElement()
                .extracting(Temuan::tercetak, Temuan::dihitung)
                .containsExactly("2020", "2021");
        assertThat(p.berkas("lainnya/iku.csv", tabel.formatted("2021", "2022", "2023"))
                        .temuan("tahun_bergeser"))
                .isEmpty();
    }

    @Test
    void realisasi_bertahun_sesudah_laporan_dan_perjanjian_kinerja_tahun_lain_ditemukan() {
        PaketContoh p = new PaketContoh()
                .berkas("paket.json", "{\"tahun\":2022,\"jenis\":\"LKJIP\"}")
                .tabel("target", "I1,2021,85.3,pk,,1")
                .tabel("realisasi", "I1,2023,88,%,,,,,,1", "I1,2022,88,%,,,,,,2");
        assertThat(p.temuan("tahun_dokumen")).extracting(Temuan::aturan).containsExactly("tahun_salah", "tahun_salah");
        PaketContoh rapi = new PaketContoh()
                .berkas("paket.json", "{\"tahun\":2022}")
                .tabel("target", "I1,2022,85.3,pk,,1")
                .tabel("realisasi", "I1,2021,88,%,,,,,,1", "I1,2022,88,%,,,,,,2");
        assertThat(rapi.temuan("tahun_dokumen")).isEmpty();
    }

    @Test
    void uang_di_kolom_orang_ditemukan_dari_deretnya() {
        String kepala =
                "kode_induk,indikator,satuan,awal_2020,target_2021,target_2022,target_2023,target_akhir,baris\n";
        assertThat(new PaketContoh()
                        .berkas("matriks_indikator.csv", kepala + "1,Jumlah Tagana,orang,240000000,40,40,40,120,1\n")
                        .temuan("target_mustahil"))
                .singleElement()
                .extracting(Temuan::tercetak)
                .isEqualTo("240000000");
        assertThat(new PaketContoh()
                        .berkas("matriks_indikator.csv", kepala + "1,Jumlah Tagana,orang,0,40,400,40,120,1\n")
                        .temuan("target_mustahil"))
                .isEmpty();
    }

    @Test
    void pagu_menyimpang_hanya_ditemukan_bila_jumlahnya_memang_tidak_cocok() {
        String kepala = "kode,level,uraian,induk_kode,pagu_2021,pagu_2022,pagu_2023,pagu_2024,baris\n";
        String anak = "1.1,kegiatan,K,1,5000000000,250000000,250000000,250000000,2\n";
        assertThat(new PaketContoh()
                        .berkas(
                                "matriks_program.csv",
                                kepala + "1,program,P,,250000000,250000000,250000000,250000000,1\n" + anak)
                        .temuan("pagu_menyimpang"))
                .singleElement()
                .satisfies(t -> assertThat(t.penjelasan()).contains("kelebihan"));
        assertThat(new PaketContoh()
                        .berkas(
                                "matriks_program.csv",
                                kepala + "1,program,P,,5000000000,250000000,250000000,250000000,1\n" + anak)
                        .temuan("pagu_menyimpang"))
                .isEmpty();
    }

    @Test
    void kecamatan_lebih_banyak_daripada_yang_dimiliki_kota_ditemukan() {
        String kota = "uraian,nilai,satuan,baris\nkecamatan,21,kecamatan,1\n";
        String keluaran = "sub_kegiatan,Sosialisasi,Jumlah,2024,%s,Kecamatan,,,,,1";
        assertThat(new PaketContoh()
                        .berkas("lainnya/umum.csv", kota)
                        .tabel("keluaran", keluaran.formatted("22"))
                        .temuan("wilayah_melebihi_kota"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .berkas("lainnya/umum.csv", kota)
                        .tabel("keluaran", keluaran.formatted("21"))
                        .temuan("wilayah_melebihi_kota"))
                .isEmpty();
    }
}
