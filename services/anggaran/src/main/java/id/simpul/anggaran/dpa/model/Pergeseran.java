package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Pergeseran dari satu versi anggaran ke versi berikutnya: berapa yang bergeser di tingkat mana, dan siapa yang
 * menyetujuinya.
 *
 * <p>Yang bergeser di dalam satu simpul adalah separuh dari jumlah mutlak perubahan bagiannya, tanpa yang memang
 * menambah atau mengurangi simpul itu; jumlah semua tingkat sama dengan yang bergeser antar baris.
 *
 * @param bagian menurut tingkat, dari yang terkasar; hanya yang terjadi
 * @param selisihTotal total sesudah dikurangi sebelum; nol bagi pergeseran murni
 */
public record Pergeseran(List<Bagian> bagian, Rupiah selisihTotal) {
    public Pergeseran {
        bagian = List.copyOf(bagian);
    }

    /** Satu jenis pergeseran dan besarnya. */
    public record Bagian(JenisPergeseran jenis, Rupiah nilai) {}

    /** Penyetuju seluruh pergeseran: yang tertinggi di antara bagiannya. */
    public PenyetujuPergeseran penyetuju() {
        return bagian.stream()
                .map(satu -> satu.jenis().penyetuju())
                .max(Comparator.naturalOrder())
                .orElse(PenyetujuPergeseran.PPKD_ATAU_PA);
    }

    /** Apakah ada bagian yang penyetujunya tidak diatur. */
    public boolean adaBelumDiatur() {
        return bagian.stream().anyMatch(satu -> satu.jenis().penyetuju() == PenyetujuPergeseran.BELUM_DIATUR);
    }

    /** Jumlah yang bergeser di semua tingkat. */
    public Rupiah nilai() {
        return Rupiah.sum(bagian.stream().map(Bagian::nilai).toList());
    }

    /** Pergeseran dari {@code sebelum} ke {@code sesudah}. */
    public static Pergeseran antara(Dpa sebelum, Dpa sesudah) {
        Map<LetakAnggaran, Rupiah> perubahan = perubahan(sebelum, sesudah);
        Set<List<String>> tanpaRekening = tanpaRekening(perubahan.keySet());
        Map<JenisPergeseran, Rupiah> nilai = new EnumMap<>(JenisPergeseran.class);
        for (int tingkat = 0; tingkat < LetakAnggaran.TINGKAT.size(); tingkat++) {
            bergeser(perubahan, tanpaRekening, tingkat)
                    .forEach((jenis, rupiah) -> nilai.merge(jenis, rupiah, Rupiah::plus));
        }
        List<Bagian> bagian = new ArrayList<>();
        nilai.forEach((jenis, rupiah) -> {
            if (!rupiah.nol()) {
                bagian.add(new Bagian(jenis, rupiah));
            }
        });
        Rupiah selisih = sesudah.total().minus(sebelum.total());
        if (bagian.isEmpty() && !BedaDpa.antara(sebelum, sesudah).baris().isEmpty() && selisih.nol()) {
            bagian.add(new Bagian(JenisPergeseran.URAIAN, Rupiah.NOL));
        }
        return new Pergeseran(bagian, selisih);
    }

    private static Map<LetakAnggaran, Rupiah> perubahan(Dpa sebelum, Dpa sesudah) {
        Map<LetakAnggaran, Rupiah> perubahan = new HashMap<>();
        tambahkan(perubahan, sesudah, false);
        tambahkan(perubahan, sebelum, true);
        perubahan.values().removeIf(Rupiah::nol);
        return perubahan;
    }

    private static void tambahkan(Map<LetakAnggaran, Rupiah> perubahan, Dpa dpa, boolean kurang) {
        Map<UUID, Rincian> perId = dpa.perId();
        dpa.rincian().stream().filter(dpa::terhalus).forEach(baris -> {
            Rupiah nilai = kurang ? Rupiah.NOL.minus(baris.anggaran()) : baris.anggaran();
            perubahan.merge(LetakAnggaran.dari(perId, baris), nilai, Rupiah::plus);
        });
    }

    /** Sub kegiatan yang salah satu barisnya berubah tanpa kode rekening: tingkat di bawahnya tidak dapat ditentukan. */
    private static Set<List<String>> tanpaRekening(Set<LetakAnggaran> berubah) {
        Set<List<String>> hasil = new HashSet<>();
        berubah.stream().filter(letak -> !letak.rekeningDikenal()).forEach(letak -> hasil.add(letak.subKegiatan()));
        return hasil;
    }

    private static Map<JenisPergeseran, Rupiah> bergeser(
            Map<LetakAnggaran, Rupiah> perubahan, Set<List<String>> tanpaRekening, int tingkat) {
        JenisPergeseran jenis = LetakAnggaran.TINGKAT.get(tingkat);
        boolean diBawahSub = jenis.compareTo(JenisPergeseran.ANTAR_SUB_KEGIATAN) > 0;
        Map<JenisPergeseran, Rupiah> hasil = new EnumMap<>(JenisPergeseran.class);
        Map<List<String>, Rupiah> mutlakBagian = new HashMap<>();
        jumlah(perubahan, tingkat + 1)
                .forEach(
                        (bagian, nilai) -> mutlakBagian.merge(bagian.subList(0, tingkat), mutlak(nilai), Rupiah::plus));
        jumlah(perubahan, tingkat).forEach((induk, bersih) -> {
            boolean tidakDikenal = diBawahSub && tanpaRekening.contains(induk.subList(0, 3));
            Rupiah nilai = separuh(mutlakBagian.get(induk).minus(mutlak(bersih)));
            hasil.merge(tidakDikenal ? JenisPergeseran.REKENING_TIDAK_DIKENAL : jenis, nilai, Rupiah::plus);
        });
        return hasil;
    }

    private static Map<List<String>, Rupiah> jumlah(Map<LetakAnggaran, Rupiah> perubahan, int panjang) {
        Map<List<String>, Rupiah> jumlah = new HashMap<>();
        perubahan.forEach((letak, nilai) -> jumlah.merge(letak.awalan(panjang), nilai, Rupiah::plus));
        return jumlah;
    }

    private static Rupiah mutlak(Rupiah nilai) {
        return nilai.negatif() ? Rupiah.NOL.minus(nilai) : nilai;
    }

    /** Bagian yang bertambah sama besar dengan yang berkurang, jadi selisih mutlaknya selalu genap sen demi sen. */
    private static Rupiah separuh(Rupiah nilai) {
        return Rupiah.dari("bergeser", nilai.nilai().divide(BigDecimal.valueOf(2)));
    }
}
