package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.data.KelasSkala;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tabel rekap yang dikenali: tiap baris sebuah kelas skala, tiap tahun sepasang kolom banyak dan persen.
 *
 * @param kelas baris menurut predikat kelasnya
 * @param banyak kolom banyaknya indikator menurut tahun
 * @param persen kolom persen menurut tahun
 */
record BentukRekap(
        Tabel tabel,
        Map<String, Baris> kelas,
        Map<String, String> banyak,
        Map<String, String> persen,
        Optional<Baris> total) {
    private static final Pattern TAHUN = Pattern.compile("(?:19|20)[0-9]{2}");

    static Optional<BentukRekap> dari(Tabel t, Laporan laporan) {
        Map<String, Baris> kelas = new LinkedHashMap<>();
        Optional<Baris> total = Optional.empty();
        for (Baris b : t.baris()) {
            for (int i = 0; i < t.kolom().size(); i++) {
                Optional<String> predikat = predikat(laporan, b.teks(i));
                predikat.ifPresent(p -> kelas.putIfAbsent(p, b));
                total = NamaBaku.jumlah(b.teks(i)) ? Optional.of(b) : total;
            }
        }
        String bawaan = laporan.tahun().laporan().map(String::valueOf).orElse("");
        Map<String, String> banyak = kolom(t, "jumlah|banyak", bawaan);
        Map<String, String> persen = kolom(t, "persen", bawaan);
        boolean satuBarisSatuKelas = kelas.values().stream().distinct().count() == kelas.size();
        boolean dikenali =
                kelas.size() >= 3 && kelas.size() == laporan.skala().kelas().size() && satuBarisSatuKelas;
        return dikenali && !banyak.isEmpty()
                ? Optional.of(new BentukRekap(t, kelas, banyak, persen, total))
                : Optional.empty();
    }

    /** Predikat terpanjang yang mengawali label, supaya "Sangat Berhasil" tidak terbaca "Berhasil". */
    private static Optional<String> predikat(Laporan laporan, String label) {
        String baku = NamaBaku.dari(label);
        return laporan.skala().kelas().stream()
                .map(KelasSkala::predikat)
                .filter(p -> !baku.isEmpty() && baku.startsWith(NamaBaku.dari(p)))
                .max(Comparator.comparing(String::length));
    }

    private static Map<String, String> kolom(Tabel t, String pola, String bawaan) {
        Map<String, String> hasil = new LinkedHashMap<>();
        for (String k : t.kolom()) {
            if (Pattern.compile(pola).matcher(k).find()) {
                Matcher m = TAHUN.matcher(k);
                hasil.putIfAbsent(m.find() ? m.group() : bawaan, k);
            }
        }
        return hasil;
    }
}
