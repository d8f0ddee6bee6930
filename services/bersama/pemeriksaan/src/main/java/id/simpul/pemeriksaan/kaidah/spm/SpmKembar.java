package id.simpul.pemeriksaan.kaidah.spm;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Angka yang tampaknya disalin: sasaran dari yang terlayani, satu layanan dari layanan lain, tahun ini dari tahun lalu. */
public final class SpmKembar extends KaidahBernama {
    private static final int PALING_SEDIKIT = 3;
    /** Angka kecil wajar bertemu secara kebetulan. */
    private static final BigDecimal KEBETULAN = BigDecimal.valueOf(20);

    public SpmKembar() {
        super("spm_kembar", "angka SPM bukan salinan: sasaran, layanan lain, atau tahun lalu", "spm");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        LaporanLayanan.setriwulan(laporan).forEach((kode, semua) -> {
            selaluSama(kode, semua, temuan);
            for (int i = 0; i < semua.size(); i++) {
                for (int j = i + 1; j < semua.size(); j++) {
                    duaLayanan(semua.get(i), semua.get(j), temuan);
                }
            }
        });
        LaporanLayanan.menurutTahun(laporan).forEach(layanan -> layanan.values().stream()
                .flatMap(List::stream)
                .forEach(ini -> layanan.getOrDefault(ini.tahun() - 1, List.of()).stream()
                        .filter(lalu -> lalu.triwulan() == ini.triwulan() && kembar(ini, lalu))
                        .forEach(lalu -> tahunLalu(ini, lalu, temuan))));
    }

    private static void selaluSama(String kode, List<LaporanLayanan> semua, Penampung temuan) {
        List<LaporanLayanan> bersasaran = semua.stream()
                .filter(satu -> satu.positif("sasaran").isPresent())
                .toList();
        if (bersasaran.size() >= PALING_SEDIKIT
                && bersasaran.stream().allMatch(satu -> satu.sama("sasaran", satu, "terlayani"))) {
            String layanan = bersasaran.stream().map(LaporanLayanan::layanan).collect(Collectors.joining(", "));
            temuan.peringatan(JenisTemuan.LAINNYA)
                    .di("SPM " + kode)
                    .teks("terlayani = sasaran pada " + layanan, "")
                    .karena(
                            "Di semua layanan bersasaran (" + layanan
                                    + ") yang terlayani tepat sama dengan sasarannya; sasaran tampaknya disalin dari yang terlayani.")
                    .rujuk(bersasaran.stream().map(LaporanLayanan::baris).toList())
                    .simpan();
        }
    }

    private static void duaLayanan(LaporanLayanan a, LaporanLayanan b, Penampung temuan) {
        if (!a.layanan().equals(b.layanan()) && kembar(a, b)) {
            catat(
                    "SPM " + a.layanan() + " dan " + b.layanan() + " " + a.kode(),
                    a,
                    "Sasaran dan yang terlayani kedua layanan sama persis; orang yang sama mungkin dihitung dua kali.",
                    temuan,
                    a.baris(),
                    b.baris());
        }
    }

    private static void tahunLalu(LaporanLayanan ini, LaporanLayanan lalu, Penampung temuan) {
        catat(
                "SPM " + ini.sebut(),
                ini,
                "Sasaran dan yang terlayani sama persis dengan " + lalu.kode() + "; tampaknya salinan tahun lalu.",
                temuan,
                ini.baris(),
                lalu.baris());
    }

    private static boolean kembar(LaporanLayanan a, LaporanLayanan b) {
        return a.sama("sasaran", b, "sasaran")
                && a.sama("terlayani", b, "terlayani")
                && a.positif("terlayani").orElseThrow().compareTo(KEBETULAN) >= 0;
    }

    private static void catat(String lokasi, LaporanLayanan a, String kalimat, Penampung temuan, Baris... rujukan) {
        BigDecimal sasaran = a.positif("sasaran").orElseThrow();
        BigDecimal terlayani = a.positif("terlayani").orElseThrow();
        temuan.peringatan(JenisTemuan.DUPLIKASI)
                .di(lokasi)
                .teks("sasaran " + Tulis.mesin(sasaran) + ", terlayani " + Tulis.mesin(terlayani), "")
                .karena(kalimat)
                .rujuk(Arrays.asList(rujukan))
                .simpan();
    }
}
