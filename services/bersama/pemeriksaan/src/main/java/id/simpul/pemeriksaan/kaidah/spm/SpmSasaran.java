package id.simpul.pemeriksaan.kaidah.spm;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.NamaBaku;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sasaran adalah penyebut: asal dan besarnya sebanding dengan tahun lalu, dan datanya dari tahun laporannya. */
public final class SpmSasaran extends KaidahBernama {
    private static final Pattern TAHUN = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
    private static final BigDecimal SEPULUH = BigDecimal.TEN;

    public SpmSasaran() {
        super("spm_sasaran", "sasaran SPM berasal dari data yang sama dan seukuran dengan tahun lalu", "spm");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (TreeMap<Integer, List<LaporanLayanan>> layanan : LaporanLayanan.menurutTahun(laporan)) {
            layanan.forEach((tahun, kini) -> {
                tanggal(kini, temuan);
                Optional.ofNullable(layanan.get(tahun - 1))
                        .flatMap(SpmSasaran::terakhir)
                        .ifPresent(lalu -> terakhir(kini).ifPresent(ini -> {
                            asal(lalu, ini, kini, temuan);
                            ukuran(lalu, ini, kini, temuan);
                        }));
            });
        }
    }

    private static Optional<LaporanLayanan> terakhir(List<LaporanLayanan> setahun) {
        return setahun.stream()
                .filter(satu -> satu.positif("sasaran").isPresent())
                .reduce((a, b) -> b);
    }

    private static void asal(LaporanLayanan lalu, LaporanLayanan ini, List<LaporanLayanan> kini, Penampung temuan) {
        String dahulu = lalu.baris().teks("sumber_sasaran");
        String sekarang = ini.baris().teks("sumber_sasaran");
        if (dahulu.isEmpty() || sekarang.isEmpty() || tanpaTahun(dahulu).equals(tanpaTahun(sekarang))) {
            return;
        }
        String teks = sebut(lalu) + " (" + dahulu + "); " + sebut(ini) + " (" + sekarang + ")";
        temuan.peringatan(JenisTemuan.PENYEBUT_BERUBAH)
                .di("Sasaran SPM " + ini.layanan() + " tahun " + ini.tahun())
                .teks(teks, "")
                .karena("Sasaran berganti asal data: " + teks
                        + ". Persentase kedua tahun itu tidak dapat dibandingkan.")
                .rujuk(barisnya(kini))
                .rujuk(lalu.baris())
                .simpan();
    }

    private static void ukuran(LaporanLayanan lalu, LaporanLayanan ini, List<LaporanLayanan> kini, Penampung temuan) {
        BigDecimal dahulu = lalu.positif("sasaran").orElseThrow();
        BigDecimal sekarang = ini.positif("sasaran").orElseThrow();
        boolean jauh = dahulu.multiply(SEPULUH).compareTo(sekarang) <= 0
                || sekarang.multiply(SEPULUH).compareTo(dahulu) <= 0;
        if (jauh && dahulu.max(sekarang).compareTo(BigDecimal.valueOf(100)) >= 0) {
            temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                    .di("Sasaran SPM " + ini.layanan() + " tahun " + ini.tahun())
                    .angka(sekarang, dahulu)
                    .karena(
                            "Sasaran " + Tulis.id(sekarang) + ", tahun lalu " + Tulis.id(dahulu)
                                    + ": berbeda sepuluh kali atau lebih; mungkin angka nol hilang atau berlebih, atau yang dihitung berganti.")
                    .rujuk(barisnya(kini))
                    .rujuk(lalu.baris())
                    .simpan();
        }
    }

    /** Data sesudah tahun laporan belum ada saat dilaporkan; yang lebih dari setahun sebelumnya sudah usang. */
    private static void tanggal(List<LaporanLayanan> kini, Penampung temuan) {
        for (LaporanLayanan satu : kini) {
            Matcher m = TAHUN.matcher(satu.baris().teks("tanggal_sasaran"));
            if (!m.find()) {
                continue;
            }
            int data = Integer.parseInt(m.group(1));
            if (data > satu.tahun() || data < satu.tahun() - 1) {
                temuan.peringatan(JenisTemuan.TAHUN_SALAH)
                        .di("Tanggal sasaran SPM " + satu.sebut())
                        .teks(satu.baris().teks("tanggal_sasaran"), "")
                        .karena("Laporan tahun " + satu.tahun() + " memakai sasaran menurut data tahun " + data
                                + (data > satu.tahun() ? ", yang belum ada saat itu." : "; sudah usang."))
                        .rujuk(satu.baris())
                        .simpan();
            }
        }
    }

    private static String tanpaTahun(String sumber) {
        return NamaBaku.dari(TAHUN.matcher(sumber).replaceAll(""));
    }

    private static String sebut(LaporanLayanan satu) {
        return satu.tahun() + ": " + satu.baris().teks("sasaran");
    }

    private static List<Baris> barisnya(List<LaporanLayanan> semua) {
        return semua.stream().map(LaporanLayanan::baris).toList();
    }
}
