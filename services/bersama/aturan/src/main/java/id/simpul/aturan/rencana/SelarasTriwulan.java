package id.simpul.aturan.rencana;

import id.simpul.aturan.nilai.Periksa;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Target triwulan harus menghasilkan target tahunnya menurut cara akumulasi indikator. Triwulan yang tidak ditulis
 * bukan nol: deret JUMLAH dan RATA_RATA harus lengkap, dan POSISI_AKHIR harus bertarget di triwulan keempat.
 */
public final class SelarasTriwulan {
    private static final int SETAHUN = 4;
    private static final BigDecimal DUA = BigDecimal.valueOf(2);

    private SelarasTriwulan() {}

    /**
     * Ketidakcocokan deret triwulan dengan target tahunnya; kosong bila cocok.
     *
     * @param tahunan target tahun; {@code null} bila tahun itu tidak bertarget
     * @param triwulan nilai menurut triwulan 1 s.d. 4
     */
    public static Optional<Selisih> periksa(
            Akumulasi akumulasi, BigDecimal tahunan, SortedMap<Integer, BigDecimal> triwulan) {
        Periksa.wajib("akumulasi", akumulasi);
        if (triwulan.isEmpty()) {
            return Optional.empty();
        }
        if (tahunan == null) {
            return Optional.of(new Selisih(null, null, "tahun itu belum bertarget"));
        }
        return switch (akumulasi) {
            case JUMLAH -> jumlah(tahunan, triwulan);
            case POSISI_AKHIR -> posisiAkhir(tahunan, triwulan);
            case RATA_RATA -> rataRata(tahunan, triwulan);
        };
    }

    private static Optional<Selisih> jumlah(BigDecimal tahunan, Map<Integer, BigDecimal> triwulan) {
        BigDecimal jumlah = jumlahkan(triwulan);
        String hitungan = suku(triwulan) + " = " + jumlah.toPlainString();
        if (triwulan.size() < SETAHUN) {
            return Optional.of(new Selisih(jumlah, hitungan, "keempat triwulan harus ditulis; yang tidak ada tulis 0"));
        }
        return jumlah.compareTo(tahunan) == 0
                ? Optional.empty()
                : Optional.of(new Selisih(
                        jumlah, hitungan, "jumlah triwulan harus sama dengan target tahun " + tahunan.toPlainString()));
    }

    private static Optional<Selisih> posisiAkhir(BigDecimal tahunan, Map<Integer, BigDecimal> triwulan) {
        BigDecimal akhir = triwulan.get(SETAHUN);
        String syarat = "triwulan 4 harus sama dengan target tahun " + tahunan.toPlainString();
        if (akhir == null) {
            return Optional.of(new Selisih(null, "triwulan 4 kosong", syarat));
        }
        return akhir.compareTo(tahunan) == 0
                ? Optional.empty()
                : Optional.of(new Selisih(akhir, "triwulan 4 = " + akhir.toPlainString(), syarat));
    }

    /** Rata-rata boleh dibulatkan seperti target tahunnya: selisih paling banyak setengah satuan desimal terakhirnya. */
    private static Optional<Selisih> rataRata(BigDecimal tahunan, Map<Integer, BigDecimal> triwulan) {
        BigDecimal jumlah = jumlahkan(triwulan);
        String hitungan = "(" + suku(triwulan) + ") / " + triwulan.size();
        if (triwulan.size() < SETAHUN) {
            return Optional.of(new Selisih(null, hitungan, "keempat triwulan harus ditulis"));
        }
        BigDecimal banyak = BigDecimal.valueOf(triwulan.size());
        BigDecimal beda = jumlah.subtract(tahunan.multiply(banyak)).abs().multiply(DUA);
        BigDecimal rataRata = jumlah.divide(banyak);
        return beda.compareTo(tahunan.ulp().multiply(banyak)) <= 0
                ? Optional.empty()
                : Optional.of(new Selisih(
                        rataRata,
                        hitungan + " = " + rataRata.toPlainString(),
                        "rata-rata triwulan harus sama dengan target tahun " + tahunan.toPlainString()));
    }

    private static BigDecimal jumlahkan(Map<Integer, BigDecimal> triwulan) {
        return triwulan.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String suku(Map<Integer, BigDecimal> triwulan) {
        return triwulan.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" + "));
    }

    /**
     * Deret triwulan yang tidak menghasilkan target tahunnya.
     *
     * @param hasil nilai tahun menurut triwulannya; {@code null} bila tidak dapat dihitung
     * @param hitungan bunyi hitungannya, misalnya {@code 10 + 20 + 30 + 30 = 90}
     * @param syarat bunyi aturannya tanpa titik
     */
    public record Selisih(BigDecimal hasil, String hitungan, String syarat) {}
}
