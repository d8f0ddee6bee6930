package id.simpul.aturan.gulung;

import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Menggulung angka beberapa bagian menjadi satu dengan cara yang disebut namanya.
 *
 * <p>Satuan yang berbeda tidak digulung: hasilnya tanpa nilai dan menyebut satuan-satuannya. Bagian tanpa nilai tidak
 * dihitung nol, melainkan disebut pada cakupan.
 */
public final class Gulungan {
    private Gulungan() {}

    /** Σ pembilang / Σ penyebut × 100. */
    public static HasilGulung rasioJumlah(List<BagianRasio> semua) {
        List<BagianRasio> ikut = semua.stream().filter(BagianRasio::lengkap).toList();
        Cakupan cakupan = cakupan(semua, BagianRasio::lengkap, BagianRasio::nama);
        List<Satuan> pembilang = berlainan(ikut, BagianRasio::satuanPembilang);
        List<Satuan> penyebut = berlainan(ikut, BagianRasio::satuanPenyebut);
        if (pembilang.size() > 1 || penyebut.size() > 1) {
            return HasilGulung.satuanBerbeda(
                    CaraGulung.RASIO_JUMLAH, pembilang.size() > 1 ? pembilang : penyebut, cakupan);
        }
        return ikut.isEmpty()
                ? HasilGulung.tiada(CaraGulung.RASIO_JUMLAH, AlasanKosong.TIADA_DATA, cakupan)
                : rasio(ikut, cakupan);
    }

    private static HasilGulung rasio(List<BagianRasio> ikut, Cakupan cakupan) {
        BigDecimal atas = jumlah(ikut, bagian -> bagian.pembilang().nilai());
        BigDecimal bawah = jumlah(ikut, bagian -> bagian.penyebut().nilai());
        return bawah.signum() == 0
                ? HasilGulung.tiada(CaraGulung.RASIO_JUMLAH, AlasanKosong.PENYEBUT_NOL, cakupan)
                : new HasilGulung(
                        CaraGulung.RASIO_JUMLAH, Presisi.persen(atas, bawah), atas, bawah, null, List.of(), cakupan);
    }

    /** Jumlah nilai bersatuan sama. */
    public static HasilGulung jumlah(List<BagianNilai> semua) {
        return gulung(
                CaraGulung.JUMLAH,
                semua,
                BagianNilai::lengkap,
                (ikut, cakupan) -> HasilGulung.ada(CaraGulung.JUMLAH, jumlah(ikut, Gulungan::nilai), cakupan));
    }

    /** Rata-rata sederhana nilai bersatuan sama. */
    public static HasilGulung rerataRasio(List<BagianNilai> semua) {
        return gulung(CaraGulung.RERATA_RASIO, semua, BagianNilai::lengkap, (ikut, cakupan) -> {
            BigDecimal rerata = Presisi.rerata(jumlah(ikut, Gulungan::nilai), BigDecimal.valueOf(ikut.size()));
            return HasilGulung.ada(CaraGulung.RERATA_RASIO, rerata, cakupan);
        });
    }

    /** Rata-rata tertimbang nilai bersatuan sama; bagian tanpa bobot tidak ikut dan disebut. */
    public static HasilGulung tertimbang(List<BagianNilai> semua) {
        return gulung(CaraGulung.TERTIMBANG, semua, BagianNilai::lengkapBerbobot, Gulungan::timbang);
    }

    private static HasilGulung timbang(List<BagianNilai> ikut, Cakupan cakupan) {
        BigDecimal bobot = jumlah(ikut, BagianNilai::bobot);
        if (bobot.signum() == 0) {
            return HasilGulung.tiada(CaraGulung.TERTIMBANG, AlasanKosong.PENYEBUT_NOL, cakupan);
        }
        BigDecimal atas = jumlah(ikut, bagian -> nilai(bagian).multiply(bagian.bobot()));
        BigDecimal nilai = Presisi.rerata(atas, bobot);
        return new HasilGulung(CaraGulung.TERTIMBANG, nilai, null, bobot, null, List.of(), cakupan);
    }

    private interface Penggulung {
        HasilGulung gulung(List<BagianNilai> ikut, Cakupan cakupan);
    }

    private static HasilGulung gulung(
            CaraGulung cara, List<BagianNilai> semua, Predicate<BagianNilai> lengkap, Penggulung penggulung) {
        List<BagianNilai> ikut = semua.stream().filter(lengkap).toList();
        Cakupan cakupan = cakupan(semua, lengkap, BagianNilai::nama);
        List<Satuan> satuan = berlainan(ikut, BagianNilai::satuan);
        if (satuan.size() > 1) {
            return HasilGulung.satuanBerbeda(cara, satuan, cakupan);
        }
        return ikut.isEmpty()
                ? HasilGulung.tiada(cara, AlasanKosong.TIADA_DATA, cakupan)
                : penggulung.gulung(ikut, cakupan);
    }

    private static <T> Cakupan cakupan(List<T> semua, Predicate<T> lengkap, Function<T, String> nama) {
        List<String> tidakIkut =
                semua.stream().filter(lengkap.negate()).map(nama).toList();
        return new Cakupan(semua.size() - tidakIkut.size(), semua.size(), tidakIkut);
    }

    private static <T> List<Satuan> berlainan(List<T> bagian, Function<T, Satuan> satuan) {
        return Satuan.berlainan(bagian.stream().map(satuan).toList());
    }

    private static <T> BigDecimal jumlah(List<T> bagian, Function<T, BigDecimal> ambil) {
        return bagian.stream().map(ambil).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal nilai(BagianNilai bagian) {
        return bagian.nilai().nilai();
    }
}
