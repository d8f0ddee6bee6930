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

/** Anggaran program jauh dari pagu Renstra tahun itu (di bawah separuh atau di atas satu setengah kali): perlu dijelaskan. */
public final class PaguTerhadapAnggaran extends KaidahBernama {
    private static final BigDecimal TERENDAH = BigDecimal.valueOf(50);
    private static final BigDecimal TERTINGGI = BigDecimal.valueOf(150);
    private static final int CONTOH = 8;

    public PaguTerhadapAnggaran() {
        super("pagu_terhadap_anggaran", "anggaran program tidak jauh dari pagu Renstra tahun itu", "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Blok b : laporan.anggaran().anggaran()) {
            List<Simpul> jauh = b.semua().stream()
                    .filter(s -> s.tingkat() == Tingkat.PROGRAM)
                    .filter(s -> persen(s)
                            .filter(p -> p.compareTo(TERENDAH) < 0 || p.compareTo(TERTINGGI) > 0)
                            .isPresent())
                    .toList();
            if (!jauh.isEmpty()) {
                catat(b, jauh, temuan);
            }
        }
    }

    private static Optional<BigDecimal> persen(Simpul s) {
        Optional<BigDecimal> pagu = nilai(s, "pagu_renstra").filter(p -> p.signum() > 0);
        return pagu.flatMap(p -> nilai(s, "anggaran").map(a -> Hitung.persen(a, p)));
    }

    private static Optional<BigDecimal> nilai(Simpul s, String kolom) {
        return s.tercetak(kolom).map(Angka::nilai);
    }

    private static void catat(Blok b, List<Simpul> jauh, Penampung temuan) {
        PembangunTemuan t = temuan.peringatan(JenisTemuan.TARGET_TIDAK_SELARAS)
                .di("Anggaran " + b.tahun() + " terhadap pagu Renstra")
                .teks(jauh.size() + " program", "")
                .karena(jauh.size() + " program beranggaran jauh dari pagu Renstra tahun itu: "
                        + jauh.stream()
                                .limit(CONTOH)
                                .map(PaguTerhadapAnggaran::sebut)
                                .collect(Collectors.joining("; "))
                        + ".");
        jauh.forEach(s -> t.rujuk(s.baris()));
        t.simpan();
    }

    private static String sebut(Simpul s) {
        return s.uraian() + " " + Tulis.id(nilai(s, "anggaran").orElseThrow()) + " / "
                + Tulis.id(nilai(s, "pagu_renstra").orElseThrow()) + " = "
                + Tulis.ringkas(persen(s).orElseThrow()) + "%";
    }
}
