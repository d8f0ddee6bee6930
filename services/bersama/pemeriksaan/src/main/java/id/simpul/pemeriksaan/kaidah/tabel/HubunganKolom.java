package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.RumusCapaian;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hubungan tiga kolom yang dijumpai di tabel laporan: C dihitung dari A dan B. */
enum HubunganKolom {
    PERSEN(JenisTemuan.PERSEN_SALAH, "%s / %s × 100", 1) {
        @Override
        Optional<BigDecimal> hitung(BigDecimal a, BigDecimal b) {
            return b.signum() == 0 ? Optional.empty() : Optional.of(Hitung.persen(a, b));
        }

        /** Baris berindikator yang makin kecil makin baik, dan capaian yang dibatasi 100, tetap benar. */
        @Override
        List<BigDecimal> lain(BigDecimal a, BigDecimal b) {
            return Stream.concat(
                            RumusCapaian.TURUN_SELISIH.hitung(b, a).stream(),
                            RumusCapaian.TURUN_RASIO.hitung(b, a).stream())
                    .flatMap(n -> Stream.of(n, n.min(Hitung.SERATUS)))
                    .toList();
        }
    },
    NISBAH(JenisTemuan.PERSEN_SALAH, "%s / %s", 1) {
        @Override
        Optional<BigDecimal> hitung(BigDecimal a, BigDecimal b) {
            return b.signum() == 0 ? Optional.empty() : Optional.of(Hitung.bagi(a, b));
        }
    },
    SELISIH(JenisTemuan.JUMLAH_TIDAK_COCOK, "%s − %s", 0) {
        @Override
        Optional<BigDecimal> hitung(BigDecimal a, BigDecimal b) {
            return b.signum() == 0 ? Optional.empty() : Optional.of(a.subtract(b));
        }
    },
    PERTUMBUHAN(JenisTemuan.PERSEN_SALAH, "(%1$s − %2$s) / %2$s × 100", 0) {
        @Override
        Optional<BigDecimal> hitung(BigDecimal a, BigDecimal b) {
            return b.signum() == 0 ? Optional.empty() : Optional.of(Hitung.persen(a.subtract(b), b));
        }
    },
    KALI(JenisTemuan.JUMLAH_TIDAK_COCOK, "%s × %s", 0) {
        @Override
        Optional<BigDecimal> hitung(BigDecimal a, BigDecimal b) {
            boolean tunggal = Hitung.sama(b, BigDecimal.ONE) || Hitung.sama(a, BigDecimal.ONE);
            return b.signum() == 0 || tunggal ? Optional.empty() : Optional.of(a.multiply(b));
        }
    };

    private final String aturan;
    private final String pola;
    private final int satuan;

    HubunganKolom(String aturan, String pola, int satuan) {
        this.aturan = aturan;
        this.pola = pola;
        this.satuan = satuan;
    }

    /** Nilai C menurut A dan B; kosong bila tidak dapat dihitung atau tidak membuktikan apa-apa. */
    abstract Optional<BigDecimal> hitung(BigDecimal a, BigDecimal b);

    /** Nilai C yang juga benar menurut dasar lain yang lazim. */
    List<BigDecimal> lain(BigDecimal a, BigDecimal b) {
        return List.of();
    }

    String aturan() {
        return aturan;
    }

    String tulis(String a, String b) {
        return pola.formatted(a, b);
    }

    /** Apakah A dan B yang sama besar membuat hasilnya tetap (100 atau 1), sehingga tidak membuktikan hubungannya. */
    boolean hambar(BigDecimal a, BigDecimal b) {
        return a.signum() == 0 || (satuan == 1 && Hitung.sama(a, b));
    }
}
