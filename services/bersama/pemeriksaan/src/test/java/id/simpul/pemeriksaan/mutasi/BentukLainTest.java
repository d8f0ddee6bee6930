package id.simpul.pemeriksaan.mutasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PaketContoh;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Isi yang sama dalam bentuk lain: hasilnya tidak berubah, kesalahannya tetap ditemukan. */
class BentukLainTest {
    private static final String KINI = "" + PaketUtuh.TAHUN;

    @ParameterizedTest
    @EnumSource(Tulisan.class)
    void cara_menulis_paket_tidak_mengubah_hasil(Tulisan tulisan) {
        assertThat(new PaketUtuh(11).periksa(tulisan).temuan()).noneMatch(t -> t.keparahan() == Keparahan.KESALAHAN);

        PaketUtuh salah = new PaketUtuh(11);
        tanam(salah);
        assertThat(salah.periksa(tulisan).temuan())
                .filteredOn(t -> t.keparahan() == Keparahan.KESALAHAN)
                .extracting(t -> t.aturan() + " " + t.tercetak() + " " + t.dihitung())
                .containsExactlyInAnyOrderElementsOf(salah.periksa().temuan().stream()
                        .filter(t -> t.keparahan() == Keparahan.KESALAHAN)
                        .map(t -> t.aturan() + " " + t.tercetak() + " " + t.dihitung())
                        .toList());
    }

    private static void tanam(PaketUtuh p) {
        Mutasi.geser(p.tabel("anggaran").yang("level", "kegiatan").get(0), "anggaran", 8_000_000);
        Mutasi.geser(p.tabel("lainnya/pegawai_golongan").baris.get(3), "jumlah", 2);
        p.tabel("realisasi").yang("tahun", KINI).get(0).put("capaian_tercetak", "12.34");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perencanaan",
                "indikator",
                "target",
                "realisasi",
                "komponen",
                "perbandingan",
                "skala_predikat",
                "anggaran",
                "keluaran",
                "efisiensi",
                "matriks_program",
                "matriks_indikator"
            })
    void tabel_yang_tidak_ada_disebut_dan_sisanya_tetap_diperiksa_tanpa_tuduhan(String tabel) {
        PaketUtuh p = new PaketUtuh(5);
        p.tabel.remove(tabel);
        HasilPemeriksaan hasil = p.periksa();
        assertThat(hasil.temuan()).noneMatch(t -> t.keparahan() == Keparahan.KESALAHAN);
        assertThat(hasil.kaidahDijalankan().size()).isGreaterThan(30);
        p.tabel.keySet().removeIf(nama -> !nama.startsWith("lainnya/"));
        assertThat(p.periksa().temuan()).anyMatch(t -> t.aturan().equals(JenisTemuan.DATA_KURANG));
    }

    @Test
    void nomenklatur_lama_tanpa_sub_kegiatan_dan_berkode_lain_diperiksa_sama() {
        PaketUtuh p = new PaketUtuh(8);
        p.tabel.keySet().retainAll(Set.of("anggaran", "efisiensi", "skala_predikat"));
        p.tabel("anggaran").baris.removeIf(b -> b.get("level").equals("sub_kegiatan"));
        int i = 15;
        for (Map<String, String> b : p.tabel("anggaran").baris) {
            b.put("kode", b.get("kode").isEmpty() ? "" : "1.13.1.13.01." + i++);
            b.put("no_tercetak", "" + i);
        }
        assertThat(p.periksa().temuan()).noneMatch(t -> t.keparahan() == Keparahan.KESALAHAN);
        Mutasi.geser(p.tabel("anggaran").yang("level", "program").get(0), "realisasi", -40_000);
        assertThat(p.periksa().temuan())
                .anyMatch(
                        t -> t.keparahan() == Keparahan.KESALAHAN && t.aturan().equals(JenisTemuan.JUMLAH_TIDAK_COCOK));
    }

    @Test
    void laporan_sekecil_satu_program_dan_tanpa_paket_json_diperiksa() {
        String isi = """
                Level;Uraian;Tahun;Anggaran;Realisasi;Persen Tercetak
                Program;Layanan;2031;Rp 1.000.000,-;Rp 900.000,-;90,00%
                TOTAL;TOTAL;2031;1.000.000;900.000;90,00
                """;
        PaketContoh kecil = new PaketContoh().berkas("Laporan 2031/ANGGARAN.CSV", "\uFEFF" + isi);
        assertThat(new Pemeriksa().periksa(kecil.baca()).temuan()).noneMatch(t -> t.keparahan() == Keparahan.KESALAHAN);
    }

    @Test
    void urutan_berkas_dan_folder_pembungkus_tidak_mengubah_hasil() {
        PaketUtuh p = new PaketUtuh(21);
        tanam(p);
        PaketContoh dibungkus = new PaketContoh();
        List<String> nama = new java.util.ArrayList<>(p.tabel.keySet());
        java.util.Collections.reverse(nama);
        nama.forEach(n -> dibungkus.berkas("kiriman/" + n + ".csv", p.tabel(n).csv(Tulisan.BAKU)));
        dibungkus.berkas("kiriman/paket.json", "{\"tahun\":" + KINI + "}");
        HasilPemeriksaan hasil =
                new Pemeriksa().periksa(new PembacaPaket().baca(new ByteArrayInputStream(dibungkus.zip())));
        assertThat(hasil.ringkasan()).isEqualTo(p.periksa().ringkasan());
    }
}
