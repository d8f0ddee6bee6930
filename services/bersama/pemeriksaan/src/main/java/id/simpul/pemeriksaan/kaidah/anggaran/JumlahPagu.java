package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.PenyusunPohon;
import id.simpul.pemeriksaan.data.SkemaPohon;
import id.simpul.pemeriksaan.kaidah.Kaidah;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.Set;

/**
 * Jumlah pagu renstra anak = induk tiap tahun. Pada matriks renstra semua baris tercetak, jadi selisih adalah kesalahan;
 * pada laporan tahunan baris yang tidak dilaksanakan sering tidak dicetak, jadi jumlah anak yang kurang hanya peringatan.
 */
public final class JumlahPagu implements Kaidah {

    @Override
    public String nama() {
        return "jumlah_pagu";
    }

    @Override
    public String memeriksa() {
        return "jumlah pagu renstra sub kegiatan = kegiatan = program, tiap tahun dan akhir periode";
    }

    @Override
    public Set<String> perlu() {
        return Set.of();
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        laporan.paket().tabel("matriks_program").ifPresentOrElse(t -> matriks(t, temuan), () -> {
            JumlahAnak pemeriksa = new JumlahAnak(temuan, true);
            for (Blok b : laporan.anggaran().pagu()) {
                pemeriksa.periksa(b, "pagu_renstra", "Pagu renstra");
            }
        });
    }

    private static void matriks(Tabel matriks, Penampung temuan) {
        JumlahAnak pemeriksa = new JumlahAnak(temuan, false);
        for (String kolom : matriks.kolom()) {
            if (kolom.startsWith("pagu_")) {
                String tahun = kolom.substring("pagu_".length());
                for (Blok b : PenyusunPohon.susun(matriks.baris(), SkemaPohon.MATRIKS, tahun)) {
                    pemeriksa.periksa(b, kolom, "Pagu");
                }
            }
        }
    }
}
