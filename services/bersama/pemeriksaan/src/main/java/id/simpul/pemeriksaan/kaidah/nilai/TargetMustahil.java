package id.simpul.pemeriksaan.kaidah.nilai;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nilai deret target yang seribu kali lebih besar daripada nilai lainnya: biasanya uang tertulis di kolom orang atau barang. */
public final class TargetMustahil extends KaidahBernama {
    private static final BigDecimal SERIBU = BigDecimal.valueOf(1000);

    public TargetMustahil() {
        super("target_mustahil", "nilai deret target tidak seribu kali nilai tahun lainnya (uang di kolom orang)");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Optional<Tabel> matriks = laporan.paket().tabel("matriks_indikator");
        if (matriks.isPresent()) {
            matriks.get().baris().forEach(b -> mendatar(b, temuan));
        } else {
            menurun(laporan, temuan);
        }
    }

    private static void mendatar(Baris b, Penampung temuan) {
        List<Sel> sel = new ArrayList<>();
        for (String k : b.tabel().kolom()) {
            if (k.matches("(awal|target)_[0-9]{4}")) {
                b.angka(k).map(Angka::nilai).ifPresent(n -> sel.add(new Sel(k, n, b)));
            }
        }
        periksaDeret(b.teks("indikator") + " (" + b.teks("satuan") + ")", sel, temuan);
    }

    private static void menurun(Laporan laporan, Penampung temuan) {
        Map<String, List<Sel>> menurutKode = new LinkedHashMap<>();
        for (Baris b : laporan.paket().baris("target")) {
            b.angka("target").map(Angka::nilai).ifPresent(n -> menurutKode
                    .computeIfAbsent(b.teks("indikator_kode"), k -> new ArrayList<>())
                    .add(new Sel(b.teks("jenis") + " " + b.teks("tahun"), n, b)));
        }
        menurutKode.forEach((kode, sel) -> periksaDeret(kode, sel, temuan));
    }

    private static void periksaDeret(String nama, List<Sel> sel, Penampung temuan) {
        List<BigDecimal> nilai = sel.stream().map(s -> s.nilai).toList();
        for (int i = 0; i < sel.size() && sel.size() >= 4; i++) {
            BigDecimal median = Deret.median(Deret.tanpa(nilai, i));
            Sel s = sel.get(i);
            if (median.signum() > 0 && s.nilai.compareTo(median.multiply(SERIBU)) >= 0) {
                temuan.kesalahan(JenisTemuan.NILAI_MUSTAHIL)
                        .di(nama + ", " + s.kolom.replace('_', ' '))
                        .teks(Tulis.mesin(s.nilai), "")
                        .karena("Nilai " + Tulis.id(s.nilai) + " padahal nilai tengah deretnya " + Tulis.id(median)
                                + "; tampaknya uang atau angka kolom lain.")
                        .rujuk(s.baris)
                        .simpan();
            }
        }
    }

    private record Sel(String kolom, BigDecimal nilai, Baris baris) {}
}
