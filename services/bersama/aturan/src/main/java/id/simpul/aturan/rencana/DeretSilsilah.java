package id.simpul.aturan.rencana;

import id.simpul.aturan.nilai.Satuan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Deret sebuah indikator melewati silsilahnya. Tidak ada nilai yang dikarang: yang tidak sebanding tampil bagian-bagiannya
 * tanpa nilai gabungan, beserta alasannya.
 *
 * <p>Sebelum tahun sambungan, nilainya milik pendahulu: GANTI_NAMA meneruskan nilainya, GABUNG menjumlahkan bagian
 * bersatuan sama yang bukan persen, PECAH hanya menunjukkan nilai sebelum dipecah. Silsilah tidak boleh melingkar.
 */
public final class DeretSilsilah {
    private final Map<String, Anggota> anggota;
    private final List<Sambungan> sambungan;

    public DeretSilsilah(List<Anggota> anggota, List<Sambungan> sambungan) {
        this.anggota = anggota.stream().collect(Collectors.toUnmodifiableMap(Anggota::id, Function.identity()));
        this.sambungan = List.copyOf(sambungan);
    }

    /** Titik setiap tahun yang bernilai pada indikator itu atau pendahulunya, urut tahun. */
    public List<Titik> susun(String id) {
        SortedSet<Integer> tahun = new TreeSet<>();
        kumpulkanTahun(id, tahun);
        List<Titik> hasil = new ArrayList<>();
        tahun.forEach(satu -> {
            Titik titik = titik(anggota.get(id), satu);
            if (titik != null) {
                hasil.add(titik);
            }
        });
        return List.copyOf(hasil);
    }

    private void kumpulkanTahun(String id, SortedSet<Integer> tahun) {
        tahun.addAll(anggota.get(id).nilai().keySet());
        sambungan.stream()
                .filter(satu -> satu.penerusId().equals(id))
                .forEach(satu -> kumpulkanTahun(satu.pendahuluId(), tahun));
    }

    /** Titik satu tahun; {@code null} bila tidak ada yang bernilai. */
    private Titik titik(Anggota milik, int tahun) {
        List<Sambungan> pendahulu = sambungan.stream()
                .filter(satu -> satu.penerusId().equals(milik.id()) && tahun < satu.tahun())
                .toList();
        if (pendahulu.isEmpty()) {
            BigDecimal nilai = milik.nilai().get(tahun);
            return nilai == null
                    ? null
                    : new Titik(
                            tahun, nilai, milik.satuan().nama(), Cara.LANGSUNG, null, List.of(bagian(milik, nilai)));
        }
        List<Bagian> bagian = new ArrayList<>();
        for (Sambungan satu : pendahulu) {
            Anggota asal = anggota.get(satu.pendahuluId());
            Titik titikAsal = titik(asal, tahun);
            bagian.add(new Bagian(
                    asal.id(), asal.kode(), asal.satuan().nama(), titikAsal == null ? null : titikAsal.nilai()));
        }
        if (bagian.stream().allMatch(satu -> satu.nilai() == null)) {
            return null;
        }
        return gabungkan(milik, tahun, pendahulu.get(0).cara(), bagian);
    }

    private static Titik gabungkan(Anggota milik, int tahun, Cara cara, List<Bagian> bagian) {
        String alasan = alasanTakTergabung(milik, cara, bagian);
        BigDecimal nilai =
                alasan != null ? null : bagian.stream().map(Bagian::nilai).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Titik(tahun, nilai, milik.satuan().nama(), cara, alasan, bagian);
    }

    private static String alasanTakTergabung(Anggota milik, Cara cara, List<Bagian> bagian) {
        if (cara == Cara.PECAH) {
            return "belum-dipecah";
        }
        if (bagian.stream().anyMatch(satu -> satu.nilai() == null)) {
            return "bagian-kosong";
        }
        if (bagian.stream().anyMatch(satu -> !sebanding(Satuan.dari(satu.satuan()), milik.satuan()))) {
            return "satuan-berbeda";
        }
        return cara == Cara.GABUNG && milik.satuan().persen() ? "persen-tidak-dijumlahkan" : null;
    }

    /** Persen boleh ditulis dengan beberapa ejaan. */
    private static boolean sebanding(Satuan satu, Satuan lain) {
        return satu.equals(lain) || (satu.persen() && lain.persen());
    }

    private static Bagian bagian(Anggota milik, BigDecimal nilai) {
        return new Bagian(milik.id(), milik.kode(), milik.satuan().nama(), nilai);
    }

    /**
     * Satu indikator dalam silsilah.
     *
     * @param nilai nilai menurut tahun
     */
    public record Anggota(String id, String kode, Satuan satuan, SortedMap<Integer, BigDecimal> nilai) {
        public Anggota {
            nilai = new TreeMap<>(nilai);
        }
    }

    /**
     * Satu sambungan.
     *
     * @param tahun tahun pertama penerus menggantikan pendahulunya
     */
    public record Sambungan(String penerusId, String pendahuluId, Cara cara, int tahun) {}

    /**
     * Nilai satu tahun.
     *
     * @param nilai {@code null} bila bagian-bagiannya tidak dapat digabung
     * @param alasan mengapa tidak digabung: {@code belum-dipecah}, {@code bagian-kosong}, {@code satuan-berbeda},
     *     {@code persen-tidak-dijumlahkan}; {@code null} bila bernilai
     */
    public record Titik(int tahun, BigDecimal nilai, String satuan, Cara cara, String alasan, List<Bagian> bagian) {
        public Titik {
            bagian = List.copyOf(bagian);
        }
    }

    /** Nilai asal sebuah titik; {@code nilai} null bila indikator itu sendiri tidak bernilai. */
    public record Bagian(String indikatorId, String kode, String satuan, BigDecimal nilai) {}

    /** Asal nilai sebuah titik. */
    public enum Cara {
        /** Nilai indikator itu sendiri. */
        LANGSUNG,
        /** Nilai pendahulu yang berganti nama. */
        GANTI_NAMA,
        /** Nilai indikator sebelum dipecah. */
        PECAH,
        /** Gabungan nilai pendahulunya. */
        GABUNG
    }
}
