package id.simpul.pelaporan.perbandingan.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Analisis (b) satu indikator dari deretnya. */
final class PenyusunAntarTahun {
    private final DeretIndikator deret;
    private final UkuranIndikator kini;
    private final AturanCapaian aturan;

    PenyusunAntarTahun(DeretIndikator deret, UkuranIndikator kini, AturanCapaian aturan) {
        this.deret = deret;
        this.kini = kini;
        this.aturan = aturan;
    }

    AntarTahun susun() {
        List<TitikDeret> lampau = deret.sebelum(kini.tahun());
        List<AntarTahun.TahunLalu> tahunLalu = lampau.stream().map(this::lalu).toList();
        if (lampau.isEmpty()) {
            return tanpaPerubahan(tahunLalu, null, null, "Tidak ada realisasi tahun sebelumnya.");
        }
        TitikDeret terdekat = lampau.get(lampau.size() - 1);
        if (!kini.hasil().nilaiRealisasi().bernilai()) {
            return tanpaPerubahan(tahunLalu, terdekat.tahun(), null, "Realisasi tahun ini belum dilaporkan.");
        }
        List<Patahan> memutus = deret.patahan(terdekat.tahun(), kini.tahun()).stream()
                .filter(Patahan::memutus)
                .toList();
        return memutus.isEmpty()
                ? berubah(tahunLalu, terdekat)
                : tanpaPerubahan(tahunLalu, terdekat.tahun(), false, tidakSebanding(terdekat.tahun(), memutus));
    }

    private AntarTahun berubah(List<AntarTahun.TahunLalu> tahunLalu, TitikDeret terdekat) {
        var dahulu = terdekat.ukuran().hasil();
        BigDecimal realisasi = kini.hasil()
                .nilaiRealisasi()
                .nilai()
                .subtract(dahulu.nilaiRealisasi().nilai());
        BigDecimal capaian = PenyusunPerbandingan.kurang(kini.hasil().capaian(), dahulu.capaian());
        return new AntarTahun(
                tahunLalu,
                terdekat.tahun(),
                true,
                kini.tampil(realisasi, aturan),
                aturan.bulatkan(capaian),
                ArahPerubahan.dari(realisasi, kini.indikator().arah()),
                null);
    }

    private AntarTahun.TahunLalu lalu(TitikDeret titik) {
        var hasil = titik.ukuran().hasil();
        List<Patahan> patahan = deret.patahan(titik.tahun(), kini.tahun());
        return new AntarTahun.TahunLalu(
                titik.tahun(),
                hasil.pengukuran().target().nilai().nilai(),
                titik.ukuran().realisasiTampil(aturan),
                aturan.bulatkan(hasil.capaian()),
                hasil.namaPredikat(),
                titik.ukuran().realisasi().status(),
                patahan.stream().noneMatch(Patahan::memutus),
                patahan);
    }

    private static AntarTahun tanpaPerubahan(
            List<AntarTahun.TahunLalu> tahunLalu, Integer pembanding, Boolean sebanding, String keterangan) {
        return new AntarTahun(tahunLalu, pembanding, sebanding, null, null, null, keterangan);
    }

    private static String tidakSebanding(int tahun, List<Patahan> memutus) {
        return "Tidak dapat dibandingkan dengan %d: %s."
                .formatted(
                        tahun,
                        memutus.stream()
                                .map(satu -> "%s berganti mulai %d"
                                        .formatted(
                                                satu.jenis().name().toLowerCase(java.util.Locale.ROOT), satu.tahun()))
                                .distinct()
                                .collect(Collectors.joining("; ")));
    }
}
