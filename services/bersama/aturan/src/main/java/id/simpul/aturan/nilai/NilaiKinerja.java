package id.simpul.aturan.nilai;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Nilai kinerja (target, realisasi, pembilang, penyebut) beserta keadaannya. Tidak negatif; satuannya milik
 * indikator.
 *
 * @param keadaan keadaan nilai
 * @param nilai bilangannya; {@code null} tepat bila keadaannya KOSONG atau TIDAK_BERLAKU
 */
public record NilaiKinerja(Keadaan keadaan, BigDecimal nilai) {
    private static final int DIGIT_BULAT = 30;
    private static final int DESIMAL_HITUNGAN = 60;
    private static final int DIGIT_BULAT_MASUKAN = 18;
    private static final int DESIMAL_MASUKAN = 6;

    private static final NilaiKinerja NILAI_NOL = new NilaiKinerja(Keadaan.NOL, BigDecimal.ZERO);
    private static final NilaiKinerja NILAI_KOSONG = new NilaiKinerja(Keadaan.KOSONG, null);
    private static final NilaiKinerja NILAI_TIDAK_BERLAKU = new NilaiKinerja(Keadaan.TIDAK_BERLAKU, null);

    public NilaiKinerja {
        Periksa.wajib("keadaan", keadaan);
        if (keadaan.bernilai()) {
            nilai = Periksa.tidakNegatif("nilai", Periksa.terbatas("nilai", nilai, DIGIT_BULAT, DESIMAL_HITUNGAN));
        }
        if (!keadaan.equals(keadaanDari(keadaan, nilai))) {
            throw new NilaiTidakSah("keadaan", "selaras", keadaan, "tidak cocok dengan nilai " + nilai);
        }
    }

    /** Nilai dari luar: paling banyak 18 digit di kiri dan enam di kanan koma; {@code null} menjadi KOSONG. */
    public static NilaiKinerja dari(String field, BigDecimal nilai) {
        return nilai == null
                ? NILAI_KOSONG
                : hitungan(Periksa.tidakNegatif(
                        field, Periksa.terbatas(field, nilai, DIGIT_BULAT_MASUKAN, DESIMAL_MASUKAN)));
    }

    public static NilaiKinerja dari(BigDecimal nilai) {
        return dari("nilai", nilai);
    }

    public static NilaiKinerja dari(long nilai) {
        return dari(BigDecimal.valueOf(nilai));
    }

    /** Hasil hitungan antara yang belum dibulatkan. */
    public static NilaiKinerja hitungan(BigDecimal nilai) {
        return nilai.signum() == 0 ? NILAI_NOL : new NilaiKinerja(Keadaan.DILAPORKAN, nilai);
    }

    /**
     * Jumlah nilai yang ada. Tanpa satu pun nilai hasilnya KOSONG, atau TIDAK_BERLAKU bila semuanya tidak berlaku;
     * tidak pernah nol yang dikarang.
     */
    public static NilaiKinerja jumlah(Collection<NilaiKinerja> semua) {
        List<BigDecimal> ada =
                semua.stream().flatMap(satu -> satu.bilangan().stream()).toList();
        if (!ada.isEmpty()) {
            return hitungan(ada.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        boolean takBerlaku = !semua.isEmpty() && semua.stream().allMatch(satu -> satu.keadaan == Keadaan.TIDAK_BERLAKU);
        return takBerlaku ? NILAI_TIDAK_BERLAKU : NILAI_KOSONG;
    }

    public static NilaiKinerja nol() {
        return NILAI_NOL;
    }

    public static NilaiKinerja kosong() {
        return NILAI_KOSONG;
    }

    public static NilaiKinerja tidakBerlaku() {
        return NILAI_TIDAK_BERLAKU;
    }

    public boolean bernilai() {
        return keadaan.bernilai();
    }

    public Optional<BigDecimal> bilangan() {
        return Optional.ofNullable(nilai);
    }

    private static Keadaan keadaanDari(Keadaan diminta, BigDecimal nilai) {
        if (nilai == null) {
            return diminta.bernilai() ? Keadaan.KOSONG : diminta;
        }
        return nilai.signum() == 0 ? Keadaan.NOL : Keadaan.DILAPORKAN;
    }
}
