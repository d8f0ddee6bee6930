package id.simpul.realisasi.indikator;

import static id.simpul.pemeriksaan.paket.PaketHidup.baris;

import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.util.Locale;

/** Definisi dan target indikator sebagai tabel {@code indikator} dan {@code target} bagi kaidah pemeriksaan. */
public final class TabelIndikator {
    /** Baris ini tersimpan di kota, bukan di berkas kiriman; rujukannya alamat, bukan nomor baris. */
    private static final int BUKAN_BARIS_BERKAS = 0;

    private TabelIndikator() {}

    /** Menambahkan definisinya saja. */
    public static void definisi(PaketHidup paket, IndikatorDikenal satu) {
        paket.tambah(
                "indikator",
                BUKAN_BARIS_BERKAS,
                baris(
                        "kode", satu.kode(),
                        "indikator", satu.nama(),
                        "satuan", satu.satuan(),
                        "arah", satu.arah() == null ? null : satu.arah().toLowerCase(Locale.ROOT),
                        "pembilang_nama", nama(satu.pembilang()),
                        "penyebut_nama", nama(satu.penyebut()),
                        "baris", alamat(satu)));
    }

    /** Menambahkan target setiap tahun. */
    public static void targetTahunan(PaketHidup paket, IndikatorDikenal satu) {
        satu.target().forEach(t -> target(paket, satu, t.tahun(), t.nilai(), t.teks()));
    }

    /** Menambahkan target triwulan itu dari setiap tahun. */
    public static void targetTriwulan(PaketHidup paket, IndikatorDikenal satu, int triwulan) {
        satu.targetTriwulan().stream()
                .filter(t -> t.triwulan() == triwulan)
                .forEach(t -> target(paket, satu, t.tahun(), t.nilai(), null));
    }

    private static void target(PaketHidup paket, IndikatorDikenal satu, int tahun, BigDecimal nilai, String teks) {
        paket.tambah(
                "target",
                BUKAN_BARIS_BERKAS,
                baris(
                        "indikator_kode",
                        satu.kode(),
                        "tahun",
                        tahun,
                        "target",
                        nilai,
                        "jenis",
                        "renstra",
                        "teks_tercetak",
                        teks,
                        "baris",
                        alamat(satu)));
    }

    private static String nama(IndikatorDikenal.Bagian bagian) {
        return bagian == null ? null : bagian.nama();
    }

    private static String alamat(IndikatorDikenal satu) {
        return "/api/perencanaan/v1/indikator/" + satu.id();
    }
}
