package id.simpul.pemeriksaan.kaidah;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Temuan;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SilangKaidahTest {

    @Test
    void realisasi_indikator_yang_dicetak_dua_nilai_ditemukan() {
        assertThat(new PaketContoh()
                        .tabel("realisasi", "P3,2020,100,%,,,100,,,1", "P3,2020,82.50,%,,,82.50,,,2")
                        .temuan("cetakan_indikator"))
                .singleElement()
                .extracting(Temuan::tercetak, Temuan::dihitung)
                .containsExactly("100", "82.5");
        String banding =
                "jenis,indikator_kode,indikator,target_2020,realisasi_2020,capaian_tercetak,kategori_tercetak,baris\npenutup,P3,P,100,%s,100,%s,1\n";
        PaketContoh p = new PaketContoh()
                .tabel("target", "P3,2020,100,pk,,1")
                .tabel("realisasi", "P3,2020,100,%,,,100,Berhasil,,1");
        assertThat(p.berkas("perbandingan.csv", banding.formatted("100", "berhasil"))
                        .temuan("cetakan_indikator"))
                .isEmpty();
        assertThat(p.berkas("perbandingan.csv", banding.formatted("100", "Sangat Berhasil"))
                        .temuan("cetakan_indikator"))
                .hasSize(1);
    }

    @Test
    void anggaran_yang_dicetak_lagi_di_tabel_lain_dibandingkan_menurut_nama() {
        PaketContoh p = new PaketContoh()
                .tabel("anggaran", ",kegiatan,Kegiatan Administrasi Kepegawaian,,2022,,50364000,45206407,,1");
        String tabel = "level,uraian,realisasi_keuangan_2022,baris\nkegiatan,Administrasi Kepegawaian,%s,1\n";
        assertThat(p.berkas("lainnya/banding.csv", tabel.formatted("45206470")).temuan("anggaran_di_tabel_lain"))
                .singleElement()
                .satisfies(t -> assertThat(t.penjelasan()).contains("tertukar"));
        assertThat(p.berkas("lainnya/banding.csv", tabel.formatted("45206407")).temuan("anggaran_di_tabel_lain"))
                .isEmpty();
    }

    @Test
    void nama_yang_mirip_tetapi_tidak_sama_dicatat_satu_kali_per_tabel() {
        PaketContoh p = new PaketContoh()
                .tabel("anggaran", ",sub_kegiatan,Penyusunan Dokumen Perencanaan Perangkat Daerah,,2024,,1,1,,1");
        String keluaran = "sub_kegiatan,%s,Dokumen,2024,,,2,Dokumen,,,1";
        assertThat(p.tabel("keluaran", keluaran.formatted("Penyusunan Dokumen Perencanaan"))
                        .temuan("nama_antar_tabel"))
                .hasSize(1);
        assertThat(p.tabel(
                                "keluaran",
                                keluaran.formatted("Sub Kegiatan penyusunan dokumen perencanaan perangkat daerah"))
                        .temuan("nama_antar_tabel"))
                .isEmpty();
    }

    @Test
    void angka_kolom_yang_berbeda_dari_teks_tercetak_ditemukan() {
        String target = "I1,2024,%s,pk,\"88,4 %%\",1";
        assertThat(new PaketContoh().tabel("target", target.formatted("84.8")).temuan("teks_terhadap_angka"))
                .hasSize(1);
        assertThat(new PaketContoh().tabel("target", target.formatted("88.4")).temuan("teks_terhadap_angka"))
                .isEmpty();
        assertThat(new PaketContoh()
                        .tabel("realisasi", "I1,2024,1485,orang,,,,,1.485 lansia,1")
                        .temuan("teks_terhadap_angka"))
                .isEmpty();
    }

    @Test
    void persen_dalam_kalimat_penjelas_yang_bukan_persen_barisnya_ditemukan() {
        String tabel =
                "program,target_persen,realisasi_persen,capaian_persen,penjelasan_tercetak,baris\nP,100,97.36,97.36,\"Realisasi (%s%%) lebih kecil dari target (100%%)\",1\n";
        assertThat(new PaketContoh()
                        .berkas("lainnya/k.csv", tabel.formatted("10"))
                        .temuan("teks_terhadap_angka"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .berkas("lainnya/k.csv", tabel.formatted("97,36"))
                        .temuan("teks_terhadap_angka"))
                .isEmpty();
    }

    @Test
    void sumber_dana_dan_satuan_yang_berbeda_untuk_angka_yang_sama_ditemukan() {
        PaketContoh p =
                new PaketContoh().tabel("komponen", "I1,2024,Penerima Bantuan Iuran,575754,575754,orang,APBD,ya,,1");
        assertThat(p.tabel(
                                "keluaran",
                                ",Bantuan dari APBN/ Kemensos,Pemberian Bantuan Iuran,2024,,,575754,individu,,,1")
                        .temuan("komponen_terhadap_keluaran"))
                .extracting(Temuan::aturan)
                .containsExactlyInAnyOrder("nilai_antar_tabel_beda", "satuan_campur");
        assertThat(p.tabel("keluaran", ",Bantuan dari APBD,Penerima Bantuan Iuran,2024,,,575754,orang,,,1")
                        .temuan("komponen_terhadap_keluaran"))
                .isEmpty();
    }

    private static String[] keluaran(int kenaikan) {
        return IntStream.range(0, 12)
                .mapToObj(i -> "sub_kegiatan,Kegiatan nomor %d,Jumlah,%d,,,%d,orang,,,1"
                        .formatted(i / 2, 2021 + i % 2, 30 + i / 2 * 7 + (i % 2) * kenaikan))
                .toArray(String[]::new);
    }

    @Test
    void realisasi_tahun_ini_yang_hampir_semuanya_sama_dengan_tahun_lalu_dicurigai_salinan() {
        assertThat(new PaketContoh().tabel("keluaran", keluaran(0)).temuan("salinan_antar_tahun"))
                .singleElement()
                .satisfies(t -> assertThat(t.tercetak()).isEqualTo("6 dari 6 sama"));
        assertThat(new PaketContoh().tabel("keluaran", keluaran(3)).temuan("salinan_antar_tahun"))
                .isEmpty();
    }

    @Test
    void kegiatan_yang_dihentikan_tetapi_dibelanjakan_dan_keluaran_tanpa_uang_ditemukan() {
        String anggaran = ",sub_kegiatan,Sub Kegiatan Layanan Rujukan,,2022,,44213000,%s,,1";
        String keluaran = "sub_kegiatan,Pemberian Layanan Rujukan,Jumlah,2022,70,orang,%s,orang,%s,,1";
        assertThat(new PaketContoh()
                        .tabel("anggaran", anggaran.formatted("44156500"))
                        .tabel("keluaran", keluaran.formatted("", "refocusing"))
                        .temuan("keluaran_terhadap_anggaran"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("anggaran", anggaran.formatted("0"))
                        .tabel("keluaran", keluaran.formatted("35", ""))
                        .temuan("keluaran_terhadap_anggaran"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("anggaran", anggaran.formatted("44156500"))
                        .tabel("keluaran", keluaran.formatted("0", ""))
                        .temuan("keluaran_terhadap_anggaran"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("anggaran", anggaran.formatted("44156500"))
                        .tabel("keluaran", keluaran.formatted("65", ""))
                        .temuan("keluaran_terhadap_anggaran"))
                .isEmpty();
    }

    @Test
    void target_dan_realisasi_keluaran_yang_berbeda_jenis_satuan_ditemukan() {
        String keluaran = "sub_kegiatan,Penyediaan Sandang,Jumlah,2022,110,%s,17,%s,,,1";
        assertThat(new PaketContoh()
                        .tabel("keluaran", keluaran.formatted("Paket", "orang"))
                        .temuan("satuan_keluaran"))
                .hasSize(1);
        assertThat(new PaketContoh()
                        .tabel("keluaran", keluaran.formatted("Lansia Miskin", "orang"))
                        .temuan("satuan_keluaran"))
                .isEmpty();
    }
}
