package id.simpul.pemeriksaan.kaidah.spm;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Angka kumulatif tidak mengecil dalam setahun; uang dapat mengecil karena pengembalian belanja, jadi hanya diperingatkan. */
public final class SpmKumulatif extends KaidahBernama {

    public SpmKumulatif() {
        super("spm_kumulatif", "angka SPM kumulatif tidak mengecil dari triwulan sebelumnya di tahun yang sama", "spm");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, LaporanLayanan> lalu = new LinkedHashMap<>();
        for (LaporanLayanan kini : LaporanLayanan.dari(laporan, "spm")) {
            turun(lalu, kini, "", "terlayani", Keparahan.KESALAHAN, temuan);
            turun(lalu, kini, "", "realisasi_anggaran", Keparahan.PERINGATAN, temuan);
        }
        for (LaporanLayanan kini : LaporanLayanan.dari(laporan, "spm_mutu")) {
            String nama = kini.baris().teks("nama");
            turun(lalu, kini, nama, "terpenuhi", Keparahan.KESALAHAN, temuan);
        }
    }

    private static void turun(
            Map<String, LaporanLayanan> lalu,
            LaporanLayanan kini,
            String butir,
            String kolom,
            Keparahan keparahan,
            Penampung temuan) {
        Optional<BigDecimal> angka = kini.angka(kolom);
        if (angka.isEmpty()) {
            return;
        }
        String kunci = kini.layanan() + "|" + kini.tahun() + "|" + kolom + "|"
                + (butir.isEmpty() ? "" : kini.baris().teks("jenis") + NamaBaku.dari(butir));
        LaporanLayanan dahulu = lalu.put(kunci, kini);
        if (dahulu == null
                || dahulu.triwulan() == kini.triwulan()
                || dahulu.angka(kolom).orElseThrow().compareTo(angka.get()) <= 0) {
            return;
        }
        BigDecimal sebelum = dahulu.angka(kolom).orElseThrow();
        String apa = butir.isEmpty() ? kolom.replace('_', ' ') : "\"" + butir + "\" terpenuhi";
        temuan.temuan(keparahan, JenisTemuan.NILAI_MUSTAHIL)
                .di("SPM " + kini.sebut() + ", " + apa)
                .angka(angka.get(), sebelum)
                .karena("Angkanya kumulatif sejak awal tahun, tetapi turun dari " + Tulis.id(sebelum) + " ("
                        + dahulu.kode() + ") menjadi " + Tulis.id(angka.get())
                        + (keparahan == Keparahan.KESALAHAN
                                ? "; salah satunya keliru."
                                : "; benar hanya bila ada pengembalian belanja."))
                .rujuk(kini.baris(), dahulu.baris())
                .simpan();
    }
}
