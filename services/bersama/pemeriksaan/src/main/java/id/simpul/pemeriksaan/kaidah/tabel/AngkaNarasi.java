package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Angka yang disebut dalam kalimat: jumlah anggaran, realisasi, persennya, serta banyaknya program, kegiatan, sub kegiatan. */
public final class AngkaNarasi extends KaidahBernama {

    public AngkaNarasi() {
        super(
                "angka_narasi",
                "anggaran, persen serapan, dan banyaknya program/kegiatan dalam kalimat cocok dengan tabel",
                "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            if (t.punya("uraian") && t.punya("nilai") && t.punya("satuan")) {
                t.baris().forEach(b -> b.angka("nilai").ifPresent(a -> satu(laporan, b, a, temuan)));
            }
        }
    }

    private static void satu(Laporan laporan, Baris b, Angka nilai, Penampung temuan) {
        String uraian = b.teks("uraian").toLowerCase(Locale.ROOT);
        String satuan = b.teks("satuan").toLowerCase(Locale.ROOT);
        boolean anggaran = uraian.contains("anggaran") || uraian.contains("serapan");
        if (satuan.startsWith("rupiah") && anggaran) {
            uang(laporan, b, nilai, uraian.contains("realisasi") ? "realisasi" : "anggaran", temuan);
        } else if (satuan.startsWith("%") && anggaran && (uraian.contains("realisasi") || uraian.contains("serapan"))) {
            persen(laporan, b, nilai, temuan);
        } else {
            Tingkat tingkat = Tingkat.dari(satuan, "-", "");
            boolean dilaksanakan =
                    uraian.contains("dilaksanakan") || uraian.contains("jumlah") || uraian.contains("terdiri");
            if (tingkat != Tingkat.TIDAK_DIKENAL && tingkat != Tingkat.TOTAL && dilaksanakan) {
                banyak(laporan, b, nilai, tingkat, temuan);
            }
        }
    }

    private static List<Simpul> total(Laporan laporan) {
        String tahun = laporan.tahun().laporan().map(String::valueOf).orElse("");
        return laporan.anggaran().anggaran().stream()
                .filter(k -> k.tahun().equals(tahun))
                .flatMap(k -> k.total().stream())
                .toList();
    }

    private static void uang(Laporan laporan, Baris b, Angka nilai, String kolom, Penampung temuan) {
        List<Simpul> total = total(laporan).stream()
                .filter(t -> t.tercetak(kolom).isPresent())
                .toList();
        if (total.isEmpty()
                || total.stream()
                        .anyMatch(t -> t.tercetak(kolom).filter(nilai::sama).isPresent())) {
            return;
        }
        BigDecimal acuan = total.get(0).tercetak(kolom).orElseThrow().nilai();
        temuan.kesalahan(JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di("Kalimat: " + b.teks("uraian"))
                .angka(nilai.nilai(), acuan)
                .karena("Kalimat menyebut " + Tulis.id(nilai.nilai()) + ", TOTAL tabel anggaran " + Tulis.id(acuan)
                        + "."
                        + Digit.dugaan(nilai.nilai(), acuan)
                                .map(d -> " Tampak " + d + ".")
                                .orElse(""))
                .rujuk(b, total.get(0).baris())
                .simpan();
    }

    private static void persen(Laporan laporan, Baris b, Angka nilai, Penampung temuan) {
        for (Simpul t : total(laporan)) {
            BigDecimal anggaran = t.tercetak("anggaran").map(Angka::nilai).orElse(BigDecimal.ZERO);
            if (anggaran.signum() != 0 && t.tercetak("realisasi").isPresent()) {
                BigDecimal realisasi = t.tercetak("realisasi").get().nilai();
                BigDecimal tepat = Hitung.persen(realisasi, anggaran);
                if (Kecocokan.antara(nilai, tepat).salah()) {
                    temuan.kesalahan(JenisTemuan.PERSEN_SALAH)
                            .di("Kalimat: " + b.teks("uraian"))
                            .angka(nilai.nilai(), tepat)
                            .karena(Tulis.id(realisasi) + " / " + Tulis.id(anggaran) + " × 100 = "
                                    + Tulis.ringkas(tepat) + "%; kalimat menyebut " + Tulis.id(nilai.nilai()) + "%.")
                            .rujuk(b, t.baris())
                            .simpan();
                }
                return;
            }
        }
    }

    private static void banyak(Laporan laporan, Baris b, Angka nilai, Tingkat tingkat, Penampung temuan) {
        String tahun = laporan.tahun().laporan().map(String::valueOf).orElse("");
        Set<String> anggaran = new TreeSet<>();
        for (Blok k : laporan.anggaran().anggaran()) {
            if (k.tahun().equals(tahun)) {
                k.semua().stream()
                        .filter(s -> s.tingkat() == tingkat)
                        .forEach(s ->
                                anggaran.add(s.induk().map(Simpul::namaBaku).orElse("") + "|" + s.namaBaku()));
            }
        }
        long keluaran = laporan.paket().baris("keluaran").stream()
                .filter(x -> x.teks("tahun").equals(tahun))
                .filter(x -> Tingkat.dari(x.teks("level"), x.teks("uraian"), "") == tingkat)
                .map(x -> NamaBaku.dari(x.teks("uraian")) + x.nomor())
                .count();
        long cetak = nilai.nilai().longValue();
        if (!anggaran.isEmpty() && cetak != anggaran.size() && cetak != keluaran) {
            temuan.peringatan(JenisTemuan.JUMLAH_TIDAK_COCOK)
                    .di("Kalimat: " + b.teks("uraian"))
                    .angka(nilai.nilai(), BigDecimal.valueOf(anggaran.size()))
                    .karena("Kalimat menyebut " + cetak + " " + tingkat.sebutan() + "; tabel anggaran " + tahun
                            + " memuat " + anggaran.size() + ", tabel keluaran " + keluaran + ".")
                    .rujuk(b)
                    .simpan();
        }
    }
}
