package id.simpul.realisasi.realisasi.model;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.Satuan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Dasar penyebut sebuah indikator pada satu periode, dan aturan pembekuannya.
 *
 * <p>Dalam satu tahun penyebut dibekukan: satuan, sumber, tanggal potong, dan bilangannya. Antar tahun data memang
 * diperbarui, maka yang dijaga satuannya: Medan 2023 menghitung rumah tangga, 2024 jiwa. Perubahan boleh, tetapi harus
 * disebut alasannya di salah satu sisi, dan selalu ditandai.
 *
 * @param isian null bila periode itu tidak menyatakan dasarnya
 * @param penyebut null bila realisasinya tidak berpenyebut
 */
public record DasarPeriode(Periode periode, IsianDasarPenyebut isian, BigDecimal penyebut) {

    /** Dasar seperti dibaca klien; null bila tidak dinyatakan. */
    public DasarPenyebut terhadap(Collection<DasarPeriode> semua) {
        return isian == null ? null : DasarPenyebut.dari(isian, berubah(semua));
    }

    /**
     * Memeriksa dasar yang hendak disimpan terhadap periode lain indikator yang sama.
     *
     * @throws NilaiTidakSah bila dasar tidak disebut padahal periode lain menyebutnya, atau berubah tanpa alasan
     */
    public void periksa(Collection<DasarPeriode> lain) {
        Optional<DasarPeriode> lalu = sebelumnya(lain);
        if (isian == null) {
            lalu.filter(satu -> penyebut != null).ifPresent(satu -> {
                throw new NilaiTidakSah(
                        "dasarPenyebut",
                        "wajib",
                        null,
                        "penyebut periode %s dinyatakan dalam %s".formatted(satu.periode, satu.isian.satuan()));
            });
            return;
        }
        if (penyebut == null) {
            throw new NilaiTidakSah(
                    "dasarPenyebut", "tanpa-penyebut", isian.satuan(), "realisasi ini tidak berpenyebut");
        }
        lalu.filter(this::berbeda).ifPresent(this::wajibAlasan);
        sesudahnya(lain).filter(satu -> berbeda(satu) && satu.tanpaAlasan()).ifPresent(this::wajibAlasan);
    }

    /** Apakah dasar ini lain dari periode sebelumnya. */
    boolean berubah(Collection<DasarPeriode> semua) {
        return sebelumnya(semua).filter(this::berbeda).isPresent();
    }

    private void wajibAlasan(DasarPeriode pembanding) {
        if (tanpaAlasan()) {
            throw new NilaiTidakSah(
                    "dasarPenyebut/alasanPerubahan",
                    "wajib",
                    null,
                    "penyebut periode %s adalah %s %s menurut %s per %s"
                            .formatted(
                                    pembanding.periode,
                                    pembanding.penyebut.toPlainString(),
                                    pembanding.isian.satuan(),
                                    pembanding.isian.sumber(),
                                    pembanding.isian.tanggalBatas()));
        }
    }

    private boolean tanpaAlasan() {
        return isian.alasanPerubahan() == null || isian.alasanPerubahan().isBlank();
    }

    private boolean berbeda(DasarPeriode lain) {
        if (!Satuan.dari(isian.satuan()).equals(Satuan.dari(lain.isian.satuan()))) {
            return true;
        }
        return periode.tahun().equals(lain.periode.tahun())
                && !(isian.sumber().strip().equalsIgnoreCase(lain.isian.sumber().strip())
                        && isian.tanggalBatas().equals(lain.isian.tanggalBatas())
                        && penyebut.compareTo(lain.penyebut) == 0);
    }

    private Optional<DasarPeriode> sebelumnya(Collection<DasarPeriode> semua) {
        return semua.stream()
                .filter(satu -> satu.lengkap() && satu.periode.compareTo(periode) < 0)
                .max(Comparator.comparing(DasarPeriode::periode));
    }

    private Optional<DasarPeriode> sesudahnya(Collection<DasarPeriode> semua) {
        return semua.stream()
                .filter(satu -> satu.lengkap() && satu.periode.compareTo(periode) > 0)
                .min(Comparator.comparing(DasarPeriode::periode));
    }

    private boolean lengkap() {
        return isian != null && penyebut != null;
    }
}
