package id.simpul.dokumen.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Angka dan tanggal sebagaimana ditulis di Indonesia. Tidak memakai lokal bawaan mesin, sehingga hasilnya sama di mana
 * pun. Pembulatan di sini (HALF_UP) hanya merapikan tampilan; angka yang memakai cara bulat kota sudah dibulatkan
 * pemanggilnya.
 */
public final class FormatIndonesia {
    /** Spasi yang tidak boleh menjadi ganti baris, antara angka dan tanda persen. */
    public static final String SPASI_TETAP = "\u00a0";

    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");

    private FormatIndonesia() {}

    /** {@code 1234567.891} dengan dua desimal menjadi {@code 1.234.567,89}. */
    public static String bilangan(BigDecimal nilai, int desimal) {
        String polos = nilai.setScale(desimal, RoundingMode.HALF_UP).toPlainString();
        String tanda = polos.startsWith("-") ? "-" : "";
        String mutlak = polos.substring(tanda.length());
        int titik = mutlak.indexOf('.');
        String bulat = titik < 0 ? mutlak : mutlak.substring(0, titik);
        String pecahan = titik < 0 ? "" : "," + mutlak.substring(titik + 1);
        return tanda + beriTitik(bulat) + pecahan;
    }

    /** Bilangan dengan desimal seperlunya, nol di belakang dibuang: {@code 4.70} menjadi {@code 4,7}. */
    public static String bilangan(BigDecimal nilai) {
        return bilangan(nilai, Math.max(0, nilai.stripTrailingZeros().scale()));
    }

    /** {@code Rp111.940.778.595}; sen hanya ditulis bila ada. */
    public static String rupiah(BigDecimal nilai) {
        return nilai.signum() < 0 ? "-Rp" + uang(nilai.negate()) : "Rp" + uang(nilai);
    }

    /** Jumlah uang tanpa lambang, untuk kolom yang kepalanya sudah menyebut Rp. */
    public static String uang(BigDecimal nilai) {
        boolean bulat = nilai.stripTrailingZeros().scale() <= 0;
        return bilangan(nilai, bulat ? 0 : 2);
    }

    /** {@code 84,32 %}, dengan spasi tetap. */
    public static String persen(BigDecimal nilai, int desimal) {
        return bilangan(nilai, desimal) + SPASI_TETAP + "%";
    }

    /** {@code 31 Desember 2024}. */
    public static String tanggal(LocalDate tanggal) {
        return tanggal.getDayOfMonth() + " " + bulan(tanggal.getMonthValue()) + " " + tanggal.getYear();
    }

    /** {@code 31 Desember 2024 pukul 16.05 WIB}. */
    public static String waktu(Instant saat, ZoneId zona) {
        ZonedDateTime setempat = saat.atZone(zona);
        String jam = duaAngka(setempat.getHour()) + "." + duaAngka(setempat.getMinute());
        return tanggal(setempat.toLocalDate()) + " pukul " + jam + " " + singkatanZona(setempat);
    }

    /**
     * Nama bulan.
     *
     * @param bulan 1 sampai 12
     */
    public static String bulan(int bulan) {
        return BULAN.get(bulan - 1);
    }

    private static String singkatanZona(ZonedDateTime setempat) {
        return switch (setempat.getOffset().getTotalSeconds() / 3600) {
            case 7 -> "WIB";
            case 8 -> "WITA";
            case 9 -> "WIT";
            default ->
                "UTC"
                        + (setempat.getOffset().getTotalSeconds() == 0
                                ? ""
                                : setempat.getOffset().getId());
        };
    }

    /** Bukan String.format, yang menulis angka menurut lokal mesin. */
    private static String duaAngka(int nilai) {
        return nilai < 10 ? "0" + nilai : String.valueOf(nilai);
    }

    private static String beriTitik(String angka) {
        StringBuilder hasil = new StringBuilder(angka);
        for (int i = angka.length() - 3; i > 0; i -= 3) {
            hasil.insert(i, '.');
        }
        return hasil.toString();
    }
}
