package id.simpul.realisasi.spm.model;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.spm.ButirMutu;
import id.simpul.aturan.spm.LayananSpm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Laporan satu layanan pada satu triwulan, dan cara membacanya terhadap laporan sebelumnya. */
public record LaporanSpm(LayananSosial layanan, int tahun, int triwulan, IsianSpm isian) {

    /** Bahan hitungan indeks. */
    public LayananSpm keAturan() {
        return new LayananSpm(
                layanan.kode(),
                NilaiKinerja.dari("sasaran", isian.sasaran()),
                NilaiKinerja.dari("terlayani", isian.terlayani()),
                isian.mutu().stream()
                        .map(butir -> new ButirMutu(
                                butir.nama(),
                                NilaiKinerja.dari("dibutuhkan", butir.dibutuhkan()),
                                NilaiKinerja.dari("terpenuhi", butir.terpenuhi())))
                        .toList());
    }

    /** Laporan layanan yang sama tepat sebelum ini, sampai tahun lalu. */
    public Optional<LaporanSpm> sebelumnya(List<LaporanSpm> semua) {
        return semua.stream()
                .filter(lain -> lain.layanan == layanan && lain.nomor() < nomor() && lain.tahun >= tahun - 1)
                .max(Comparator.comparingInt(LaporanSpm::nomor));
    }

    /** Tanda yang timbul dari angka laporan ini sendiri dan dari perbandingannya dengan yang sebelumnya. */
    public List<TandaSpm> tanda(List<LaporanSpm> semua) {
        List<TandaSpm> tanda = new ArrayList<>();
        if (lebihKecil(isian.sasaran(), isian.terlayani())) {
            tanda.add(TandaSpm.TERLAYANI_MELEBIHI_SASARAN);
        }
        sebelumnya(semua).ifPresent(lalu -> {
            boolean setahun = lalu.tahun == tahun;
            if (setahun && berbeda(isian.sasaran(), lalu.isian.sasaran())) {
                tanda.add(TandaSpm.SASARAN_BERUBAH);
            }
            if (lebihKecil(isian.sasaran(), lalu.isian.sasaran())) {
                tanda.add(TandaSpm.SASARAN_MENYUSUT);
            }
            if (setahun && lebihKecil(isian.terlayani(), lalu.isian.terlayani())) {
                tanda.add(TandaSpm.TERLAYANI_TURUN);
            }
        });
        return tanda;
    }

    /** Apakah yang terlayani tepat sama dengan sasarannya, dan sasarannya ada. */
    boolean tepatSama() {
        return isian.sasaran() != null && isian.sasaran().signum() > 0 && !berbeda(isian.sasaran(), isian.terlayani());
    }

    /** Apakah di semua layanan bersasaran yang terlayani tepat sama dengan sasarannya; sedikitnya dua layanan. */
    public static boolean selaluSama(List<LaporanSpm> setriwulan) {
        List<LaporanSpm> bersasaran = setriwulan.stream()
                .filter(satu ->
                        satu.isian.sasaran() != null && satu.isian.sasaran().signum() > 0)
                .toList();
        return bersasaran.size() > 1 && bersasaran.stream().allMatch(LaporanSpm::tepatSama);
    }

    private int nomor() {
        return tahun * 4 + triwulan;
    }

    private static boolean lebihKecil(BigDecimal kiri, BigDecimal kanan) {
        return kiri != null && kanan != null && kiri.compareTo(kanan) < 0;
    }

    private static boolean berbeda(BigDecimal kiri, BigDecimal kanan) {
        return kiri == null ? kanan != null : kanan == null || kiri.compareTo(kanan) != 0;
    }
}
