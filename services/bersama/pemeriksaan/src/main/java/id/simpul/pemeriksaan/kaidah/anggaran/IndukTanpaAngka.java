package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;

/** Kegiatan atau program yang tidak mencetak angkanya padahal anaknya mencetak. */
public final class IndukTanpaAngka extends KaidahBernama {

    public IndukTanpaAngka() {
        super("induk_tanpa_angka", "program dan kegiatan yang beranak mencetak jumlahnya sendiri", "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : laporan.anggaran().anggaran()) {
            for (Simpul s : b.semua()) {
                boolean kosong = s.tercetak("anggaran").isEmpty()
                        && s.tercetak("realisasi").isEmpty();
                if (kosong && s.jumlahAnak("anggaran").isPresent()) {
                    String hitung = s.jumlahAnak("anggaran").map(Tulis::mesin).orElse("") + " / "
                            + s.jumlahAnak("realisasi").map(Tulis::mesin).orElse("-");
                    temuan.info(JenisTemuan.DATA_KURANG)
                            .di(b.tahun() + ", " + s.sebutan())
                            .teks("(kosong)", hitung)
                            .karena("Baris ini tidak mencetak angka; jumlah "
                                    + s.anak().size() + " baris di bawahnya (anggaran / realisasi) = " + hitung + ".")
                            .rujuk(s.baris())
                            .simpan();
                }
            }
        }
    }
}
