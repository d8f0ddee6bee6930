package id.simpul.impor;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.berkas.AngkaTerbaca;
import id.simpul.berkas.BentukAngka;
import id.simpul.berkas.PembacaAngka;
import id.simpul.impor.sumber.SelMentah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mengubah isi satu sel menjadi nilai menurut jenis kolomnya; yang tidak jelas ditolak, tidak ditebak. */
final class PembacaNilai {
    private static final Pattern ANGKA = Pattern.compile("(?:rp\\.?\\s*)?\\(?-?[0-9][0-9.,]*(?:,-)?\\)?\\s*%?");
    private static final Pattern RIBUAN = Pattern.compile("-?[1-9][0-9]{0,2}(?:([.,])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final Map<String, Boolean> YA_TIDAK = Map.of(
            "ya", true, "y", true, "benar", true, "true", true, "1", true, "tidak", false, "t", false, "salah", false,
            "false", false, "0", false);
    private static final int DIGIT_BULAT = 20;
    private static final int DIGIT_PECAHAN = 10;

    private PembacaNilai() {}

    /**
     * Nilai sel; kosong bila sel hanya berisi tanda "tidak ada" seperti strip.
     *
     * @throws NilaiDitolak bila isinya bukan nilai kolom ini
     */
    static Optional<Object> baca(KolomImpor kolom, SelMentah sel, BentukAngka bentuk) {
        String teks = sel.teks();
        if (sel.rusak()) {
            throw new NilaiDitolak("galat-lembar-kerja", "sel berisi galat lembar kerja %s".formatted(teks));
        }
        if (teks.chars().anyMatch(c -> c < 32 && c != '\n' && c != '\r' && c != '\t')) {
            throw new NilaiDitolak("karakter", "memuat karakter kendali yang tidak dapat disimpan");
        }
        return switch (kolom.jenis()) {
            case TEKS -> Optional.of(teks(kolom, teks));
            case PILIHAN -> Optional.of(pilihan(kolom, teks));
            case YA_TIDAK -> Optional.of(yaTidak(teks));
            case TANGGAL -> Optional.of(PembacaTanggal.baca(teks));
            case TAHUN -> Optional.of(tahun(teks));
            case BILANGAN, UANG, BULAT -> angka(kolom, sel, bentuk).map(Object.class::cast);
        };
    }

    private static String teks(KolomImpor kolom, String teks) {
        if (teks.length() > kolom.panjang()) {
            throw new NilaiDitolak(
                    "panjang", "berisi %d huruf, paling banyak %d".formatted(teks.length(), kolom.panjang()));
        }
        return teks;
    }

    private static String pilihan(KolomImpor kolom, String teks) {
        return kolom.pilihan().stream()
                .filter(teks::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new NilaiDitolak(
                        "pilihan", "harus salah satu dari %s".formatted(String.join(", ", kolom.pilihan()))));
    }

    private static Boolean yaTidak(String teks) {
        Boolean nilai = YA_TIDAK.get(teks.toLowerCase(Locale.ROOT));
        if (nilai == null) {
            throw new NilaiDitolak("ya-tidak", "harus ya atau tidak");
        }
        return nilai;
    }

    private static BigDecimal tahun(String teks) {
        if (!teks.matches("20[0-9]{2}")) {
            throw new NilaiDitolak(
                    "tahun",
                    "harus tahun empat digit antara %d dan %d"
                            .formatted(TahunAnggaran.TERENDAH, TahunAnggaran.TERTINGGI));
        }
        return new BigDecimal(teks);
    }

    private static Optional<BigDecimal> angka(KolomImpor kolom, SelMentah sel, BentukAngka bentuk) {
        AngkaTerbaca terbaca = sel.angka()
                ? PembacaAngka.baca(sel.teks(), BentukAngka.TITIK_DESIMAL)
                : PembacaAngka.baca(sel.teks(), bentuk(kolom, sel.teks(), bentuk));
        return switch (terbaca.jenis()) {
            case KOSONG -> Optional.empty();
            case RUSAK ->
                throw new NilaiDitolak("bilangan-rusak", "bukan bilangan yang utuh; pengelompokan ribuannya mustahil");
            case TEKS -> throw bukanBilangan();
            case ANGKA -> Optional.of(periksa(kolom, sel, terbaca.nilai()));
        };
    }

    /** Rupiah dan bilangan bulat tidak punya tiga desimal, jadi 12.500 di sana pasti dua belas ribu lima ratus. */
    private static BentukAngka bentuk(KolomImpor kolom, String teks, BentukAngka kebiasaan) {
        boolean bulat = kolom.jenis() == JenisIsi.UANG || kolom.jenis() == JenisIsi.BULAT;
        if (!bulat || !RIBUAN.matcher(teks).matches()) {
            return kebiasaan;
        }
        return teks.indexOf('.') >= 0 ? BentukAngka.KOMA_DESIMAL : BentukAngka.TITIK_DESIMAL;
    }

    private static BigDecimal periksa(KolomImpor kolom, SelMentah sel, BigDecimal nilai) {
        String teks = sel.teks().toLowerCase(Locale.ROOT);
        boolean satuanAsing = !ANGKA.matcher(teks).matches()
                || (kolom.jenis() != JenisIsi.BILANGAN && teks.endsWith("%"))
                || (kolom.jenis() != JenisIsi.UANG && teks.startsWith("rp"));
        if (satuanAsing) {
            throw bukanBilangan();
        }
        if (nilai.signum() < 0 && !kolom.negatif()) {
            throw new NilaiDitolak("negatif", "tidak boleh di bawah nol");
        }
        int desimal = Math.max(nilai.stripTrailingZeros().scale(), 0);
        if (nilai.precision() - nilai.scale() > DIGIT_BULAT) {
            throw new NilaiDitolak("terlalu-besar", "lebih dari %d angka di depan desimal".formatted(DIGIT_BULAT));
        }
        return switch (kolom.jenis()) {
            case UANG -> paling(nilai, desimal, 2);
            case BULAT -> paling(nilai, desimal, 0);
            default ->
                sel.angka() && desimal > DIGIT_PECAHAN
                        ? nilai.setScale(DIGIT_PECAHAN, RoundingMode.HALF_UP)
                        : paling(nilai, desimal, DIGIT_PECAHAN);
        };
    }

    private static BigDecimal paling(BigDecimal nilai, int desimal, int boleh) {
        if (desimal > boleh) {
            throw new NilaiDitolak(
                    "desimal",
                    boleh == 0
                            ? "harus bilangan bulat"
                            : "paling banyak %d angka di belakang desimal".formatted(boleh));
        }
        return desimal < nilai.scale() ? nilai.setScale(desimal, RoundingMode.UNNECESSARY) : nilai;
    }

    private static NilaiDitolak bukanBilangan() {
        return new NilaiDitolak("bukan-bilangan", "bukan bilangan; tulis angkanya saja tanpa satuan atau keterangan");
    }
}
