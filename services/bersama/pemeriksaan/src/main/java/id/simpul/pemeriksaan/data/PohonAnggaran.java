package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Pohon anggaran.csv per tahun.
 *
 * @param anggaran blok yang memuat kolom anggaran dan realisasi
 * @param pagu blok yang memuat kolom pagu_renstra; satu blok per tahun karena hanya dicetak sekali
 */
public record PohonAnggaran(List<Blok> anggaran, List<Blok> pagu) {
    private static final List<String> VERSI = List.of("versi", "jenis_anggaran", "tahapan");

    static PohonAnggaran dari(List<Baris> baris) {
        Map<String, List<Baris>> uang = new LinkedHashMap<>();
        Map<String, List<Baris>> pagu = new LinkedHashMap<>();
        for (Baris b : baris) {
            String tahun = tahun(b);
            boolean adaPagu = b.terisi("pagu_renstra");
            if (!adaPagu || b.terisi("anggaran") || b.terisi("realisasi")) {
                uang.computeIfAbsent(tahun, t -> new ArrayList<>()).add(b);
            }
            if (adaPagu) {
                pagu.computeIfAbsent(tahun, t -> new ArrayList<>()).add(b);
            }
        }
        return new PohonAnggaran(susun(uang), susun(pagu));
    }

    /** Anggaran murni dan perubahan tahun yang sama adalah dua tabel, bukan satu angka yang dicetak dua kali. */
    private static String tahun(Baris b) {
        String versi = VERSI.stream()
                .map(b::teks)
                .filter(s -> !s.isEmpty())
                .findFirst()
                .orElse("");
        return b.teks("tahun") + (versi.isEmpty() ? "" : " " + versi);
    }

    private static List<Blok> susun(Map<String, List<Baris>> menurutTahun) {
        List<Blok> hasil = new ArrayList<>();
        menurutTahun.forEach((tahun, b) -> hasil.addAll(PenyusunPohon.susun(b, SkemaPohon.ANGGARAN, tahun)));
        return List.copyOf(hasil);
    }
}
