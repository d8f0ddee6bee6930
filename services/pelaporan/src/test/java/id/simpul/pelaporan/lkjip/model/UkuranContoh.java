package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import id.simpul.pelaporan.capaian.model.TempatIndikator;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Indikator contoh untuk kalimat. */
final class UkuranContoh {
    static final SkalaPredikat MEDAN = SkalaPredikat.terbit(
            "Skala LKjIP",
            List.of(
                    pita(null, "24.99", false, false, "Tidak Berhasil"),
                    pita("25", "49.99", true, true, "Kurang Berhasil"),
                    pita("50", "74.99", true, true, "Cukup Berhasil"),
                    pita("75", "100", true, true, "Berhasil"),
                    pita("100", null, false, false, "Sangat Berhasil")),
            KebijakanLubang.TANPA_PREDIKAT);
    static final AturanCapaian ATURAN = AturanCapaian.lazim(MEDAN);
    static final AturanCapaian ATURAN_REALISASI =
            new AturanCapaian(2, RoundingMode.HALF_UP, null, DasarRataRata.CAPAIAN, BasisPredikat.REALISASI, MEDAN);
    static final AturanCapaian ATURAN_TERBATAS = new AturanCapaian(
            2, RoundingMode.HALF_UP, new BigDecimal("120"), DasarRataRata.CAPAIAN, BasisPredikat.CAPAIAN, MEDAN);

    private UkuranContoh() {}

    /**
     * Ukuran dari tulisan singkat; {@code realisasi} berupa angka, {@code a/b}, {@code kosong: alasan},
     * {@code t.b.: alasan}, atau {@code -} bila belum diisi.
     */
    static UkuranIndikator ukuran(
            Arah arah, String satuan, String target, String teksTarget, String realisasi, AturanCapaian aturan) {
        List<Indikator.TargetTahun> targetTahun = target.equals("-")
                ? List.of()
                : List.of(new Indikator.TargetTahun(2024, new BigDecimal(target), teksTarget));
        Indikator indikator = new Indikator(
                "i",
                "r",
                new Indikator.Induk("SASARAN", "s"),
                "S1.I1",
                "Indikator",
                satuan,
                arah,
                rumus(arah, aturan),
                "POSISI_AKHIR",
                null,
                null,
                null,
                null,
                true,
                null,
                targetTahun,
                "Sasaran",
                1,
                List.of(),
                List.of());
        return UkuranIndikator.hitung(
                indikator, new TempatIndikator("S1", "Sasaran", 0), 2024, realisasi(realisasi), aturan);
    }

    private static String rumus(Arah arah, AturanCapaian aturan) {
        return arah == Arah.TURUN && aturan.equals(ATURAN_TERBATAS) ? "turun.rasio" : null;
    }

    private static RealisasiIndikator realisasi(String tulisan) {
        if (tulisan.equals("-")) {
            return null;
        }
        if (tulisan.startsWith("kosong")) {
            return isian(RealisasiIndikator.Cara.TANPA_NILAI, Keadaan.KOSONG, alasan(tulisan), null, null, null);
        }
        if (tulisan.startsWith("t.b.")) {
            return isian(RealisasiIndikator.Cara.TANPA_NILAI, Keadaan.TIDAK_BERLAKU, alasan(tulisan), null, null, null);
        }
        if (tulisan.contains("/")) {
            String[] bagian = tulisan.split("/", 2);
            return isian(
                    RealisasiIndikator.Cara.RASIO,
                    null,
                    null,
                    null,
                    new BigDecimal(bagian[0]),
                    bagian[1].equals("-") ? null : new BigDecimal(bagian[1]));
        }
        return isian(RealisasiIndikator.Cara.NILAI, null, null, new BigDecimal(tulisan), null, null);
    }

    private static String alasan(String tulisan) {
        int titikDua = tulisan.indexOf(": ");
        return titikDua < 0 ? null : tulisan.substring(titikDua + 2);
    }

    private static RealisasiIndikator isian(
            RealisasiIndikator.Cara cara,
            Keadaan keadaan,
            String alasan,
            BigDecimal nilai,
            BigDecimal pembilang,
            BigDecimal penyebut) {
        return new RealisasiIndikator(
                "x",
                "i",
                "2024",
                cara,
                keadaan,
                alasan,
                nilai,
                pembilang,
                penyebut,
                List.of(),
                null,
                null,
                null,
                "DISETUJUI",
                null,
                null,
                null,
                null,
                List.of());
    }

    private static PitaPredikat pita(
            String bawah, String atas, boolean bawahTermasuk, boolean atasTermasuk, String predikat) {
        return new PitaPredikat(
                bawah == null ? null : new BigDecimal(bawah),
                bawahTermasuk,
                atas == null ? null : new BigDecimal(atas),
                atasTermasuk,
                predikat);
    }
}
