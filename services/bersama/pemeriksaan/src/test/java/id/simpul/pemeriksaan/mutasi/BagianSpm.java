package id.simpul.pemeriksaan.mutasi;

import java.util.Random;

/** Laporan SPM tiga layanan: tahun lalu sampai akhir, tahun ini dua triwulan, dan satu butir mutu tiap laporan. */
final class BagianSpm {
    private final PaketUtuh p;
    private final Random acak;

    /** Pengacaknya sendiri, supaya angka tabel lain tidak bergeser. */
    BagianSpm(PaketUtuh p, long benih) {
        this.p = p;
        this.acak = new Random(benih);
    }

    void susun() {
        TabelUji spm = p.buat(
                "spm",
                "layanan,triwulan,sasaran,sumber_sasaran,tanggal_sasaran,terlayani,anggaran,realisasi_anggaran,baris");
        TabelUji mutu = p.buat("spm_mutu", "layanan,triwulan,jenis,nama,dibutuhkan,terpenuhi,satuan,baris");
        for (int n = 1; n <= 3; n++) {
            int sasaran = 1000 * n + 200 + acak.nextInt(200);
            int terlayani = sasaran * 3 / 4 + acak.nextInt(50);
            laporan(spm, mutu, n, PaketUtuh.TAHUN - 1, 4, sasaran - 30, terlayani - 40);
            laporan(spm, mutu, n, PaketUtuh.TAHUN, 2, sasaran, terlayani / 2);
            laporan(spm, mutu, n, PaketUtuh.TAHUN, 4, sasaran, terlayani);
        }
    }

    private static void laporan(
            TabelUji spm, TabelUji mutu, int nomor, int tahun, int triwulan, int sasaran, int terlayani) {
        String layanan = "SPM-" + nomor;
        String kode = tahun + "-T" + triwulan;
        long anggaran = 2_000_000L * sasaran;
        spm.tambah(
                layanan,
                kode,
                "" + sasaran,
                "Pendataan dinas " + tahun,
                tahun + "-01-31",
                "" + terlayani,
                "" + anggaran,
                "" + (anggaran / sasaran * terlayani),
                "1");
        mutu.tambah(
                layanan, kode, "BARANG_JASA", "Permakanan", "" + (sasaran - 100), "" + (terlayani - 20), "orang", "2");
    }
}
