package id.simpul.aturan.capaian;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.HasilCapaian;
import id.simpul.aturan.skala.HasilPredikat;
import id.simpul.aturan.skala.SkalaBaku;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Urutan hitungan capaian: realisasi, rumus, batas, lalu predikat atas angka yang tampil. */
final class HitungCapaian {
    /** Skala acuan dibaca atas capaian dua desimal bagi semua kota, supaya kota dapat dibandingkan. */
    private static final AturanCapaian ACUAN = AturanCapaian.lazim(SkalaBaku.permendagri86());

    private HitungCapaian() {}

    static CapaianIndikator hitung(Pengukuran pengukuran, AturanCapaian aturan) {
        RealisasiTerhitung realisasi = pengukuran.realisasi().hitung(pengukuran.satuan());
        HasilCapaian hasil = hasil(pengukuran, realisasi);
        BigDecimal capaian = aturan.batasi(hasil.dibatasi());
        BigDecimal basis = basis(pengukuran, realisasi, hasil, aturan.basisPredikat());
        HasilPredikat predikat = predikat(basis, aturan);
        HasilPredikat acuan = predikat(hasil.dibatasi(), ACUAN);
        return new CapaianIndikator(
                pengukuran,
                realisasi,
                hasil,
                capaian,
                predikat,
                acuan,
                tanda(realisasi, hasil, capaian, predikat, acuan));
    }

    /**
     * Apakah kaidah "realisasi untuk persen" mengenai indikator ini. Indikator yang makin rendah makin baik
     * dikecualikan: angka kemiskinan 4,70 % bukan kinerja 4,70 %.
     */
    static boolean realisasiAdalahKinerja(Pengukuran pengukuran) {
        return pengukuran.satuan().persen() && pengukuran.arah() == Arah.NAIK;
    }

    /** Angka yang dibandingkan dengan skala kota; batas atas tidak memengaruhi predikat. */
    static BigDecimal basis(
            Pengukuran pengukuran, RealisasiTerhitung realisasi, HasilCapaian hasil, BasisPredikat basis) {
        return basis == BasisPredikat.REALISASI && realisasiAdalahKinerja(pengukuran)
                ? realisasi.nilai().nilai()
                : hasil.dibatasi();
    }

    private static HasilCapaian hasil(Pengukuran pengukuran, RealisasiTerhitung realisasi) {
        HasilCapaian hasil = pengukuran.rumus().hitung(pengukuran.target(), realisasi.nilai());
        return hasil.alasan() == AlasanKosong.REALISASI_KOSONG ? HasilCapaian.tiada(realisasi.alasan()) : hasil;
    }

    /** Predikat atas angka yang tampil, supaya pembaca yang memegang skala tiba pada predikat yang sama. */
    private static HasilPredikat predikat(BigDecimal nilai, AturanCapaian aturan) {
        return nilai == null ? null : aturan.skala().predikat(aturan.bulatkan(nilai));
    }

    private static Set<Tanda> tanda(
            RealisasiTerhitung realisasi,
            HasilCapaian hasil,
            BigDecimal capaian,
            HasilPredikat predikat,
            HasilPredikat acuan) {
        Set<Tanda> tanda = EnumSet.noneOf(Tanda.class);
        tanda.addAll(realisasi.tanda());
        tambah(tanda, Tanda.DINOLKAN, hasil.dinolkan());
        tambah(tanda, Tanda.DIBATASI_ATAS, hasil.ada() && capaian.compareTo(hasil.dibatasi()) < 0);
        tambah(tanda, Tanda.LUBANG_SKALA, predikat != null && predikat.dalamLubang());
        tambah(tanda, Tanda.SKALA_TUMPANG_TINDIH, predikat != null && predikat.tumpangTindih());
        tambah(tanda, Tanda.LUBANG_SKALA_ACUAN, acuan != null && acuan.dalamLubang());
        return tanda;
    }

    private static void tambah(Set<Tanda> tanda, Tanda satu, boolean berlaku) {
        if (berlaku) {
            tanda.add(satu);
        }
    }
}
