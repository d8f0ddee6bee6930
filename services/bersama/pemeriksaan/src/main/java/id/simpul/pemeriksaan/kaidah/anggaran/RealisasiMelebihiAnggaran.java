package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Optional;

/** Belanja tidak boleh melebihi anggaran yang berlaku (UU 1/2004 tentang Perbendaharaan Negara). */
public final class RealisasiMelebihiAnggaran extends KaidahBernama {

    public RealisasiMelebihiAnggaran() {
        super(
                "realisasi_melebihi_anggaran",
                "realisasi tidak melebihi anggaran pada tiap baris anggaran dan efisiensi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Baris b : laporan.paket().baris("anggaran")) {
            bandingkan(b, b.teks("uraian") + " " + b.teks("tahun"), "anggaran", "realisasi", temuan);
        }
        for (Baris b : laporan.paket().baris("efisiensi")) {
            bandingkan(b, b.teks("program_kegiatan"), "target_anggaran", "realisasi_anggaran", temuan);
        }
    }

    private static void bandingkan(
            Baris b, String nama, String kolomAnggaran, String kolomRealisasi, Penampung temuan) {
        Optional<Angka> anggaran = b.angka(kolomAnggaran);
        Optional<Angka> realisasi = b.angka(kolomRealisasi);
        if (anggaran.isEmpty() || realisasi.isEmpty()) {
            return;
        }
        BigDecimal lebih = realisasi.get().nilai().subtract(anggaran.get().nilai());
        if (lebih.signum() > 0) {
            temuan.kesalahan(JenisTemuan.REALISASI_MELEBIHI_ANGGARAN)
                    .di(nama)
                    .angka(realisasi.get().nilai(), anggaran.get().nilai())
                    .karena("Realisasi " + Tulis.id(realisasi.get().nilai()) + " melebihi anggaran "
                            + Tulis.id(anggaran.get().nilai()) + " sebesar " + Tulis.id(lebih) + ".")
                    .rujuk(b)
                    .simpan();
        }
    }
}
