package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.aturan.capaian.RataRata;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.skala.HasilPredikat;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Kalimat tentang kinerja kota seluruhnya. */
public final class KalimatKota {
    private KalimatKota() {}

    /** Banyaknya indikator menurut kedudukannya terhadap target; yang tidak ada tidak disebut. */
    public static String jumlah(CapaianKota capaian) {
        if (capaian.ukuran().isEmpty()) {
            return "Belum ada indikator bertarget untuk tahun %d.".formatted(capaian.tahun());
        }
        Map<CapaianTarget, Long> banyak =
                capaian.ukuran().stream().collect(Collectors.groupingBy(CapaianTarget::dari, Collectors.counting()));
        List<String> bagian = Arrays.stream(CapaianTarget.values())
                .filter(banyak::containsKey)
                .map(satu -> "%d %s".formatted(banyak.get(satu), satu.sebutan()))
                .toList();
        return "Dari %d indikator, %s.".formatted(capaian.ukuran().size(), rangkai(bagian));
    }

    /** Rata-rata menurut aturan kota beserta predikatnya. */
    public static String rataRata(CapaianKota capaian) {
        RataRata rataRata = capaian.rataRata();
        if (rataRata.nilai() == null) {
            return "Rata-rata capaian belum dapat dihitung karena belum ada indikator yang bernilai.";
        }
        AturanCapaian aturan = capaian.aturan();
        String predikat = predikat(capaian);
        String nilai = FormatIndonesia.persen(aturan.bulatkan(rataRata.nilai()), aturan.desimal());
        String luar = rataRata.terlewat().isEmpty()
                ? ""
                : "; %d indikator lain tidak masuk hitungan karena belum bernilai"
                        .formatted(rataRata.terlewat().size());
        return "Rata-rata kinerja %s%s dari %d indikator, dihitung sebagai %s%s."
                .formatted(
                        nilai,
                        predikat == null ? "" : " (%s)".formatted(predikat),
                        rataRata.dihitung(),
                        dasar(rataRata.jenis()),
                        luar);
    }

    /** Predikat rata-rata menurut skala kota; null bila tidak ada. */
    public static String predikat(CapaianKota capaian) {
        BigDecimal nilai = capaian.rataRata().nilai();
        if (nilai == null) {
            return null;
        }
        HasilPredikat hasil = capaian.aturan().skala().predikat(capaian.aturan().bulatkan(nilai));
        return hasil.predikat();
    }

    /** Arti dasar rata-rata. */
    public static String dasar(JenisRataRata jenis) {
        return switch (jenis) {
            case CAPAIAN -> "rata-rata sederhana capaian";
            case CAPAIAN_DIBATASI_100 -> "rata-rata sederhana capaian, masing-masing paling tinggi 100";
            case REALISASI_UNTUK_PERSEN ->
                "rata-rata realisasi bagi indikator persen yang makin tinggi makin baik dan capaian bagi yang lain";
            case CAPAIAN_PER_SASARAN -> "rata-rata capaian tiap sasaran, lalu rata-rata antarsasaran";
        };
    }

    /** Bila tidak satu pun indikator bernilai yang di bawah target. */
    public static String semuaTercapai(CapaianKota capaian) {
        boolean bernilai = capaian.ukuran().stream()
                .map(CapaianTarget::dari)
                .anyMatch(satu -> satu != CapaianTarget.TIDAK_DINILAI);
        return bernilai
                ? "Tidak ada indikator bernilai yang di bawah target."
                : "Belum ada indikator yang dapat dinilai.";
    }

    /** Serapan anggaran setahun. */
    public static String serapan(int tahun, AngkaSerapan total, int desimal) {
        if (total == null || total.anggaran() == null) {
            return "DPA tahun %d belum disahkan, sehingga serapan belum dapat dihitung.".formatted(tahun);
        }
        String anggaran = FormatIndonesia.rupiah(total.anggaran());
        if (total.realisasi() == null) {
            return "Anggaran tahun %d sebesar %s; realisasinya belum dilaporkan.".formatted(tahun, anggaran);
        }
        String realisasi = FormatIndonesia.rupiah(total.realisasi());
        if (total.persen() == null) {
            return "Anggaran tahun %d nol, sehingga serapan tidak dihitung; realisasinya %s."
                    .formatted(tahun, realisasi);
        }
        return "Dari anggaran %s terealisasi %s (%s), sisa %s."
                .formatted(
                        anggaran,
                        realisasi,
                        FormatIndonesia.persen(total.persen(), desimal),
                        FormatIndonesia.rupiah(total.sisa()));
    }

    /** {@code a, b, dan c}. */
    static String rangkai(List<String> bagian) {
        if (bagian.size() < 2) {
            return String.join("", bagian);
        }
        String depan = String.join(", ", bagian.subList(0, bagian.size() - 1));
        return depan + (bagian.size() == 2 ? " dan " : ", dan ") + bagian.get(bagian.size() - 1);
    }
}
