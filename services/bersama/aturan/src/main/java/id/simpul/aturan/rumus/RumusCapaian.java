package id.simpul.aturan.rumus;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/**
 * Rumus capaian bernama dan berversi: dari target T dan realisasi R menjadi persen yang belum dibulatkan.
 *
 * <p>Rumus yang sudah terbit tidak pernah diubah; perubahan menjadi versi baru di sebelah yang lama, supaya angka masa
 * lalu dapat dihitung ulang. Kota memilih satu rumus per indikator.
 */
public sealed interface RumusCapaian permits RumusTunggal, RumusRentang {
    /** Versi terbaru rumus berkode {@code kode}. */
    static RumusCapaian dari(String kode) {
        return RumusBaku.semua().stream()
                .filter(rumus -> rumus.kode().equals(Periksa.wajib("rumus", kode)))
                .findFirst()
                .orElseThrow(
                        () -> new NilaiTidakSah("rumus", "dikenal", kode, "pilih salah satu dari " + daftarKode()));
    }

    /** Rumus pada versi tertentu, untuk menghitung ulang angka yang menyebut versinya. */
    static RumusCapaian dari(String kode, int versi) {
        RumusCapaian rumus = dari(kode);
        Periksa.syarat("versi", versi, v -> v == rumus.versi(), "dikenal", "rumus " + kode + " hanya punya versi 1");
        return rumus;
    }

    /** Rumus yang dipakai bila kota tidak memilih. */
    static RumusCapaian bakuUntuk(Arah arah) {
        return switch (Periksa.wajib("arah", arah)) {
            case NAIK -> RumusBaku.NAIK_RASIO;
            case TURUN -> RumusBaku.TURUN_SELISIH;
            case RENTANG -> RumusBaku.RENTANG;
            case PREDIKAT -> RumusBaku.PREDIKAT_SKOR;
        };
    }

    /** Rumus pilihan kota, yang harus searah dengan indikatornya; kode kosong berarti rumus baku arah itu. */
    static RumusCapaian pilihan(String kode, Arah arah) {
        if (kode == null) {
            return bakuUntuk(arah);
        }
        RumusCapaian rumus = dari(kode);
        if (rumus.arah() != arah) {
            throw new NilaiTidakSah("rumus", "searah", kode, "bukan rumus untuk indikator berarah " + arah);
        }
        return rumus;
    }

    String kode();

    int versi();

    Arah arah();

    /** Bunyi rumus untuk pembaca, misalnya {@code (2T − R) / T × 100}. */
    String bunyi();

    /** Rumus dengan bilangannya, misalnya {@code (2 × 4,90 − 4,70) / 4,90 × 100}; untuk penjelasan angka. */
    String denganAngka(Target target, BigDecimal realisasi);

    HasilCapaian hitung(Target target, NilaiKinerja realisasi);

    default HasilCapaian hitung(NilaiKinerja target, NilaiKinerja realisasi) {
        return hitung(Target.tunggal(target), realisasi);
    }

    private static String daftarKode() {
        return RumusBaku.semua().stream().map(RumusCapaian::kode).collect(Collectors.joining(", "));
    }
}
