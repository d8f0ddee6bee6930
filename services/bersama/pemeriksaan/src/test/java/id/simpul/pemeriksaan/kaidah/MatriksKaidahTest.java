package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import org.junit.jupiter.api.Test;

class MatriksKaidahTest {
    private static final String PROGRAM =
            "kode,level,uraian,induk_kode,pagu_2021,pagu_akhir,baris\n1.06.01,program,Program A,,%s,300,1\n";

    @Test
    void pagu_matriks_yang_berbeda_dari_tabel_anggaran_ditemukan() {
        PaketContoh p = new PaketContoh().tabel("anggaran", "1.06.01,program,Program A,,2021,300,,,,1");
        assertThat(p.berkas("matriks_program.csv", PROGRAM.formatted("30")).temuan("matriks_terhadap_salinan"))
                .singleElement()
                .extracting(Temuan::tercetak, Temuan::dihitung)
                .containsExactly("30", "300");
        assertThat(p.berkas("matriks_program.csv", PROGRAM.formatted("300")).temuan("matriks_terhadap_salinan"))
                .isEmpty();
    }

    @Test
    void target_matriks_yang_berbeda_dari_tabel_target_ditemukan() {
        PaketContoh p = new PaketContoh()
                .tabel("indikator", "1.06.01.I1,program,P,Persentase dukungan,%,naik,,,1")
                .tabel("target", "1.06.01.I1,2021,100,renstra,,1", "1.06.01.I1,2020,90,kondisi_awal,,2");
        String matriks =
                "kode_induk,indikator,satuan,awal_2020,target_2021,target_akhir,baris\n1.06.01,Persentase dukungan,%%,%s,%s,100,1\n";
        assertThat(p.berkas("matriks_indikator.csv", matriks.formatted("90", "10"))
                        .temuan("matriks_terhadap_salinan"))
                .hasSize(1);
        assertThat(p.berkas("matriks_indikator.csv", matriks.formatted("9", "100"))
                        .temuan("matriks_terhadap_salinan"))
                .hasSize(1);
        assertThat(p.berkas("matriks_indikator.csv", matriks.formatted("90", "100"))
                        .temuan("matriks_terhadap_salinan"))
                .isEmpty();
    }

    @Test
    void target_matriks_yang_berbeda_dari_tabel_keluaran_ditemukan() {
        String matriks =
                "kode_induk,indikator,satuan,target_2021,target_akhir,baris\n1.06.01,Jumlah dokumen,dokumen,%s,5,1\n";
        PaketContoh p = new PaketContoh().tabel("keluaran", "kegiatan,Perencanaan,Jumlah dokumen,2021,5,Dokumen,,,,,1");
        assertThat(p.berkas("matriks_indikator.csv", matriks.formatted("50")).temuan("matriks_terhadap_salinan"))
                .hasSize(1);
        assertThat(p.berkas("matriks_indikator.csv", matriks.formatted("5")).temuan("matriks_terhadap_salinan"))
                .isEmpty();
    }

    @Test
    void pagu_per_indikator_berjumlah_pagu_programnya() {
        PaketContoh p = new PaketContoh().berkas("matriks_program.csv", PROGRAM.formatted("300"));
        String pagu = "kode_induk,indikator,pagu_2021,baris\n1.06.01,A,100,1\n1.06.01,B,%s,2\n";
        assertThat(p.berkas("lainnya/pagu.csv", pagu.formatted("200")).temuan("pagu_indikator"))
                .isEmpty();
        assertThat(p.berkas("lainnya/pagu.csv", pagu.formatted("20")).temuan("pagu_indikator"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("120");
    }

    @Test
    void komponen_dibandingkan_dengan_tabel_berlabel_sama_dan_keluaran_bernama_sama() {
        PaketContoh p = new PaketContoh()
                .tabel(
                        "komponen",
                        "I1,2024,DTKS Des 2024 - JUMLAH RUTA,267654,,Ruta,,tidak,,1",
                        "I1,2024,Jumlah peserta pelatihan,75,75,orang,,ya,,2");
        String dtks = "uraian,jumlah_ruta,baris\nDTKS Des 2024,%s,1\n";
        assertThat(p.berkas("lainnya/dtks.csv", dtks.formatted("267564")).temuan("komponen_di_tabel_lain"))
                .singleElement()
                .satisfies(t -> assertThat(t.penjelasan()).contains("tertukar"));
        assertThat(p.berkas("lainnya/dtks.csv", dtks.formatted("267654")).temuan("komponen_di_tabel_lain"))
                .isEmpty();
        String keluaran = "kegiatan,Pelatihan,Jumlah peserta pelatihan,2024,75,orang,%s,orang,,,1";
        assertThat(p.tabel("keluaran", keluaran.formatted("57")).temuan("komponen_bernama_keluaran"))
                .hasSize(1);
        assertThat(p.tabel("keluaran", keluaran.formatted("75")).temuan("komponen_bernama_keluaran"))
                .isEmpty();
    }

    @Test
    void sel_kolom_tahun_yang_bukan_tahun_ditemukan_tetapi_rentang_tahun_tidak() {
        String baris = "I1,%s,88,%%,,,,,,1";
        assertThat(new PaketContoh()
                        .tabel("realisasi", baris.formatted("2023"), baris.formatted("2204"), baris.formatted("2022"))
                        .temuan("tahun_mustahil"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("realisasi", baris.formatted("2023"), baris.formatted("1984"), baris.formatted("2022"))
                        .temuan("tahun_mustahil"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("realisasi", baris.formatted("2023"), baris.formatted("2021-2026"), baris.formatted(""))
                        .temuan("tahun_mustahil"))
                .isEmpty();
    }

    @Test
    void nilai_yang_berbeda_di_tengah_deret_target_yang_sama_ditemukan() {
        PaketContoh p = new PaketContoh()
                .tabel(
                        "target",
                        "I1,2021,85.3,renstra,,1",
                        "I1,2022,88.4,renstra,,2",
                        "I1,2023,91.5,renstra,,3",
                        "I1,2024,94.6,renstra,,4");
        String tabel =
                "sumber,kolom_tercetak,target,baris\nA,tahun ke-1,85.3,1\nA,tahun ke-2,88.4,2\nA,tahun ke-3,%s,3\nA,tahun ke-4,94.6,4\n";
        assertThat(p.berkas("lainnya/iku.csv", tabel.formatted("95.1")).temuan("tahun_bergeser"))
                .singleElement()
                .extracting(Temuan::tercetak, Temuan::dihitung)
                .containsExactly("95.1", "91.5");
        assertThat(p.berkas("lainnya/iku.csv", tabel.formatted("91.5")).temuan("tahun_bergeser"))
                .isEmpty();
    }
}
