package id.simpul.pelaporan.lkjip.model;

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
                    .formatted(triwulan, belumDilaporkan(spm));
        }
        String sementara = spm.sementara() ? " dan masih sementara" : "";
        return "Indeks pencapaian SPM sosial sampai %s sebesar %s (%s)%s, rata-rata dari %d layanan.%s"
                .formatted(
                        triwulan,
                        FormatIndonesia.bilangan(indeks, DESIMAL),
                        spm.indeks().kategori(),
                        sementara,
                        spm.indeks().dihitung(),
                        belumDilaporkan(spm));
    }

    /** {@code 2024-T4} menjadi {@code Triwulan IV Tahun 2024}. */
    public static String triwulan(String kode) {
        String[] bagian = kode.split("-T", 2);
        return "Triwulan %s Tahun %s".formatted(ROMAWI.get(Integer.parseInt(bagian[1]) - 1), bagian[0]);
    }

    private static String belumDilaporkan(SpmKota spm) {
        List<String> belum = spm.belumDilaporkan();
        return belum.isEmpty() ? "" : " Belum dilaporkan: %s.".formatted(KalimatKota.rangkai(belum));
    }
}
