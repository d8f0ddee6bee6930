package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapaianKaidahTest {
    private static final String[] SKALA = {
        "1,,,55,ya,Tidak Berhasil,1",
        "2,55,tidak,70,ya,Cukup Berhasil,2",
        "3,70,tidak,85,ya,Berhasil,3",
        "4,85,tidak,,,Sangat Berhasil,4"
    };

    private static PaketContoh capaian(String arah, String target, String realisasi, String capaian) {
        return new PaketContoh()
                .tabel("indikator", "I1,sasaran,S1,Indikator,%," + arah + ",,,1")
                .tabel("target", "I1,2020," + target + ",pk,,1")
                .tabel("realisasi", "I1,2020," + realisasi + ",%,,," + capaian + ",,,1");
    }

    @ParameterizedTest
    @CsvSource({
        "naik,70,91.2,130.29",
        "naik,70,91.2,130",
        "turun,4.90,4.70,104.08",
        "naik,80,84.97,106.21",
        "naik,100,100,100"
    })
    void capaian_menurut_rumus_arahnya_bukan_temuan(String arah, String target, String realisasi, String tercetak) {
        assertThat(capaian(arah, target, realisasi, tercetak).temuan("capaian_tercetak"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "naik|80|129|103|R × T / 100", "naik|80|84.97|67.97|R × T / 100", "turun|4.90|4.70|95.92|R / T × 100",
                "naik|40|30|133.33|T / R × 100", "turun|40|30|25|(T − R) / T × 100",
                        "naik|70|91.2|91.2|realisasi disalin"
            })
    void rumus_keliru_dikenali_dan_disebut(
            String arah, String target, String realisasi, String tercetak, String rumus) {
        assertThat(capaian(arah, target, realisasi, tercetak).temuan("capaian_tercetak"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.aturan()).isEqualTo("rumus_salah");
                    assertThat(t.keparahan()).isEqualTo(Keparahan.KESALAHAN);
                    assertThat(t.penjelasan()).contains(rumus);
                });
    }

    @Test
    void varian_turun_T_per_R_hanya_peringatan_karena_dipakai_sebagian_aplikasi() {
        assertThat(capaian("turun", "4.90", "4.70", "104.26").temuan("capaian_tercetak"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.PERINGATAN);
    }

    @Test
    void capaian_yang_dipotong_hanya_info_dan_yang_tidak_dikenal_persen_salah() {
        assertThat(capaian("naik", "950", "925", "97.36").temuan("capaian_tercetak"))
                .singleElement()
                .extracting(Temuan::keparahan, Temuan::aturan)
                .containsExactly(Keparahan.INFO, "pembulatan");
        assertThat(capaian("turun", "4.90", "4.70", "99.98").temuan("capaian_tercetak"))
                .singleElement()
                .extracting(Temuan::aturan, Temuan::dihitung)
                .containsExactly("persen_salah", "104.0816326531");
    }

    @Test
    void capaian_yang_dibatasi_seratus_hanya_info() {
        assertThat(capaian("naik", "80", "129", "100").temuan("capaian_tercetak"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.INFO);
    }

    @Test
    void target_nol_tidak_dihitung_dan_dikatakan_demikian() {
        assertThat(capaian("naik", "0", "5", "100").temuan("capaian_tercetak"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("data_kurang");
    }

    @Test
    void capaian_tanpa_desimal_di_antara_capaian_berdesimal_dicatat() {
        PaketContoh p = new PaketContoh()
                .tabel("indikator", "I1,sasaran,S1,A,%,naik,,,1")
                .tabel("target", "I1,2023,70,,,1", "I1,2024,70,,,2")
                .tabel("realisasi", "I1,2024,91.2,%,647681,710155,130,,,1", "I1,2023,88.04,%,,,125.77,,,2");
        assertThat(p.temuan("desimal_capaian_tidak_seragam"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("130.2896651335");
        assertThat(capaian("naik", "70", "91.2", "130").temuan("desimal_capaian_tidak_seragam"))
                .isEmpty();
    }

    @Test
    void realisasi_persen_dihitung_dari_pembilang_dan_penyebut() {
        String baris = "I1,2024,%s,%%,647681,710155,,,,1";
        PaketContoh salah = new PaketContoh().tabel("realisasi", baris.formatted("92.1"));
        PaketContoh benar = new PaketContoh().tabel("realisasi", baris.formatted("91.2"));
        assertThat(salah.temuan("realisasi_persen"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("persen_salah");
        assertThat(benar.temuan("realisasi_persen")).isEmpty();
    }

    @Test
    void nilai_berskor_tidak_diperiksa_sebagai_persen() {
        assertThat(new PaketContoh()
                        .tabel("realisasi", "I1,2024,65.15,Nilai,65.15,70.5,92.41,,,1")
                        .temuan("realisasi_persen"))
                .isEmpty();
    }

    private static PaketContoh duaIndikator(String rataRata) {
        return new PaketContoh()
                .tabel("indikator", "I1,sasaran,S1,A,%,naik,,,1", "I2,sasaran,S2,B,%,naik,,,2")
                .tabel("target", "I1,2023,70,,,1", "I2,2023,100,,,2")
                .tabel("realisasi", "I1,2023,88.04,%,,,125.77,,,1", "I2,2023,100,%,,,100,,,2")
                .berkas("lainnya/rata.csv", "tahun,rata_rata_capaian,baris\n2023," + rataRata + ",9\n");
    }

    @Test
    void rata_rata_kolom_yang_salah_dikenali() {
        assertThat(duaIndikator("94.02").temuan("rata_rata_capaian"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.aturan()).isEqualTo("rumus_salah");
                    assertThat(t.dihitung()).isEqualTo("112.885");
                    assertThat(t.penjelasan()).contains("rata-rata kolom realisasi");
                });
    }

    @Test
    void rata_rata_capaian_yang_benar_atau_dibatasi_seratus_bukan_temuan() {
        assertThat(duaIndikator("112.89").temuan("rata_rata_capaian")).isEmpty();
        assertThat(duaIndikator("100").temuan("rata_rata_capaian")).isEmpty();
    }

    @Test
    void predikat_dibandingkan_dengan_skala_dokumen_tanpa_membedakan_huruf_besar() {
        String baris = "I1,2020,84.97,%%,,,67.97,%s,,1";
        PaketContoh salah =
                new PaketContoh().tabel("skala_predikat", SKALA).tabel("realisasi", baris.formatted("Berhasil"));
        PaketContoh benar =
                new PaketContoh().tabel("skala_predikat", SKALA).tabel("realisasi", baris.formatted("cukup berhasil"));
        assertThat(salah.temuan("predikat_capaian")).singleElement().satisfies(t -> {
            assertThat(t.dihitung()).isEqualTo("Cukup Berhasil");
            assertThat(t.penjelasan()).contains("hanya cocok bila skala dikenakan pada realisasi");
        });
        assertThat(benar.temuan("predikat_capaian")).isEmpty();
    }

    @Test
    void celah_dan_tumpang_tindih_skala_ditemukan() {
        PaketContoh celah =
                new PaketContoh().tabel("skala_predikat", "1,,,24.99,tidak,Kurang,1", "2,25,ya,100,ya,Baik,2");
        assertThat(celah.temuan("skala_utuh")).singleElement().satisfies(t -> assertThat(t.tercetak())
                .contains("[24.99 ; 25)"));
        PaketContoh tumpang = new PaketContoh().tabel("skala_predikat", "1,,,75,ya,Kurang,1", "2,70,ya,,,Baik,2");
        assertThat(tumpang.temuan("skala_utuh"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.KESALAHAN);
        assertThat(new PaketContoh().tabel("skala_predikat", SKALA).temuan("skala_utuh"))
                .isEmpty();
    }

    @Test
    void capaian_di_celah_skala_tidak_ditebak_predikatnya() {
        PaketContoh p = new PaketContoh()
                .tabel("skala_predikat", "1,,,75,ya,Sedang,1", "2,76,ya,,,Tinggi,2")
                .tabel("realisasi", "I1,2020,75.5,%,,,75.5,Tinggi,,1");
        assertThat(p.temuan("predikat_capaian"))
                .singleElement()
                .extracting(Temuan::aturan)
                .isEqualTo("skala_berlubang");
    }

    @Test
    void skala_yang_tidak_menyebut_batas_ikut_atau_tidak_tidak_dituduh_di_batasnya() {
        PaketContoh p = new PaketContoh()
                .berkas("skala_predikat.csv", "predikat,batas_bawah,batas_atas\nSedang,50,75\nTinggi,75,100\n")
                .tabel(
                        "realisasi",
                        "I1,2020,75,%,,,75,Tinggi,,1",
                        "I2,2020,75,%,,,75,Sedang,,2",
                        "I3,2020,80,%,,,80,Sedang,,3");
        assertThat(p.temuan("skala_utuh")).isEmpty();
        assertThat(p.temuan("predikat_capaian")).singleElement().satisfies(t -> assertThat(t.lokasi())
                .contains("I3"));
    }

    @Test
    void indikator_pertumbuhan_boleh_memakai_selisih_per_penyebut() {
        String indikator = "I1,sasaran,S1,Persentase peningkatan penanganan,%,naik,,,1";
        PaketContoh p = new PaketContoh().tabel("indikator", indikator).tabel("realisasi", "I1,2024,20,%,120,100,,,,1");
        assertThat(p.temuan("realisasi_persen")).isEmpty();
        assertThat(new PaketContoh()
                        .tabel("realisasi", "I1,2024,20,%,120,100,,,,1")
                        .temuan("realisasi_persen"))
                .hasSize(1);
    }

    @Test
    void angka_triwulan_tidak_dianggap_cetakan_berbeda_dari_angka_tahun() {
        String isi = "indikator_kode,tahun,triwulan,realisasi,satuan_realisasi\nI1,2024,1,25,%\nI1,2024,2,50,%\n";
        assertThat(new PaketContoh().berkas("realisasi.csv", isi).temuan("cetakan_indikator"))
                .isEmpty();
    }

    @Test
    void an_average_printed_per_objective_is_compared_with_that_objective_only() {
        String rekap = "sasaran,rata_rata_capaian\nPelayanan baik,%s\nAkuntabel,96.90\n";
        assertThat(duaSasaran(rekap.formatted("99.79")).temuan("rata_rata_capaian"))
                .isEmpty();
        assertThat(duaSasaran(rekap.formatted("99.79")).temuan("rata_rata_sasaran"))
                .isEmpty();
        assertThat(duaSasaran(rekap.formatted("94.79")).temuan("rata_rata_sasaran"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.aturan()).isEqualTo("rumus_salah");
                    assertThat(t.penjelasan()).contains("(104,57 + 95) / 2");
                });
    }

    private static PaketContoh duaSasaran(String rekap) {
        return new PaketContoh()
                .tabel("perencanaan", "sasaran,S1,,Pelayanan baik,1", "sasaran,S2,,Akuntabel,2")
                .tabel(
                        "indikator",
                        "I1,sasaran,S1,Satu,%,naik,,,1",
                        "I2,sasaran,S1,Dua,%,naik,,,2",
                        "I3,sasaran,S2,Tiga,nilai,naik,,,3")
                .tabel(
                        "realisasi",
                        "I1,2023,78,%,,,104.57,,,1",
                        "I2,2023,57,%,,,95.00,,,2",
                        "I3,2023,70,nilai,,,96.90,,,3")
                .berkas("lainnya/rekap.csv", rekap);
    }
}
