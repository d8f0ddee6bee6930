package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;

class KomponenKaidahTest {

    private static PaketContoh lembaga(String total) {
        return new PaketContoh()
                .tabel("realisasi", "I1,2023,100,%," + total + "," + total + ",100,,,1")
                .tabel(
                        "komponen",
                        "I1,2023,POKMAS,872,872,Kelompok,APBD,ya,pembilang dan penyebut,2",
                        "I1,2023,KUBE,20,20,Kelompok,APBD,ya,pembilang dan penyebut,3",
                        "I1,2023,Hibah,4,4,Lembaga,APBD,ya,pembilang dan penyebut,4",
                        "I1,2023,TOTAL," + total + "," + total + ",,,tidak,baris jumlah,5");
    }

    @Test
    void komponen_yang_tidak_berjumlah_pembilang_ditemukan_sekali_untuk_semua_cetakannya() {
        assertThat(lembaga("898").temuan("jumlah_komponen")).singleElement().satisfies(t -> {
            assertThat(t.tercetak()).isEqualTo("898");
            assertThat(t.dihitung()).isEqualTo("896");
            assertThat(t.penjelasan()).startsWith("872 + 20 + 4 = 896");
        });
        assertThat(lembaga("896").temuan("jumlah_komponen")).isEmpty();
    }

    @Test
    void penyebut_rincian_yang_berbeda_dari_realisasi_ditemukan() {
        PaketContoh p = new PaketContoh()
                .tabel("realisasi", "I1,2024,91.2,%,647681,710515,,,,1")
                .tabel(
                        "komponen",
                        "I1,2024,DTKS,710155,,Jiwa,,ya,penyebut,2",
                        "I1,2024,Sembako,,647681,orang,,ya,pembilang,3");
        assertThat(p.temuan("jumlah_komponen")).singleElement().satisfies(t -> assertThat(t.penjelasan())
                .contains("tertukar"));
    }

