package id.simpul.aturan;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.Komponen;
import id.simpul.aturan.capaian.Pengukuran;
import id.simpul.aturan.capaian.Realisasi;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.aturan.rumus.Target;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Bahan uji bersama: skala dan aturan tiga kota seperti tercetak, dan pembuat indikator. */
public final class Contoh {
    public static final SkalaPredikat SKALA_MEDAN = SkalaPredikat.terbit(
            "LKjIP Medan 2024",
            List.of(
                    pita(null, false, "24.99", false, "Tidak Berhasil"),
                    pita("25", true, "49.99", true, "Kurang Berhasil"),
                    pita("50", true, "74.99", true, "Cukup Berhasil"),
                    pita("75", true, "100", true, "Berhasil"),
                    pita("100", false, null, false, "Sangat Berhasil")),
            KebijakanLubang.AMBANG);
    public static final SkalaPredikat SKALA_METRO = SkalaPredikat.terbit(
            "LAKIP Metro 2022",
            List.of(
                    pita("91", true, null, false, "Sangat tinggi"),
                    pita("76", true, "90", true, "Tinggi"),
                    pita("66", true, "75", true, "Sedang"),
                    pita("51", true, "65", true, "Rendah"),
                    pita(null, false, "50", true, "Sangat Rendah")),
            KebijakanLubang.AMBANG);
    public static final SkalaPredikat SKALA_PONTIANAK = SkalaPredikat.baru(
            "LKjIP Pontianak 2020",
            List.of(
                    pita("85", false, null, false, "Sangat Berhasil"),
                    pita("70", false, "85", true, "Berhasil"),
                    pita("55", false, "70", true, "Cukup Berhasil"),
                    pita(null, false, "55", true, "Tidak Berhasil")));

    public static final AturanCapaian MEDAN = new AturanCapaian(
            2, RoundingMode.HALF_UP, null, DasarRataRata.REALISASI_UNTUK_PERSEN, BasisPredikat.CAPAIAN, SKALA_MEDAN);
    public static final AturanCapaian METRO = new AturanCapaian(
            2, RoundingMode.HALF_UP, null, DasarRataRata.CAPAIAN, BasisPredikat.REALISASI, SKALA_METRO);
    public static final AturanCapaian PONTIANAK = AturanCapaian.lazim(SKALA_PONTIANAK);

    private Contoh() {}

    public static BigDecimal angka(String teks) {
        return new BigDecimal(teks);
    }

    public static NilaiKinerja nilai(String teks) {
        return NilaiKinerja.dari(angka(teks));
    }

    public static PitaPredikat pita(
            String bawah, boolean bawahInklusif, String atas, boolean atasInklusif, String predikat) {
        return new PitaPredikat(
                bawah == null ? null : angka(bawah),
                bawahInklusif,
                atas == null ? null : angka(atas),
                atasInklusif,
                predikat);
    }

    public static Pengukuran persenNaik(String kode, String target, Realisasi realisasi) {
        return indikator(kode, "%", Arah.NAIK, nilai(target), realisasi);
    }

    public static Pengukuran indikator(
            String kode, String satuan, Arah arah, NilaiKinerja target, Realisasi realisasi) {
        return new Pengukuran(
                kode,
                kode.replaceAll("\\.I[0-9]+$", ""),
                Satuan.dari(satuan),
                arah,
                RumusCapaian.bakuUntuk(arah),
                Target.tunggal(target),
                realisasi);
    }

    public static Realisasi rasio(long pembilang, long penyebut) {
        return Realisasi.rasio(NilaiKinerja.dari(pembilang), NilaiKinerja.dari(penyebut));
    }

    public static Komponen bagian(String uraian, long jumlah, String satuan) {
        return Komponen.dihitung(uraian, NilaiKinerja.dari(jumlah), Satuan.dari(satuan));
    }

    public static BigDecimal tampil(CapaianIndikator capaian, AturanCapaian aturan) {
        return aturan.bulatkan(capaian.capaian());
    }
}
