package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Arah;
import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.RumusCapaian;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.List;

/** Capaian yang benar tetapi dicetak dengan desimal lebih sedikit daripada capaian lain di tabel yang sama. */
public final class CapaianTanpaDesimal extends KaidahBernama {

    public CapaianTanpaDesimal() {
        super(
                "desimal_capaian_tidak_seragam",
                "banyaknya desimal capaian seragam di dalam realisasi.csv",
                "realisasi",
                "target");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<CetakanCapaian> cetakan = laporan.cetakan().stream()
                .filter(c -> c.baris().tabel().nama().equals("realisasi")
                        && c.capaian().isPresent())
                .toList();
        int desimal = cetakan.stream()
                .mapToInt(c -> c.capaian().get().desimal())
                .max()
                .orElse(0);
        for (CetakanCapaian c : cetakan) {
            if (c.capaian().get().desimal() < desimal
                    && c.target().isPresent()
                    && c.realisasi().isPresent()) {
                bandingkan(laporan, c, desimal, temuan);
            }
        }
    }

    private static void bandingkan(Laporan laporan, CetakanCapaian c, int desimal, Penampung temuan) {
        Arah arah = laporan.indikator(c.kunci().kode()).map(Indikator::arah).orElse(Arah.TIDAK_TERCETAK);
        BigDecimal realisasi = RealisasiTepat.dari(
                        laporan, c.kunci(), c.realisasi().get())
                .orElse(c.realisasi().get().nilai());
        BigDecimal cetak = c.capaian().get().nilai();
        RumusCapaian.baku(arah).hitung(c.target().get().nilai(), realisasi).ifPresent(tepat -> {
            boolean hanyaDibulatkan = Kecocokan.antara(c.capaian().get(), tepat) == Kecocokan.COCOK;
            if (hanyaDibulatkan && Kecocokan.antara(cetak, desimal, tepat).salah()) {
                temuan.info(JenisTemuan.PEMBULATAN)
                        .di("Capaian " + laporan.sebut(c.kunci()))
                        .angka(cetak, tepat)
                        .karena("Hasil hitung " + Tulis.ringkas(tepat) + " dicetak " + Tulis.id(cetak)
                                + "; capaian lain dicetak dengan " + desimal + " desimal.")
                        .rujuk(c.baris())
                        .simpan();
            }
        });
    }
}
