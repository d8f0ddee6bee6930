package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.perbandingan.model.AntarTahun;
import id.simpul.pelaporan.perbandingan.model.TargetAkhir;
import id.simpul.pelaporan.perbandingan.model.TerhadapNasional;
import java.math.BigDecimal;

/** Kalimat analisis (b), (c), (d), dan (f); satu templat per keadaan dan arah. */
public final class KalimatAnalisis {
    private final AngkaIndikator angka;
    private final UkuranIndikator ukuran;
    private final AturanCapaian aturan;

    public KalimatAnalisis(UkuranIndikator ukuran, AturanCapaian aturan) {
        this.ukuran = ukuran;
        this.aturan = aturan;
        this.angka = new AngkaIndikator(ukuran, aturan);
    }

    /** (b) terhadap tahun sebelumnya yang terdekat. */
    public String antarTahun(AntarTahun hasil) {
        if (hasil.perubahanRealisasi() == null) {
            return hasil.keterangan();
        }
        String capaian = hasil.perubahanCapaian() == null
                ? ""
                : "; capaian " + gerak(hasil.perubahanCapaian(), poin(hasil.perubahanCapaian()));
        return "Dibandingkan dengan tahun %d, realisasi %s%s%s."
                .formatted(
                        hasil.pembanding(),
                        gerak(hasil.perubahanRealisasi(), angka.selisih(hasil.perubahanRealisasi())),
                        arti(hasil),
                        capaian);
    }

    private static String arti(AntarTahun hasil) {
        if (hasil.arahPerubahan() == null) {
            return "";
        }
        return switch (hasil.arahPerubahan()) {
            case MEMBAIK -> ", berarti membaik";
            case MEMBURUK -> ", berarti memburuk";
            case TETAP -> "";
        };
    }

    private static String gerak(BigDecimal selisih, String besar) {
        if (selisih.signum() == 0) {
            return "tidak berubah";
        }
        return (selisih.signum() > 0 ? "naik " : "turun ") + besar;
    }

    private String poin(BigDecimal selisih) {
        return FormatIndonesia.bilangan(selisih.abs(), aturan.desimal()) + " poin persen";
    }

    /** (c) terhadap target tahun terakhir Renstra. */
    public String targetAkhir(TargetAkhir hasil) {
        if (hasil.target() == null || hasil.capaian() == null) {
            return hasil.keterangan();
        }
        String target = angka.nilai(hasil.target());
        String capaian = angka.persen(hasil.capaian());
        if (hasil.sisaTahun() != null && hasil.sisaTahun() == 0) {
            return "Tahun %d tahun terakhir Renstra: realisasi terhadap target akhir %s setara dengan capaian %s."
                    .formatted(ukuran.tahun(), target, capaian);
        }
        return "Terhadap target akhir Renstra tahun %d sebesar %s, realisasi tahun %d setara dengan capaian %s; tersisa %d tahun."
                .formatted(hasil.tahunAkhir(), target, ukuran.tahun(), capaian, hasil.sisaTahun());
    }

    /** (d) terhadap standar nasional. */
    public String nasional(TerhadapNasional hasil) {
        if (hasil.standar() == null || hasil.posisi() == null) {
            return hasil.keterangan() == null
                    ? "Standar nasional %s; letak realisasi terhadapnya tidak dapat ditentukan."
                            .formatted(angka.nilai(hasil.standar()))
                    : hasil.keterangan();
        }
        String standar = "standar nasional %s%s"
                .formatted(
                        angka.nilai(hasil.standar()),
                        hasil.sumber() == null || hasil.sumber().isBlank() ? "" : " (%s)".formatted(hasil.sumber()));
        return switch (hasil.posisi()) {
            case LEBIH_BAIK ->
                "Realisasi lebih baik daripada %s, selisih %s.".formatted(standar, angka.selisih(hasil.selisih()));
            case SAMA -> "Realisasi sama dengan %s.".formatted(standar);
            case LEBIH_BURUK ->
                "Realisasi belum mencapai %s, selisih %s.".formatted(standar, angka.selisih(hasil.selisih()));
        };
    }

    /** (f) capaian di samping serapan. */
    public static String efisiensi(AngkaEfisiensi hasil, AturanCapaian aturan) {
        if (hasil.nilai() == null) {
            return "Efisiensi belum dapat dihitung: %s."
                    .formatted(
                            hasil.alasan() == null
                                    ? "bahannya belum lengkap"
                                    : kecil(hasil.alasan().pesan()));
        }
        int desimal = aturan.desimal();
        String tanda =
                hasil.nilai().signum() > 0 ? "lebih tinggi" : hasil.nilai().signum() < 0 ? "lebih rendah" : "sama";
        String letak = hasil.nilai().signum() == 0
                ? "sama dengan serapan"
                : "%s %s poin persen daripada serapan"
                        .formatted(tanda, FormatIndonesia.bilangan(hasil.nilai().abs(), desimal));
        return "Capaian %s %s %s, sehingga penggunaan anggaran dinilai %s menurut rumus %s versi %d (%s)."
                .formatted(
                        FormatIndonesia.persen(hasil.capaian(), desimal),
                        letak,
                        FormatIndonesia.persen(hasil.serapan(), desimal),
                        kecil(Sebutan.dari(hasil.tingkat().name())),
                        hasil.rumus(),
                        hasil.versiRumus(),
                        hasil.bunyi());
    }

    private static String kecil(String kalimat) {
        String rapi = kalimat.strip().replaceAll("\\.+$", "");
        return Character.toLowerCase(rapi.charAt(0)) + rapi.substring(1);
    }
}
