package id.simpul.perencanaan.rencanaaksi;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.rencana.Akumulasi;
import id.simpul.aturan.rencana.SelarasTriwulan;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Satu tonggak untuk satu triwulan, dan target triwulannya harus menjadi target tahun ({@link SelarasTriwulan}). */
final class AturanTonggak {
    private AturanTonggak() {}

    /** @param letak JSON Pointer butir tanpa garis miring di depan */
    static void periksa(String letak, BigDecimal target, Akumulasi akumulasi, List<IsiRencanaAksi.Tonggak> tonggak) {
        Set<Integer> terlihat = new HashSet<>();
        SortedMap<Integer, BigDecimal> triwulan = new TreeMap<>();
        for (int i = 0; i < tonggak.size(); i++) {
            IsiRencanaAksi.Tonggak satu = tonggak.get(i);
            String tempat = letak + "/tonggak/" + i;
            if (!terlihat.add(satu.triwulan())) {
                throw new NilaiTidakSah(
                        tempat + "/triwulan", "unik", satu.triwulan(), "satu tonggak untuk satu triwulan");
            }
            if (satu.target() != null) {
                triwulan.put(satu.triwulan(), tidakNegatif(tempat, satu.target()));
            }
            if (satu.anggaran() != null) {
                Rupiah.dari(tempat + "/anggaran", satu.anggaran());
            }
        }
        SelarasTriwulan.periksa(akumulasi, target, triwulan).ifPresent(selisih -> {
            throw new NilaiTidakSah(
                    letak + "/tonggak",
                    "triwulan-selaras",
                    selisih.hitungan(),
                    "%s (akumulasi %s)".formatted(selisih.syarat(), akumulasi));
        });
    }

    private static BigDecimal tidakNegatif(String tempat, BigDecimal target) {
        if (target.signum() < 0) {
            throw new NilaiTidakSah(tempat + "/target", "rentang", target, "tidak boleh negatif");
        }
        return target;
    }
}
