package id.simpul.aturan.rumus;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;

/**
 * Capaian indikator yang baik di antara dua batas: 100 di dalam rentang, di luarnya {@code 100 − |R − B| / B × 100}
 * dengan B batas terdekat. Pilihan rancangan platform; belum ada peraturan yang menyebut rumusnya.
 */
record RumusRentang() implements RumusCapaian {
    @Override
    public HasilCapaian hitung(Target target, NilaiKinerja realisasi) {
        return PrasyaratHitung.alasan(target, realisasi)
                .map(HasilCapaian::tiada)
                .orElseGet(() -> hasil(target.rentang(), realisasi.nilai()));
    }

    private static HasilCapaian hasil(Target.Rentang rentang, BigDecimal realisasi) {
        BigDecimal batas = batasTerdekat(rentang, realisasi);
        BigDecimal jarak = realisasi.subtract(batas).abs();
        if (rentang.atas().signum() == 0 || (batas.signum() == 0 && jarak.signum() > 0)) {
            return HasilCapaian.tiada(AlasanKosong.TARGET_NOL);
        }
        return jarak.signum() == 0
                ? HasilCapaian.ada(Presisi.SERATUS)
                : HasilCapaian.ada(Presisi.persen(batas.subtract(jarak), batas));
    }

    /** Realisasi itu sendiri bila di dalam rentang. */
    private static BigDecimal batasTerdekat(Target.Rentang rentang, BigDecimal realisasi) {
        return realisasi.max(rentang.bawah()).min(rentang.atas());
    }

    @Override
    public String kode() {
        return "rentang";
    }

    @Override
    public int versi() {
        return 1;
    }

    @Override
    public Arah arah() {
        return Arah.RENTANG;
    }

    @Override
    public String bunyi() {
        return "100 bila di dalam rentang, selain itu 100 − |R − B| / B × 100, B batas terdekat";
    }

    @Override
    public String denganAngka(Target target, BigDecimal realisasi) {
        Target.Rentang rentang = target.rentang();
        BigDecimal batas = batasTerdekat(rentang, realisasi);
        String angka = realisasi.toPlainString();
        return batas.compareTo(realisasi) == 0
                ? "%s di dalam %s: 100".formatted(angka, rentang)
                : "100 − |%1$s − %2$s| / %2$s × 100".formatted(angka, batas.toPlainString());
    }
}
