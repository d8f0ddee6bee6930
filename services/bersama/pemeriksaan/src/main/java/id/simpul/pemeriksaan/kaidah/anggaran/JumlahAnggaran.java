package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.Kaidah;
import java.util.Set;

/**
 * Jumlah sub kegiatan = kegiatan = program = TOTAL pada kolom anggaran dan realisasi, tiap tahun dan tiap cetakan tabel.
 * Induk yang tidak mencetak angkanya diganti jumlah anaknya.
 */
public final class JumlahAnggaran implements Kaidah {

    @Override
    public String nama() {
        return "jumlah_anggaran";
    }

    @Override
    public String memeriksa() {
        return "jumlah sub kegiatan = kegiatan = program = TOTAL, kolom anggaran dan realisasi";
    }

    @Override
    public Set<String> perlu() {
        return Set.of("anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        JumlahAnak pemeriksa = new JumlahAnak(temuan, false);
        for (Blok b : laporan.anggaran().anggaran()) {
            pemeriksa.periksa(b, "anggaran", "Anggaran");
            pemeriksa.periksa(b, "realisasi", "Realisasi");
        }
    }
}
