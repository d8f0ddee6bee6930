package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.KelasSkala;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Kelas skala predikat bersambung: tanpa celah (nilai tanpa predikat) dan tanpa tumpang tindih (dua predikat). */
public final class SkalaUtuh extends KaidahBernama {

    public SkalaUtuh() {
        super("skala_utuh", "kelas skala predikat tidak bercelah dan tidak tumpang tindih", "skala_predikat");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        List<String> celah = new ArrayList<>();
        List<String> tumpang = new ArrayList<>();
        List<KelasSkala> kelas = laporan.skala().kelas();
        for (int i = 0; i + 1 < kelas.size(); i++) {
            sambungan(kelas.get(i), kelas.get(i + 1), celah, tumpang);
        }
        List<Baris> baris = kelas.stream().map(KelasSkala::baris).toList();
        if (!celah.isEmpty()) {
            temuan.peringatan(JenisTemuan.SKALA_BERLUBANG)
                    .di("Skala predikat")
                    .teks("celah " + String.join("; ", celah), "")
                    .karena("Nilai di antara batas-batas ini tidak masuk kelas mana pun: " + String.join("; ", celah)
                            + ".")
                    .rujuk(baris)
                    .simpan();
        }
        if (!tumpang.isEmpty()) {
            temuan.kesalahan(JenisTemuan.SKALA_BERLUBANG)
                    .di("Skala predikat")
                    .teks("tumpang tindih " + String.join("; ", tumpang), "")
                    .karena("Nilai ini masuk dua kelas sekaligus: " + String.join("; ", tumpang) + ".")
                    .rujuk(baris)
                    .simpan();
        }
    }

    private static void sambungan(KelasSkala rendah, KelasSkala tinggi, List<String> celah, List<String> tumpang) {
        if (tinggi.bawah().isEmpty()) {
            tumpang.add(rendah.predikat() + " dan " + tinggi.predikat());
            return;
        }
        BigDecimal bawah = tinggi.bawah().get();
        if (rendah.atas().isEmpty()) {
            tumpang.add("≥ " + bawah.toPlainString() + " (" + rendah.predikat() + ", " + tinggi.predikat() + ")");
            return;
        }
        BigDecimal atas = rendah.atas().get();
        int banding = atas.compareTo(bawah);
        boolean tersurat = rendah.tersurat() && tinggi.tersurat();
        boolean keduanya = banding == 0 && tersurat && rendah.atasInklusif() && tinggi.bawahInklusif();
        boolean tidakSatu = !rendah.atasInklusif() && !tinggi.bawahInklusif();
        if (banding < 0 || (banding == 0 && tidakSatu)) {
            celah.add((rendah.atasInklusif() ? "(" : "[") + atas.toPlainString() + " ; " + bawah.toPlainString()
                    + (tinggi.bawahInklusif() ? ")" : "]"));
        } else if (banding > 0 || keduanya) {
            tumpang.add(bawah.toPlainString() + " s.d. " + atas.toPlainString() + " (" + rendah.predikat() + ", "
                    + tinggi.predikat() + ")");
        }
    }
}
