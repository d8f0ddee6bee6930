package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Baris terbawah yang terserap kurang dari separuh, dan baris yang anggaran maupun realisasinya nol tetapi tetap dicetak. */
public final class SerapanRendah extends KaidahBernama {
    private static final BigDecimal SEPARUH = BigDecimal.valueOf(50);
    private static final int CONTOH = 8;

    public SerapanRendah() {
        super("serapan_rendah", "baris terbawah yang terserap kurang dari separuh atau kosong sama sekali", "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : laporan.anggaran().anggaran()) {
            List<Simpul> bawah = b.semua().stream()
                    .filter(s -> s.anak().isEmpty() && s.tingkat() != Tingkat.TOTAL)
                    .toList();
            catat(
                    "Serapan di bawah 50% " + b.tahun(),
                    "terserap kurang dari separuh",
                    bawah.stream().filter(s -> rendah(s).isPresent()).toList(),
                    temuan);
            catat(
                    "Anggaran dan realisasi nol " + b.tahun(),
                    "beranggaran dan berealisasi 0 tetapi tetap dicetak",
                    bawah.stream().filter(SerapanRendah::nol).toList(),
                    temuan);
        }
    }

    private static Optional<BigDecimal> rendah(Simpul s) {
        Optional<BigDecimal> anggaran = nilai(s, "anggaran").filter(a -> a.signum() > 0);
        return anggaran.flatMap(
                        a -> nilai(s, "realisasi").filter(r -> r.signum() > 0).map(r -> Hitung.persen(r, a)))
                .filter(p -> p.compareTo(SEPARUH) < 0);
    }

    private static boolean nol(Simpul s) {
        return s.tercetak("anggaran").filter(Angka::nol).isPresent()
                && s.tercetak("realisasi").filter(Angka::nol).isPresent();
    }

    private static Optional<BigDecimal> nilai(Simpul s, String kolom) {
        return s.tercetak(kolom).map(Angka::nilai);
    }

    private static void catat(String tempat, String apa, List<Simpul> baris, Penampung temuan) {
        if (baris.isEmpty()) {
            return;
        }
        PembangunTemuan t = temuan.info(JenisTemuan.LAINNYA)
                .di(tempat)
                .karena(baris.size() + " baris " + apa + ": "
                        + baris.stream()
                                .limit(CONTOH)
                                .map(s -> s.uraian()
                                        + rendah(s)
                                                .map(p -> " " + Tulis.ringkas(p) + "%")
                                                .orElse(""))
                                .collect(Collectors.joining("; "))
                        + (baris.size() > CONTOH ? "; …" : "."));
        baris.forEach(s -> t.rujuk(s.baris()));
        t.simpan();
    }
}
