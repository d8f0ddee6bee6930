package id.simpul.aturan.nilai;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periode pelaporan: {@code 2024} (tahun), {@code 2024-T3} (triwulan), {@code 2024-09} (bulan).
 *
 * @param tahun tahun anggaran
 * @param jenis panjang periode
 * @param urutan nomor periode dalam tahunnya, mulai 1; selalu 1 untuk periode tahunan
 */
public record Periode(TahunAnggaran tahun, JenisPeriode jenis, int urutan) implements Comparable<Periode> {
    private static final Pattern POLA = Pattern.compile("([0-9]{4})(?:-(?:T([1-4])|(0[1-9]|1[0-2])))?");
    private static final String SYARAT = "tulis 2024, 2024-T3 (triwulan 1-4), atau 2024-09 (bulan 01-12)";
    private static final Comparator<Periode> WAKTU =
            Comparator.comparing(Periode::akhir).thenComparing(Periode::awal, Comparator.reverseOrder());

    public Periode {
        Periksa.wajib("tahun", tahun);
        Periksa.wajib("jenis", jenis);
        if (urutan < 1 || urutan > jenis.banyakSetahun()) {
            throw new NilaiTidakSah("periode", "rentang", urutan, "urutan 1 s.d. " + jenis.banyakSetahun());
        }
    }

    public static Periode setahun(TahunAnggaran tahun) {
        return new Periode(tahun, JenisPeriode.TAHUN, 1);
    }

    public static Periode triwulan(TahunAnggaran tahun, int urutan) {
        return new Periode(tahun, JenisPeriode.TRIWULAN, urutan);
    }

    public static Periode bulan(TahunAnggaran tahun, int urutan) {
        return new Periode(tahun, JenisPeriode.BULAN, urutan);
    }

    public static Periode dari(String teks) {
        return dari("periode", teks);
    }

    public static Periode dari(String field, String teks) {
        Matcher cocok = POLA.matcher(Periksa.wajib(field, teks));
        if (!cocok.matches()) {
            throw new NilaiTidakSah(field, "format", teks, SYARAT);
        }
        TahunAnggaran tahun = TahunAnggaran.dari(field, Integer.parseInt(cocok.group(1)));
        if (cocok.group(2) != null) {
            return triwulan(tahun, Integer.parseInt(cocok.group(2)));
        }
        return cocok.group(3) == null ? setahun(tahun) : bulan(tahun, Integer.parseInt(cocok.group(3)));
    }

    /** Hari pertama periode, tanggal setempat kota. */
    public LocalDate awal() {
        return LocalDate.of(tahun.nilai(), (urutan - 1) * jenis.bulanPerPeriode() + 1, 1);
    }

    /** Hari terakhir periode, termasuk. */
    public LocalDate akhir() {
        return awal().plusMonths(jenis.bulanPerPeriode()).minusDays(1);
    }

    /** Apakah seluruh {@code lain} terletak di dalam periode ini. */
    public boolean memuat(Periode lain) {
        return !lain.awal().isBefore(awal()) && !lain.akhir().isAfter(akhir());
    }

    /** Urut menurut berakhirnya; yang berakhir bersamaan, yang lebih pendek dulu. */
    @Override
    public int compareTo(Periode lain) {
        return WAKTU.compare(this, lain);
    }

    /** Bentuk tertulis, sama dengan yang diterima {@link #dari(String)}. */
    public String kode() {
        return switch (jenis) {
            case TAHUN -> tahun.toString();
            case TRIWULAN -> tahun + "-T" + urutan;
            case BULAN -> "%s-%02d".formatted(tahun, urutan);
        };
    }

    @Override
    public String toString() {
        return kode();
    }
}