    @Test
    void kpm_dan_orang_yang_dijumlah_ditemukan_tetapi_orang_dan_anak_tidak() {
        String realisasi = "I1,2024,91.2,%,70808,80000,,,,1";
        PaketContoh campur = new PaketContoh()
                .tabel("realisasi", realisasi)
                .tabel("komponen", "I1,2024,Sembako,,70308,KPM,,ya,,2", "I1,2024,Lansia,,500,orang,,ya,,3");
        assertThat(campur.temuan("satuan_komponen"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("70308 KPM + 500 orang");
        PaketContoh sejenis = new PaketContoh()
                .tabel("realisasi", realisasi)
                .tabel("komponen", "I1,2024,A,,70308,Anak,,ya,,2", "I1,2024,B,,500,orang,,ya,,3");
        assertThat(sejenis.temuan("satuan_komponen")).isEmpty();
    }

    @Test
    void komponen_yang_tidak_dijumlah_dokumen_boleh_berbeda_satuan() {
        PaketContoh p = new PaketContoh()
                .tabel("realisasi", "I1,2024,100,%,,,,,,1")
                .tabel("komponen", "I1,2024,A,75,75,orang,,ya,,2", "I1,2024,B,60,60,UEP,,ya,,3");
        assertThat(p.temuan("satuan_komponen")).isEmpty();
    }

    @Test
    void penyebut_yang_berganti_dari_ruta_ke_jiwa_ditemukan() {
        String dua = "I1,%s,DTKS,%s,,%s,,ya,penyebut,1";
        PaketContoh ganti = new PaketContoh()
                .tabel("komponen", dua.formatted("2023", "249197", "Ruta"), dua.formatted("2024", "710155", "Jiwa"));
        assertThat(ganti.temuan("penyebut_antar_tahun"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("penyebut_berubah");
        PaketContoh tetap = new PaketContoh()
                .tabel("komponen", dua.formatted("2023", "249197", "Ruta"), dua.formatted("2024", "267654", "KPM"));
        assertThat(tetap.temuan("penyebut_antar_tahun")).isEmpty();
    }

    @Test
    void isi_pembilang_yang_berganti_antar_tahun_disebut_porsinya() {
        PaketContoh p = new PaketContoh()
                .tabel(
                        "komponen",
                        "I1,2023,Bantuan Sembako,,69358,KPM,,ya,,1",
                        "I1,2023,Bantuan El Nino,,68084,KPM,,ya,,2",
                        "I1,2024,Bantuan Sembako,,70308,KPM,,ya,,3",
                        "I1,2024,Penerima Bantuan Iuran,,575754,orang,,ya,,4");
        assertThat(p.temuan("komponen_berganti")).singleElement().satisfies(t -> assertThat(t.penjelasan())
                .contains("Penerima Bantuan Iuran (89,1175%"));
        PaketContoh tetap = new PaketContoh()
                .tabel(
                        "komponen",
                        "I1,2023,Bantuan A,,1,KPM,,ya,,1",
                        "I1,2023,Bantuan B,,1,KPM,,ya,,2",
                        "I1,2024,Bantuan A,,2,KPM,,ya,,3",
                        "I1,2024,Bantuan B,,2,KPM,,ya,,4");
        assertThat(tetap.temuan("komponen_berganti")).isEmpty();
    }

    @Test
    void penerima_yang_sama_di_dua_indikator_setingkat_ditemukan() {
        PaketContoh p = new PaketContoh()
                .tabel(
                        "indikator",
                        "I1,sasaran,S1,A,%,naik,,,1",
                        "I2,sasaran,S2,B,%,naik,,,2",
                        "P1,program,P,C,%,naik,,,3")
                .tabel(
                        "komponen",
                        "I1,2024,Bantuan Sosial Tunai Penyandang Disabilitas,,1000,orang,,ya,,1",
                        "I2,2024,Bantuan Sosial Tunai bagi Disabilitas,,1000,orang,,ya,,2",
                        "P1,2024,Bantuan Sosial Tunai bagi Disabilitas,,1000,orang,,ya,,3");
        assertThat(p.temuan("komponen_di_dua_indikator")).singleElement().satisfies(t -> assertThat(t.rujukan())
                .hasSize(2));
        PaketContoh beda = new PaketContoh()
                .tabel(
                        "komponen",
                        "I1,2024,Kursi roda,,1000,Unit,,ya,,1",
                        "I2,2024,Permakanan lansia,,1000,orang,,ya,,2");
        assertThat(beda.temuan("komponen_di_dua_indikator")).isEmpty();
    }

    @Test
    void angka_yang_kebetulan_sama_pada_dua_kelompok_penerima_bukan_penerima_ganda() {
        PaketContoh p = new PaketContoh()
                .tabel(
                        "komponen",
                        "I1,2024,Layanan utama bagi Lansia,,14479,orang,,ya,,1",
                        "I2,2024,Layanan utama bagi Anak,,14479,orang,,ya,,2");
        assertThat(p.temuan("komponen_di_dua_indikator")).isEmpty();
        PaketContoh salahKetik = new PaketContoh()
                .tabel(
                        "komponen",
                        "I1,2024,Layanan utama bagi Lansia,,14479,orang,,ya,,1",
                        "I2,2024,Layanan utama untuk lanisa,,14479,orang,,ya,,2");
        assertThat(salahKetik.temuan("komponen_di_dua_indikator")).hasSize(1);
    }

    @Test
    void pembilang_yang_menjumlah_beberapa_bantuan_dicatat_sekali() {
        assertThat(new PaketContoh()
                        .tabel("realisasi", "I1,2024,90,%,900,1000,,,,1")
                        .tabel("komponen", "I1,2024,A,,400,orang,,ya,,1", "I1,2024,B,,500,orang,,ya,,2")
                        .temuan("penerima_ganda"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("realisasi", "I1,2024,90,%,900,1000,,,,1")
                        .tabel("komponen", "I1,2024,A,,900,orang,,ya,,1")
                        .temuan("penerima_ganda"))
                .isEmpty();
    }

    @Test
    void pembilang_yang_selalu_sama_dengan_penyebut_ditemukan() {
        PaketContoh sama = new PaketContoh()
                .tabel(
                        "realisasi",
                        "I1,2024,100,%,365,365,,,,1",
                        "I2,2024,100,%,1381,1381,,,,2",
                        "I3,2024,100,%,561,561,,,,3");
        assertThat(sama.temuan("pembilang_sama_penyebut")).singleElement().satisfies(t -> assertThat(t.penjelasan())
                .contains("3 dari 3"));
        PaketContoh beda = new PaketContoh()
                .tabel("realisasi", "I1,2024,90,%,9,10,,,,1", "I2,2024,100,%,5,5,,,,2", "I3,2024,80,%,4,5,,,,3");
        assertThat(beda.temuan("pembilang_sama_penyebut")).isEmpty();
    }

    @Test
    void yang_terlayani_lebih_banyak_daripada_yang_ada_ditemukan() {
        assertThat(new PaketContoh()
                        .tabel("realisasi", "I1,2024,120,%,12,10,,,,1")
                        .temuan("pembilang_melebihi_penyebut"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("realisasi", "I1,2024,100,%,10,10,,,,1")
                        .temuan("pembilang_melebihi_penyebut"))
                .isEmpty();
    }

    @Test
    void angka_di_rumus_yang_bukan_angka_perhitungan_ditemukan() {
        PaketContoh p = new PaketContoh().tabel("realisasi", "I1,2024,65.15,Nilai,65.15,70.5,92.41,,,1");
        assertThat(p.tabel("indikator", "I1,sasaran,S,Nilai,Nilai,ordinal,\"[nilai B(65,15)/nilai BB(72)] x 100%\",,1")
                        .temuan("angka_di_rumus"))
                .singleElement()
                .extracting(Temuan::tercetak, Temuan::dihitung)
                .containsExactly("72", "70.5");
        assertThat(p.tabel(
                                "indikator",
                                "I1,sasaran,S,Nilai,Nilai,ordinal,\"[nilai B(65,15)/nilai BB(70,5)] x 100%\",,1")
                        .temuan("angka_di_rumus"))
                .isEmpty();
    }

    @Test
    void rumus_yang_tidak_menyebut_komponen_yang_dihitung_ditemukan() {
        String indikator = "I1,sasaran,S,Persentase Kelompok/ Lembaga yang menerima bantuan,%%,naik,%s,,1";
        PaketContoh p = new PaketContoh()
                .tabel("komponen", "I1,2024,POKMAS,,363,Kelompok,,ya,,1", "I1,2024,Hibah,,2,Lembaga,,ya,,2");
        assertThat(p.tabel("indikator", indikator.formatted("bantuan kel masyarakat / pokmas"))
                        .temuan("rumus_tidak_menyebut_komponen"))
                .hasSize(1);
        assertThat(p.tabel("indikator", indikator.formatted("bantuan kelompok dan lembaga / populasi"))
                        .temuan("rumus_tidak_menyebut_komponen"))
                .isEmpty();
    }
}
