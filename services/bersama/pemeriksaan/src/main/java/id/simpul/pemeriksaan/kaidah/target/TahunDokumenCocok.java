package id.simpul.pemeriksaan.kaidah.target;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Tahun pada baris cocok dengan dokumen: bukan tahun sesudah tahun laporan, dan memang sebuah tahun. */
public final class TahunDokumenCocok extends KaidahBernama {
    private static final List<String> TABEL = List.of("realisasi", "komponen", "keluaran", "anggaran");

    public TahunDokumenCocok() {
        super("tahun_dokumen", "realisasi tidak bertahun sesudah tahun laporan; Perjanjian Kinerja tahun laporan ada");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Optional<Integer> tahun = laporan.tahun().laporan();
        if (laporan.tahun().renstra() || tahun.isEmpty()) {
            return;
        }
        for (String tabel : TABEL) {
            sesudah(
                    laporan.paket().baris(tabel),
                    tabel.equals("komponen") ? "realisasi" : kolom(tabel),
                    tahun.get(),
                    temuan);
        }
        perjanjianKinerja(laporan, tahun.get(), temuan);
    }

    private static String kolom(String tabel) {
        return tabel.equals("keluaran") ? "realisasi_angka" : "realisasi";
    }

    private static void sesudah(List<Baris> baris, String kolom, int tahun, Penampung temuan) {
        Map<String, List<Baris>> salah = new LinkedHashMap<>();
        for (Baris b : baris) {
            String teks = b.teks("tahun");
            OptionalInt t = TahunDokumen.tahun(teks);
            boolean bukanTahun =
                    !teks.isEmpty() && t.isEmpty() && !teks.matches("(19|20)[0-9]{2}\\s*[-–/]\\s*(19|20)[0-9]{2}");
            if (b.terisi(kolom) && (bukanTahun || (t.isPresent() && t.getAsInt() > tahun))) {
                salah.computeIfAbsent(teks, k -> new ArrayList<>()).add(b);
            }
        }
        salah.forEach((teks, daftar) -> temuan.kesalahan(JenisTemuan.TAHUN_SALAH)
                .di("Tabel " + daftar.get(0).tabel().nama() + ", tahun " + teks)
                .teks(teks, String.valueOf(tahun))
                .karena(daftar.size() + " baris berealisasi bertahun \"" + teks + "\", padahal laporan ini tahun "
                        + tahun + ".")
                .rujuk(daftar)
                .simpan());
    }

    private static void perjanjianKinerja(Laporan laporan, int tahun, Penampung temuan) {
        List<Baris> pk = laporan.paket().baris("target").stream()
                .filter(b -> b.teks("jenis").equalsIgnoreCase("pk"))
                .toList();
        boolean adaTahunIni = pk.stream().anyMatch(b -> b.teks("tahun").equals(String.valueOf(tahun)));
        if (!pk.isEmpty() && !adaTahunIni) {
            temuan.peringatan(JenisTemuan.TAHUN_SALAH)
                    .di("Perjanjian Kinerja")
                    .teks(pk.get(0).teks("tahun"), String.valueOf(tahun))
                    .karena("Perjanjian Kinerja yang dicetak bertahun "
                            + pk.get(0).teks("tahun") + ", sedangkan laporan ini tahun " + tahun
                            + "; realisasi harus dibandingkan dengan target Perjanjian Kinerja tahun itu.")
                    .rujuk(pk)
                    .simpan();
        }
    }
}
