package id.simpul.pemeriksaan.kaidah.spm;

import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Satu layanan SPM pada satu triwulan; angkanya kumulatif sejak awal tahun.
 *
 * @param layanan kode seperti tercetak, misalnya {@code SPM-1}
 * @param baris baris tabel {@code spm} atau {@code spm_mutu}
 */
record LaporanLayanan(String layanan, int tahun, int triwulan, Baris baris) {
    private static final Pattern TRIWULAN = Pattern.compile("(20[0-9]{2})[-/ ]?(?:TW|T|Q)?([1-4])");
    private static final Comparator<LaporanLayanan> URUTAN = Comparator.comparing(LaporanLayanan::layanan)
            .thenComparing(LaporanLayanan::tahun)
            .thenComparing(LaporanLayanan::triwulan)
            .thenComparing(satu -> satu.baris().urutan());

    /** Baris tabel itu yang triwulannya terbaca, urut layanan lalu triwulan. */
    static List<LaporanLayanan> dari(Laporan laporan, String tabel) {
        List<LaporanLayanan> hasil = new ArrayList<>();
        for (Baris b : laporan.paket().baris(tabel)) {
            Matcher m = TRIWULAN.matcher(b.teks("triwulan").strip());
            if (m.matches() && b.terisi("layanan")) {
                hasil.add(new LaporanLayanan(
                        b.teks("layanan").strip(), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), b));
            }
        }
        hasil.sort(URUTAN);
        return hasil;
    }

    /** Laporan tabel {@code spm} menurut layanan lalu tahun. */
    static Collection<TreeMap<Integer, List<LaporanLayanan>>> menurutTahun(Laporan laporan) {
        return dari(laporan, "spm").stream()
                .collect(Collectors.groupingBy(
                        LaporanLayanan::layanan,
                        TreeMap::new,
                        Collectors.groupingBy(LaporanLayanan::tahun, TreeMap::new, Collectors.toList())))
                .values();
    }

    /** Laporan tabel {@code spm} menurut triwulannya. */
    static Map<String, List<LaporanLayanan>> setriwulan(Laporan laporan) {
        return dari(laporan, "spm").stream()
                .collect(Collectors.groupingBy(LaporanLayanan::kode, TreeMap::new, Collectors.toList()));
    }

    Optional<BigDecimal> angka(String kolom) {
        return baris.angka(kolom).map(Angka::nilai);
    }

    /** Angka kolom itu bila ada dan lebih dari nol. */
    Optional<BigDecimal> positif(String kolom) {
        return angka(kolom).filter(n -> n.signum() > 0);
    }

    boolean nol(String kolom) {
        return angka(kolom).filter(n -> n.signum() == 0).isPresent();
    }

    boolean sama(String kolom, LaporanLayanan lain, String kolomLain) {
        Optional<BigDecimal> ini = positif(kolom);
        return ini.isPresent()
                && lain.angka(kolomLain)
                        .filter(n -> n.compareTo(ini.get()) == 0)
                        .isPresent();
    }

    String kode() {
        return tahun + "-T" + triwulan;
    }

    String sebut() {
        return layanan + " " + kode();
    }
}
