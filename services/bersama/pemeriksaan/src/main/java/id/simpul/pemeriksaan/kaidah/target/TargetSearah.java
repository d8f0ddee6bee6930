package id.simpul.pemeriksaan.kaidah.target;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Arah;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Target tahunan bergerak searah dengan arah indikator dan tidak lebih buruk daripada kondisi awalnya.
 * Keluaran berupa banyaknya barang atau kegiatan tidak diperiksa: boleh turun naik menurut kebutuhan.
 */
public final class TargetSearah extends KaidahBernama {

    public TargetSearah() {
        super("target_searah", "target bergerak searah dengan arah indikator dan tidak di bawah kondisi awal");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (DeretTarget d : DeretTarget.dari(laporan)) {
            boolean hasil = d.persen() || d.level().matches("tujuan|sasaran|program");
            boolean berarah = d.arah() == Arah.NAIK || d.arah() == Arah.TURUN;
            if (hasil && berarah) {
                berbalik(d, temuan);
                lebihBurukDariAwal(d, temuan);
            }
        }
    }

    private static boolean lebihBuruk(DeretTarget d, BigDecimal nilai, BigDecimal dari) {
        int banding = nilai.compareTo(dari);
        return d.arah() == Arah.NAIK ? banding < 0 : banding > 0;
    }

    private static void berbalik(DeretTarget d, Penampung temuan) {
        Map.Entry<Integer, BigDecimal> lalu = null;
        for (Map.Entry<Integer, BigDecimal> kini : d.tahunan().entrySet()) {
            if (lalu != null && lebihBuruk(d, kini.getValue(), lalu.getValue())) {
                temuan.peringatan(JenisTemuan.TARGET_TIDAK_SELARAS)
                        .di("Target " + kini.getKey() + " " + d.sebutan())
                        .angka(kini.getValue(), lalu.getValue())
                        .karena("Indikator berarah " + (d.arah() == Arah.NAIK ? "naik" : "turun") + ", tetapi target "
                                + lalu.getKey() + " = " + Tulis.id(lalu.getValue()) + " lalu " + kini.getKey() + " = "
                                + Tulis.id(kini.getValue()) + ".")
                        .rujuk(d.baris())
                        .simpan();
                return;
            }
            lalu = kini;
        }
    }

    private static void lebihBurukDariAwal(DeretTarget d, Penampung temuan) {
        Optional<BigDecimal> terbaik = d.arah() == Arah.NAIK
                ? d.nilai().stream().max(BigDecimal::compareTo)
                : d.nilai().stream().min(BigDecimal::compareTo);
        Optional<BigDecimal> pertama = d.tahunan().isEmpty()
                ? Optional.empty()
                : Optional.of(d.tahunan().values().iterator().next());
        if (d.awal().isPresent()
                && pertama.isPresent()
                && lebihBuruk(d, pertama.get(), d.awal().get())
                && !lebihBuruk(d, terbaik.orElse(pertama.get()), d.awal().get())) {
            temuan.peringatan(JenisTemuan.TARGET_TIDAK_SELARAS)
                    .di("Target pertama " + d.sebutan())
                    .angka(pertama.get(), d.awal().get())
                    .karena("Target tahun pertama " + Tulis.id(pertama.get())
                            + " lebih rendah mutunya daripada kondisi awal "
                            + Tulis.id(d.awal().get()) + ".")
                    .rujuk(d.baris())
                    .simpan();
        }
        if (d.awal().isPresent()
                && terbaik.isPresent()
                && lebihBuruk(d, terbaik.get(), d.awal().get())) {
            temuan.peringatan(JenisTemuan.TARGET_TIDAK_SELARAS)
                    .di("Kondisi awal " + d.sebutan())
                    .angka(d.awal().get(), terbaik.get())
                    .karena("Kondisi awal " + Tulis.id(d.awal().get()) + " sudah lebih baik daripada semua target ("
                            + "terbaik " + Tulis.id(terbaik.get())
                            + "); target tidak menantang atau kondisi awalnya salah.")
                    .rujuk(d.baris())
                    .simpan();
        }
    }
}
