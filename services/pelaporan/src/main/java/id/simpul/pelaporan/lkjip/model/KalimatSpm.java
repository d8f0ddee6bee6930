package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.spm.HasilLayanan;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.util.List;

/** Kalimat tentang penerapan SPM sosial satu triwulan. */
public final class KalimatSpm {
    private static final int DESIMAL = 2;
    private static final List<String> ROMAWI = List.of("I", "II", "III", "IV");

    private KalimatSpm() {}

    /** Indeks, kategori, dan layanan yang belum masuk hitungan. */
    public static String indeks(SpmKota spm) {
        String triwulan = triwulan(spm.triwulan());
        BigDecimal indeks = SpmKota.bulatkan(spm.indeks().indeks());
        if (indeks == null) {
            return "Indeks pencapaian SPM sosial sampai %s belum dapat dihitung karena belum ada layanan yang laporannya lengkap.%s"
                    .formatted(triwulan, diLuarHitungan(spm));
        }
        String sementara = spm.sementara() ? " dan masih sementara" : "";
        return "Indeks pencapaian SPM sosial sampai %s sebesar %s (%s)%s, rata-rata dari %d layanan.%s"
                .formatted(
                        triwulan,
                        FormatIndonesia.bilangan(indeks, DESIMAL),
                        spm.indeks().kategori(),
                        sementara,
                        spm.indeks().dihitung(),
                        diLuarHitungan(spm));
    }

    /** {@code 2024-T4} menjadi {@code Triwulan IV Tahun 2024}. */
    public static String triwulan(String kode) {
        String[] bagian = kode.split("-T", 2);
        return "Triwulan %s Tahun %s".formatted(ROMAWI.get(Integer.parseInt(bagian[1]) - 1), bagian[0]);
    }

    /** Layanan yang tidak masuk rata-rata, dikelompokkan menurut sebabnya. */
    private static String diLuarHitungan(SpmKota spm) {
        return sebut(" Laporannya belum lengkap: %s.", kode(spm.indeks().belumLengkap()))
                + sebut(
                        " Tidak mempunyai sasaran, maka tidak masuk rata-rata: %s.",
                        kode(spm.indeks().tanpaSasaran()))
                + sebut(" Belum dilaporkan: %s.", spm.belumDilaporkan());
    }

    private static List<String> kode(List<HasilLayanan> layanan) {
        return layanan.stream().map(satu -> satu.layanan().kode()).toList();
    }

    private static String sebut(String pola, List<String> layanan) {
        return layanan.isEmpty() ? "" : pola.formatted(KalimatKota.rangkai(layanan));
    }
}
