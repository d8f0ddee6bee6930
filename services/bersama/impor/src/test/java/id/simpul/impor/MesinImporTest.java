package id.simpul.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.simpul.impor.ImporContoh.Pencatat;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MesinImporTest {
    @Test
    void urutan_kolom_bebas_dan_kolom_asing_disimpan_serta_dilaporkan() {
        Pencatat penerap = new Pencatat();
        LaporanImpor laporan = ImporContoh.jalankan(
                "Keterangan Lain,pagu_2024,KODE\ncatatan,1500,P1\n".getBytes(StandardCharsets.UTF_8), penerap);

        assertThat(laporan.diterima()).isTrue();
        assertThat(laporan.berkas().get(0).kolomLain()).containsExactly("Keterangan Lain");
        assertThat(penerap.baris.get(0).lain()).containsExactly(Map.entry("keterangan_lain", "catatan"));
        assertThat(penerap.baris.get(0).perTahun("pagu")).containsExactly(Map.entry(2024, new BigDecimal("1500")));
    }

    @Test
    void titik_koma_dan_koma_desimal_dibaca_sama_dengan_koma_dan_titik() {
        assertThat(nilai("kode,persen,pagu_2024\nP1,25.18,1234567.5\n"))
                .isEqualTo(nilai("kode;persen;pagu_2024\nP1;25,18;1.234.567,5\n"))
                .isEqualTo(nilai("\uFEFFsep=;\nkode;persen;pagu_2024\nP1;25,18%;\"Rp 1.234.567,50\"\n"))
                .isEqualTo("25.18 1234567.5");
    }

    @Test
    void windows_1252_dibaca_dan_dikatakan() {
        LaporanImpor laporan =
                ImporContoh.jalankan("kode,nama\nP1,Café\n".getBytes(Charset.forName("windows-1252")), new Pencatat());

        assertThat(laporan.diterima()).isTrue();
        assertThat(laporan.temuan()).extracting(TemuanImpor::aturan).containsExactly("penyandian");
    }

    @Test
    void sel_kosong_bukan_nol() {
        Pencatat penerap = new Pencatat();
        ImporContoh.jalankan("kode,pagu_2023,pagu_2024\nP1,,0\n".getBytes(StandardCharsets.UTF_8), penerap);

        assertThat(penerap.baris.get(0).perTahun("pagu")).containsOnlyKeys(2024);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pagu_2024|25.00.000|bilangan-rusak",
                "pagu_2024|63 orang|bukan-bilangan",
                "pagu_2024|12.345|",
                "pagu_2024|1.5e3|bukan-bilangan",
                "pagu_2024|-5|negatif",
                "pagu_2024|1.125,125|desimal",
                "persen|Rp 5|bukan-bilangan",
                "persen|25,18|",
                "level|sub|pilihan",
                "level|PROGRAM|",
                "tahun|20244|tahun",
                "mulai|31/02/2024|tanggal",
                "mulai|29/02/2024|",
                "iku|mungkin|ya-tidak",
                "iku|Ya|"
            })
    void setiap_isi_yang_salah_menjadi_satu_temuan_dengan_tempat_dan_aturannya(
            String kolom, String isi, String aturan) {
        LaporanImpor laporan = ImporContoh.csv("kode;%s\nP1;%s\n".formatted(kolom, isi));

        if (aturan == null) {
            assertThat(laporan.temuan()).isEmpty();
        } else {
            assertThat(laporan.temuan())
                    .extracting(
                            TemuanImpor::berkas,
                            TemuanImpor::baris,
                            TemuanImpor::kolom,
                            TemuanImpor::nilai,
                            TemuanImpor::aturan,
                            TemuanImpor::keparahan)
                    .containsExactly(tuple("program", 2, kolom, isi, aturan, Keparahan.KESALAHAN));
            assertThat(laporan.diterima()).isFalse();
            assertThat(laporan.hasil()).isNull();
        }
    }

    @Test
    void satu_kesalahan_menolak_semuanya_dan_penerap_tidak_pernah_menerapkan() {
        Pencatat penerap = new Pencatat();
        LaporanImpor laporan = ImporContoh.jalankan(
                "kode,pagu_2024\nP1,1\n,2\nKODE TERLALU PANJANG,3\n".getBytes(StandardCharsets.UTF_8), penerap);

        assertThat(penerap.diterapkan).isFalse();
        assertThat(laporan.temuan()).extracting(TemuanImpor::aturan).containsExactly("wajib", "panjang");
        assertThat(laporan.barisDitolak()).isEqualTo(2);
    }

    @Test
    void rujukan_ke_baris_cacat_tidak_menimbulkan_temuan_kedua() {
        LaporanImpor laporan = ImporContoh.jalankan(
                ImporContoh.zip(
                        Map.of("data/program.csv", "kode,pagu_2024\nP1,rusak\n", "data/anak.csv", "induk\nP1\nP9\n")),
                new Pencatat());

        assertThat(laporan.temuan())
                .extracting(TemuanImpor::berkas, TemuanImpor::aturan)
                .containsExactly(tuple("program", "bukan-bilangan"), tuple("anak", "dikenal"));
    }

    @Test
    void kolom_wajib_atau_berkas_wajib_yang_tidak_ada_disebut_sekali() {
        assertThat(ImporContoh.csv("nama\nA\nB\n").temuan())
                .extracting(TemuanImpor::aturan)
                .containsExactly("kolom-wajib");
        assertThat(ImporContoh.jalankan(ImporContoh.zip(Map.of("anak.csv", "induk\n")), new Pencatat())
                        .temuan())
                .extracting(TemuanImpor::aturan)
                .containsExactly("berkas-wajib");
    }

    @Test
    void berkas_lain_di_paket_disebut_tetapi_tidak_mengganggu() {
        LaporanImpor laporan = ImporContoh.jalankan(
                ImporContoh.zip(Map.of(
                        "program.csv",
                        "kode\nP1\n",
                        "CATATAN.md",
                        "x",
                        "foto.png",
                        "x",
                        "lainnya/program.csv",
                        "a\n1\n")),
                new Pencatat());

        assertThat(laporan.diterima()).isTrue();
        assertThat(laporan.berkasLain()).containsExactlyInAnyOrder("foto.png", "lainnya/program.csv");
    }

    @Test
    void kutip_yang_tidak_ditutup_menjadi_temuan_bukan_kegagalan() {
        LaporanImpor laporan = ImporContoh.csv("kode,level\nP1,program\nP2,\"program\n");

        assertThat(laporan.temuan())
                .extracting(TemuanImpor::aturan, TemuanImpor::baris)
                .containsExactly(tuple("berkas-rusak", 3));
    }

    @Test
    void desimal_koma_tanpa_kutip_di_csv_koma_dikenali_dari_sel_yang_berlebih() {
        assertThat(ImporContoh.csv("kode,persen\nP1,25,18\n").temuan())
                .extracting(TemuanImpor::aturan)
                .containsExactly("sel-berlebih");
    }

    @Test
    void xlsx_dibaca_persis_dan_angka_yang_diketik_sebagai_teks_tetap_terbaca() {
        Pencatat penerap = new Pencatat();
        LaporanImpor laporan = ImporContoh.jalankan(
                ImporContoh.buku(List.of(new ImporContoh.BarisBuku("P1", new BigDecimal("98555969110.25"), "25,18"))),
                penerap);

        assertThat(laporan.temuan()).isEmpty();
        assertThat(penerap.baris.get(0).perTahun("pagu").get(2024)).isEqualByComparingTo("98555969110.25");
        assertThat(penerap.baris.get(0).angka("persen").orElseThrow()).isEqualByComparingTo("25.18");
    }

    @Test
    void sepuluh_ribu_baris_dan_temuan_yang_banyak_tetap_dihitung_seluruhnya() {
        String isi = "kode,pagu_2024\n"
                + IntStream.range(0, 10_000).mapToObj(i -> "K" + i + ",x\n").collect(Collectors.joining());
        LaporanImpor laporan = ImporContoh.csv(isi);

        assertThat(laporan.baris()).isEqualTo(10_000);
        assertThat(laporan.kesalahan()).isEqualTo(10_000);
        assertThat(laporan.temuan()).hasSize(BatasImpor.BAWAAN.temuan());
        assertThat(laporan.temuanTerpotong()).isEqualTo(10_000 - BatasImpor.BAWAAN.temuan());
    }

    private static String nilai(String csv) {
        Pencatat penerap = new Pencatat();
        LaporanImpor laporan = ImporContoh.jalankan(csv.getBytes(StandardCharsets.UTF_8), penerap);
        assertThat(laporan.temuan()).isEmpty();
        BarisImpor baris = penerap.baris.get(0);
        return baris.angka("persen").orElseThrow().toPlainString() + " "
                + baris.perTahun("pagu").get(2024).toPlainString();
    }
}
