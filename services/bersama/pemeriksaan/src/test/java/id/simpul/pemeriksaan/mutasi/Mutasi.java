package id.simpul.pemeriksaan.mutasi;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Rujukan;
import id.simpul.pemeriksaan.Temuan;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Satu kesalahan yang ditanam ke laporan yang cocok.
 *
 * @param nama kesalahannya, dalam bahasa pembaca
 * @param terberat keparahan yang sekurangnya harus diberikan
 * @param aturan jenis temuan yang menjawabnya
 */
record Mutasi(String nama, Keparahan terberat, Set<String> aturan, Consumer<PaketUtuh> ubah) {

    static List<Mutasi> semua() {
        return Stream.of(
                        MutasiAnggaran.semua(),
                        MutasiCapaian.semua(),
                        MutasiKomponen.semua(),
                        MutasiTarget.semua(),
                        MutasiSpm.semua(),
                        MutasiLain.semua())
                .flatMap(List::stream)
                .toList();
    }

    /** Benar bila kesalahan itu memunculkan temuan berjenis dan seberat yang diminta, yang tidak ada di laporan cocok. */
    boolean ditemukan(long benih) {
        PaketUtuh paket = new PaketUtuh(benih);
        ubah.accept(paket);
        HasilPemeriksaan hasil = paket.periksa();
        List<Temuan> bersih = new PaketUtuh(benih).periksa().temuan();
        return hasil.temuan().stream()
                .filter(t -> !bersih.contains(t))
                .anyMatch(t -> aturan.contains(t.aturan()) && t.keparahan().compareTo(terberat) <= 0);
    }

    /** KESALAHAN baru yang tidak menunjuk satu pun baris yang diubah; kosong bila bilangan barisnya berubah. */
    List<Temuan> asing(long benih) {
        PaketUtuh bersih = new PaketUtuh(benih);
        PaketUtuh paket = new PaketUtuh(benih);
        ubah.accept(paket);
        Set<Rujukan> diubah = new HashSet<>();
        for (Map.Entry<String, TabelUji> t : bersih.tabel.entrySet()) {
            List<Map<String, String>> baru = paket.tabel(t.getKey()).baris;
            if (baru.size() != t.getValue().baris.size()) {
                return List.of();
            }
            for (int i = 0; i < baru.size(); i++) {
                if (!baru.get(i).equals(t.getValue().baris.get(i))) {
                    diubah.add(new Rujukan(t.getKey() + ".csv", i + 2, ""));
                }
            }
        }
        List<Temuan> semula = bersih.periksa().temuan();
        return paket.periksa().temuan().stream()
                .filter(t -> t.keparahan() == Keparahan.KESALAHAN && !semula.contains(t))
                .filter(t ->
                        t.rujukan().stream().noneMatch(r -> diubah.contains(new Rujukan(r.berkas(), r.baris(), ""))))
                .toList();
    }

    static Map<String, String> salahSatu(PaketUtuh p, List<Map<String, String>> baris) {
        return baris.get(p.acak.nextInt(baris.size()));
    }

    static void geser(Map<String, String> b, String kolom, long tambahan) {
        b.put(
                kolom,
                new BigDecimal(b.get(kolom)).add(BigDecimal.valueOf(tambahan)).toPlainString());
    }

    static String kali(String angka, String faktor) {
        return new BigDecimal(angka)
                .multiply(new BigDecimal(faktor))
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Override
    public String toString() {
        return nama;
    }
}
