package id.simpul.pelaporan.perbandingan.model;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Membandingkan arti dua angka, bukan besarnya: definisi, satuan, dan penyebut tahun lalu terhadap tahun ini.
 *
 * <p>PermenPANRB 53/2014 meminta perbandingan antartahun; angka yang artinya berganti tidak boleh dibandingkan
 * diam-diam. Yang tidak diketahui di salah satu sisi tidak dianggap berganti.
 */
final class PembandingDefinisi {
    private static final BigDecimal DUA = BigDecimal.valueOf(2);
    private static final Set<String> SILSILAH = Set.of("PECAH", "GABUNG", "GANTI_NAMA");

    private final UkuranIndikator lalu;
    private final UkuranIndikator kini;
    private final List<Patahan> patahan = new ArrayList<>();

    private PembandingDefinisi(UkuranIndikator lalu, UkuranIndikator kini) {
        this.lalu = lalu;
        this.kini = kini;
    }

    /** Semua yang berganti dari {@code lalu} ke {@code kini}, dua tahun data yang berurutan. */
    static List<Patahan> bandingkan(UkuranIndikator lalu, UkuranIndikator kini) {
        PembandingDefinisi pembanding = new PembandingDefinisi(lalu, kini);
        boolean sudahDijelaskan = pembanding.silsilah();
        pembanding.definisi(sudahDijelaskan);
        pembanding.penyebut();
        return List.copyOf(pembanding.patahan);
    }

    private boolean silsilah() {
        List<Indikator.Silsilah> berlaku = kini.indikator().silsilah().stream()
                .filter(satu -> satu.jenis() != null && SILSILAH.contains(satu.jenis()))
                .filter(satu -> satu.tahun() != null && lalu.tahun() < satu.tahun() && satu.tahun() <= kini.tahun())
                .toList();
        berlaku.forEach(satu -> patahan.add(Patahan.antara(
                JenisPatahan.valueOf(satu.jenis()),
                satu.tahun(),
                lalu.indikator().nama(),
                kini.indikator().nama(),
                satu.alasan())));
        return !berlaku.isEmpty();
    }

    private void definisi(boolean namaSudahDijelaskan) {
        Indikator dahulu = lalu.indikator();
        Indikator sekarang = kini.indikator();
        if (!namaSudahDijelaskan && !rapi(dahulu.nama()).equals(rapi(sekarang.nama()))) {
            tambah(JenisPatahan.DEFINISI, dahulu.nama(), sekarang.nama());
        }
        bandingkan(JenisPatahan.SATUAN, dahulu.satuanUkur(), sekarang.satuanUkur());
        bandingkan(JenisPatahan.ARAH, dahulu.arah(), sekarang.arah());
        bandingkan(
                JenisPatahan.RUMUS,
                dahulu.rumusCapaian().kode(),
                sekarang.rumusCapaian().kode());
        bandingkan(JenisPatahan.PEMBILANG, bagian(dahulu.pembilang()), bagian(sekarang.pembilang()));
        bandingkan(JenisPatahan.PENYEBUT, bagian(dahulu.penyebut()), bagian(sekarang.penyebut()));
    }

    private void penyebut() {
        RealisasiIndikator.DasarPenyebut dahulu = dasar(lalu);
        RealisasiIndikator.DasarPenyebut sekarang = dasar(kini);
        String alasan = sekarang == null ? null : sekarang.alasanPerubahan();
        boolean dinyatakan = sekarang != null && Boolean.TRUE.equals(sekarang.berubah());
        if (dinyatakan || berganti(dahulu, sekarang)) {
            patahan.add(Patahan.antara(JenisPatahan.PENYEBUT, kini.tahun(), bunyi(dahulu), bunyi(sekarang), alasan));
        } else if (melonjak()) {
            tambah(
                    JenisPatahan.PENYEBUT_MELONJAK,
                    angkaPenyebut(lalu).orElse(null),
                    angkaPenyebut(kini).orElse(null));
        }
    }

    private static boolean berganti(RealisasiIndikator.DasarPenyebut dahulu, RealisasiIndikator.DasarPenyebut kini) {
        return dahulu != null
                && kini != null
                && (lain(dahulu.satuan(), kini.satuan()) || lain(dahulu.sumber(), kini.sumber()));
    }

    private boolean melonjak() {
        BigDecimal dahulu = angkaPenyebut(lalu).orElse(BigDecimal.ZERO);
        BigDecimal sekarang = angkaPenyebut(kini).orElse(BigDecimal.ZERO);
        return dahulu.signum() > 0
                && sekarang.signum() > 0
                && (sekarang.compareTo(dahulu.multiply(DUA)) > 0 || dahulu.compareTo(sekarang.multiply(DUA)) > 0);
    }

    private void bandingkan(JenisPatahan jenis, Object dahulu, Object sekarang) {
        if (dahulu != null && sekarang != null && !Objects.equals(dahulu, sekarang)) {
            tambah(jenis, dahulu, sekarang);
        }
    }

    private void tambah(JenisPatahan jenis, Object dari, Object menjadi) {
        patahan.add(Patahan.antara(jenis, kini.tahun(), dari, menjadi, null));
    }

    private static RealisasiIndikator.DasarPenyebut dasar(UkuranIndikator ukuran) {
        return ukuran.realisasi() == null ? null : ukuran.realisasi().dasarPenyebut();
    }

    private static Optional<BigDecimal> angkaPenyebut(UkuranIndikator ukuran) {
        return ukuran.hasil().realisasi().penyebut().bilangan();
    }

    private static String bunyi(RealisasiIndikator.DasarPenyebut dasar) {
        return dasar == null ? null : "%s, %s".formatted(dasar.satuan(), dasar.sumber());
    }

    private static String bagian(Indikator.Bagian bagian) {
        return bagian == null ? null : rapi(bagian.nama() + " (" + bagian.satuan() + ")");
    }

    private static boolean lain(String dahulu, String kini) {
        return dahulu != null && kini != null && !rapi(dahulu).equals(rapi(kini));
    }

    /** Huruf besar, spasi, dan tanda baca bukan pergantian definisi. */
    private static String rapi(String teks) {
        return teks == null
                ? ""
                : teks.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}%]+", " ")
                        .strip();
    }
}
