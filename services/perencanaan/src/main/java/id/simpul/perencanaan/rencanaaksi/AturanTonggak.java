package id.simpul.perencanaan.rencanaaksi;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.perencanaan.indikator.IsiIndikator.Akumulasi;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Target triwulan harus menjadi target tahun menurut akumulasi indikatornya. */
final class AturanTonggak {
    private static final int SETAHUN = 4;

    private AturanTonggak() {}

    /** @param letak JSON Pointer butir tanpa garis miring di depan */
    static void periksa(String letak, BigDecimal target, Akumulasi akumulasi, List<IsiRencanaAksi.Tonggak> tonggak) {
        Set<Integer> terlihat = new HashSet<>();
        for (int i = 0; i < tonggak.size(); i++) {
            IsiRencanaAksi.Tonggak satu = tonggak.get(i);
            String tempat = letak + "/tonggak/" + i;
            if (!terlihat.add(satu.triwulan())) {
                throw new NilaiTidakSah(
                        tempat + "/triwulan", "unik", satu.triwulan(), "satu tonggak untuk satu triwulan");
            }
            if (satu.target() != null && satu.target().signum() < 0) {
                throw new NilaiTidakSah(tempat + "/target", "rentang", satu.target(), "tidak boleh negatif");
            }
            if (satu.anggaran() != null) {
                Rupiah.dari(tempat + "/anggaran", satu.anggaran());
            }
        }
        setahun(akumulasi, tonggak)
                .filter(nilai -> nilai.compareTo(hargaTahun(akumulasi, target)) != 0)
                .ifPresent(nilai -> {
                    throw tidakSelaras(letak, target, akumulasi, nilai);
                });
    }

    /** Nilai setahun dari triwulannya; kosong bila belum dapat dihitung karena triwulannya belum lengkap. */
    private static Optional<BigDecimal> setahun(Akumulasi akumulasi, List<IsiRencanaAksi.Tonggak> tonggak) {
        if (akumulasi == Akumulasi.POSISI_AKHIR) {
            return tonggak.stream()
                    .filter(satu -> satu.triwulan() == SETAHUN)
                    .map(IsiRencanaAksi.Tonggak::target)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
        List<BigDecimal> nilai = tonggak.stream()
                .map(IsiRencanaAksi.Tonggak::target)
                .filter(Objects::nonNull)
                .toList();
        return nilai.size() < SETAHUN
                ? Optional.empty()
                : Optional.of(nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Rata-rata dibandingkan sebagai jumlah empat triwulan, supaya tidak ada pembagian yang dibulatkan. */
    private static BigDecimal hargaTahun(Akumulasi akumulasi, BigDecimal target) {
        return akumulasi == Akumulasi.RATA_RATA ? target.multiply(BigDecimal.valueOf(SETAHUN)) : target;
    }

    private static NilaiTidakSah tidakSelaras(String letak, BigDecimal target, Akumulasi akumulasi, BigDecimal nilai) {
        String syarat =
                switch (akumulasi) {
                    case JUMLAH -> "jumlah keempat triwulan harus sama dengan target tahun ";
                    case POSISI_AKHIR -> "triwulan 4 harus sama dengan target tahun ";
                    case RATA_RATA -> "jumlah keempat triwulan harus empat kali target tahun ";
                };
        return new NilaiTidakSah(
                letak + "/tonggak", "akumulasi", nilai.toPlainString(), syarat + target.toPlainString());
    }
}
