package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;

class StrukturKaidahTest {

    @Test
    void kode_indikator_ganda_adalah_kesalahan() {
        assertThat(new PaketContoh()
                        .tabel("indikator", "I1,sasaran,S,A,%,naik,,,1", "I1,sasaran,S,B,%,naik,,,2")
                        .temuan("kode_ganda"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.KESALAHAN);
        assertThat(new PaketContoh()
                        .tabel("indikator", "I1,sasaran,S,A,%,naik,,,1", "I2,sasaran,S,B,%,naik,,,2")
                        .temuan("kode_ganda"))
                .isEmpty();
    }

    @Test
    void kode_program_ganda_dan_kode_di_bawah_induk_lain_ditemukan() {
        String kepala = "kode,level,uraian,induk_kode,pagu_2021,baris\n";
        assertThat(new PaketContoh()
                        .berkas(
                                "matriks_program.csv",
                                kepala
                                        + "1.06.01.2.07,kegiatan,Pengadaan,1.06.01,1,1\n1.06.01.2.07,kegiatan,Pengadaan,1.06.01,2,2\n")
                        .temuan("kode_ganda"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.PERINGATAN);
        assertThat(new PaketContoh()
                        .berkas(
                                "matriks_program.csv",
                                kepala
                                        + "1.06.01.2.07,kegiatan,Pengadaan,1.06.01,1,1\n1.06.01.2.07,kegiatan,Lain,1.06.01,2,2\n")
                        .temuan("kode_ganda"))
                .singleElement()
                .extracting(Temuan::keparahan)
                .isEqualTo(Keparahan.KESALAHAN);
        assertThat(new PaketContoh()
                        .berkas("matriks_program.csv", kepala + "1.06.04.2.07,kegiatan,Pengadaan,1.06.01,1,1\n")
                        .temuan("kode_ganda"))
                .hasSize(1);
    }

    @Test
    void visi_lebih_dari_satu_dan_rumusan_ganda_ditemukan() {
        assertThat(new PaketContoh()
                        .tabel("perencanaan", "visi,V1,,Terwujudnya kota,1", "visi,V1.1,V1,Melalui Misi pertama,2")
                        .temuan("rumusan_perencanaan"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel(
                                "perencanaan",
                                "tujuan,T1,,Pemerataan kesejahteraan,1",
                                "tujuan,T1n,,pemerataan ekonomi,2")
                        .temuan("rumusan_perencanaan"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("perencanaan", "visi,V1,,Terwujudnya kota,1", "tujuan,T1,V1,A,2", "tujuan,T2,V1,B,3")
                        .temuan("rumusan_perencanaan"))
                .isEmpty();
    }

    @Test
    void indikator_tanpa_satuan_dan_kode_yang_tidak_dikenal_ditemukan() {
        assertThat(new PaketContoh()
                        .tabel("indikator", "I1,tujuan,T,Kemiskinan,,turun,,,1")
                        .temuan("kelengkapan_indikator"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("indikator", "I1,tujuan,T,Kemiskinan,%,turun,,,1")
                        .tabel("realisasi", "I9,2024,1,%,,,,,,1")
                        .temuan("kelengkapan_indikator"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("indikator", "I1,tujuan,T,Kemiskinan,%,turun,,,1")
                        .tabel("realisasi", "I1,2024,1,%,,,,,,1")
                        .temuan("kelengkapan_indikator"))
                .isEmpty();
    }

    @Test
    void angka_yang_pengelompokannya_mustahil_dan_uang_negatif_ditemukan_tetapi_kode_tidak() {
        assertThat(new PaketContoh()
                        .berkas("lainnya/t.csv", "uraian,teks_pagu,baris\nA,25.00.000,1\n")
                        .temuan("angka_rusak"))
                .singleElement()
                .extracting(Temuan::tercetak)
                .isEqualTo("25.00.000");
        assertThat(new PaketContoh()
                        .tabel("anggaran", ",program,P,,2024,,-5000,1,,1")
                        .temuan("angka_rusak"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .berkas(
                                "lainnya/t.csv",
                                "uraian,rekening,teks_pagu,baris\nA,5.1.02.01.01.0052,25.000.000,1\nB,1.06.01.2.07,12.05.2024,2\n")
                        .temuan("angka_rusak"))
                .isEmpty();
    }

    @Test
    void tabel_yang_tidak_ada_disebut_sekali_beserta_kaidah_yang_tidak_dijalankan() {
        assertThat(new PaketContoh()
                        .tabel("anggaran", ",program,P,,2024,,1,1,,1")
                        .periksa())
                .filteredOn(t ->
                        t.kaidah().equals("kelengkapan_paket") && t.lokasi().equals("komponen"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.keparahan()).isEqualTo(Keparahan.INFO);
                    assertThat(t.penjelasan()).contains("jumlah_komponen").contains("satuan_komponen");
                });
    }
}
