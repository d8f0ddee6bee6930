package id.simpul.pemeriksaan.kaidah.efisiensi;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.kaidah.PersenTercetak;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Tabel efisiensi: efisiensi = anggaran − realisasi, persen serapan, dan persen efisiensi tiap baris. */
public final class HitunganEfisiensi extends KaidahBernama {

    public HitunganEfisiensi() {
        super(
                "hitungan_efisiensi",
                "tabel efisiensi: efisiensi = anggaran − realisasi, persen serapan, persen efisiensi",
                "efisiensi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        PersenTercetak persen = new PersenTercetak(temuan);
        for (Baris b : laporan.paket().baris("efisiensi")) {
            Optional<Angka> anggaran = b.angka("target_anggaran");
            Optional<Angka> realisasi = b.angka("realisasi_anggaran");
            if (anggaran.isPresent() && realisasi.isPresent()) {
                satu(b, anggaran.get().nilai(), realisasi.get().nilai(), persen, temuan);
            }
        }
        persen.tutup();
    }

    private static void satu(
            Baris b, BigDecimal anggaran, BigDecimal realisasi, PersenTercetak persen, Penampung temuan) {
        BigDecimal sisa = anggaran.subtract(realisasi);
        Optional<Angka> efisiensi = b.angka("efisiensi_rp");
        if (efisiensi.isPresent() && !Hitung.sama(efisiensi.get().nilai(), sisa)) {
            BigDecimal cetak = efisiensi.get().nilai();
            temuan.kesalahan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                    .di("Efisiensi " + lokasi(b))
                    .angka(cetak, sisa)
                    .karena(Tulis.id(anggaran) + " − " + Tulis.id(realisasi) + " = " + Tulis.id(sisa) + "; tercetak "
                            + Tulis.id(cetak) + "."
                            + Digit.dugaan(cetak, sisa)
                                    .map(d -> " Tampak " + d + ".")
                                    .orElse(""))
                    .rujuk(b)
                    .simpan();
        }
        if (anggaran.signum() == 0) {
            return;
        }
        b.angka("persen_tercetak")
                .ifPresent(p -> persen.periksa(
                        new PersenTercetak.Soal("Persen serapan " + lokasi(b), p, realisasi, anggaran, b), Map.of()));
        BigDecimal dasar = efisiensi.map(Angka::nilai).orElse(sisa);
        b.angka("efisiensi_persen")
                .ifPresent(p -> persen.periksa(
                        new PersenTercetak.Soal("Persen efisiensi " + lokasi(b), p, dasar, anggaran, b), Map.of()));
    }

    static String lokasi(Baris b) {
        return b.teks("program_kegiatan") + " (" + b.teks("sasaran") + ")";
    }
}
