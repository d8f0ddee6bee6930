package id.simpul.pemeriksaan.mutasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Temuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Setiap jenis kesalahan yang ditanam ke laporan yang cocok ditemukan; laporan yang cocok tidak dituduh. */
class MutasiTest {
    private static final long[] BENIH = {3, 17, 2031};
    /** Hitungan atas himpunan baris: baris yang keluar dari himpunannya mengubah hitungan tanpa ikut ditunjuk. */
    private static final Set<String> ATAS_HIMPUNAN = Set.of("rata_rata_capaian", "rekap_tingkat_capaian");
    /** Jenis temuan yang dituju, lalu banyaknya yang ditemukan dan yang ditanam. */
    private static final Map<String, int[]> PEROLEHAN = new TreeMap<>();

    static List<Mutasi> semua() {
        return Mutasi.semua();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("semua")
    void kesalahan_yang_ditanam_ditemukan(Mutasi mutasi) {
        List<Long> luput = new ArrayList<>();
        LongStream.of(BENIH).filter(b -> !mutasi.ditemukan(b)).forEach(luput::add);
        for (String aturan : mutasi.aturan()) {
            int[] n = PEROLEHAN.computeIfAbsent(aturan, k -> new int[2]);
            n[0] += BENIH.length - luput.size();
            n[1] += BENIH.length;
        }
        assertThat(luput).as("benih yang luput").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("semua")
    void kesalahan_yang_ditanam_tidak_menuduh_baris_lain(Mutasi mutasi) {
        assertThat(LongStream.of(BENIH)
                        .mapToObj(mutasi::asing)
                        .flatMap(List::stream)
                        .filter(t -> !ATAS_HIMPUNAN.contains(t.kaidah()))
                        .map(Temuan::penjelasan))
                .isEmpty();
    }

    @Property(tries = 60)
    void laporan_lengkap_yang_cocok_tidak_bertemuan_selain_catatan(@ForAll long benih) {
        assertThat(new PaketUtuh(benih).periksa().temuan())
                .filteredOn(t -> t.keparahan() != Keparahan.INFO)
                .extracting(Temuan::penjelasan)
                .isEmpty();
    }

    @AfterAll
    static void cetakPerolehan() {
        System.out.println("Perolehan per jenis temuan (kesalahan yang ditanam):");
        PEROLEHAN.forEach((aturan, n) -> System.out.printf("  %-30s %d dari %d%n", aturan, n[0], n[1]));
    }
}
