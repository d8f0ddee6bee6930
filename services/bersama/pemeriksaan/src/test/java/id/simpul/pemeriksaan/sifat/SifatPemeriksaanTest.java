package id.simpul.pemeriksaan.sifat;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Temuan;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SifatPemeriksaanTest {

    @Property(tries = 200)
    void laporan_yang_seluruh_angkanya_cocok_tidak_mempunyai_kesalahan(@ForAll long benih) {
        assertThat(new LaporanAcak(benih).paket().periksa()).noneMatch(t -> t.keparahan() == Keparahan.KESALAHAN);
    }

    @Property(tries = 200)
    void satu_angka_anggaran_atau_realisasi_yang_diubah_selalu_ditemukan(
            @ForAll long benih, @ForAll @IntRange(min = 0, max = 1_000_000) int pilih, @ForAll boolean kolomRealisasi) {
        LaporanAcak laporan = new LaporanAcak(benih);
        String[] baris = laporan.anggaran.get(pilih % laporan.anggaran.size());
        ubah(baris, kolomRealisasi ? 7 : 6, 1 + pilih);
        ditemukan(laporan, "jumlah_tidak_cocok", "realisasi_melebihi_anggaran", "persen_salah");
    }

    @Property(tries = 100)
    void satu_pembilang_penyebut_atau_komponen_yang_diubah_selalu_ditemukan(
            @ForAll long benih,
            @ForAll @IntRange(min = 0, max = 1000) int pilih,
            @ForAll @IntRange(min = 0, max = 2) int tempat) {
        LaporanAcak laporan = new LaporanAcak(benih);
        String[] realisasi = laporan.realisasi.get(pilih % laporan.realisasi.size());
        if (tempat == 2) {
            ubah(laporan.komponen.get(pilih % laporan.realisasi.size() * 3), 4, 1 + pilih);
        } else {
            ubah(realisasi, 4 + tempat, 1 + pilih);
        }
        ditemukan(laporan, "jumlah_tidak_cocok", "nilai_antar_tabel_beda", "persen_salah");
    }

    @Property(tries = 100)
    void capaian_atau_predikat_yang_diubah_selalu_ditemukan(
            @ForAll long benih, @ForAll @IntRange(min = 0, max = 1000) int pilih, @ForAll boolean predikat) {
        LaporanAcak laporan = new LaporanAcak(benih);
        String[] baris = laporan.realisasi.get(pilih % laporan.realisasi.size());
        if (predikat) {
            baris[7] = baris[7].equals("Berhasil") ? "Cukup Berhasil" : "Berhasil";
        } else {
            baris[6] = String.format(Locale.ROOT, "%.2f", Double.parseDouble(baris[6]) + 1 + pilih % 50);
        }
        ditemukan(laporan, "predikat_tidak_sesuai_skala", "persen_salah", "rumus_salah");
    }

    @Property(tries = 100)
    void satu_sel_tabel_pegawai_yang_diubah_selalu_ditemukan(
            @ForAll long benih,
            @ForAll @IntRange(min = 0, max = 5) int baris,
            @ForAll @IntRange(min = 1, max = 3) int kolom) {
        LaporanAcak laporan = new LaporanAcak(benih);
        ubah(laporan.pegawai.get(baris), kolom, 1);
        ditemukan(laporan, "jumlah_tidak_cocok");
    }

    private static void ubah(String[] baris, int letak, long tambahan) {
        baris[letak] = String.valueOf(Long.parseLong(baris[letak]) + tambahan);
    }

    private static void ditemukan(LaporanAcak laporan, String... aturan) {
        List<Temuan> temuan = laporan.paket().periksa();
        assertThat(temuan)
                .filteredOn(t -> t.keparahan() == Keparahan.KESALAHAN)
                .isNotEmpty()
                .anySatisfy(t -> assertThat(t.aturan()).isIn((Object[]) aturan));
    }
}
