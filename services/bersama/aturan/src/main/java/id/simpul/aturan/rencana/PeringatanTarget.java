package id.simpul.aturan.rencana;

import id.simpul.aturan.rumus.Arah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keselarasan target: searah dengan indikatornya, menantang kondisi awal, di dalam periode, dan satuannya masuk akal. */
public final class PeringatanTarget {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private PeringatanTarget() {}

    /** Semua ketidakselarasan satu indikator. */
    public static List<Peringatan> periksa(DeretTarget deret, int tahunAwal, int tahunAkhir) {
        List<Peringatan> hasil = new ArrayList<>();
        if (deret.hasil() && deret.berarah()) {
            berbalik(deret).ifPresent(hasil::add);
            kondisiAwal(deret).ifPresent(hasil::add);
        }
        kondisiAkhir(deret).ifPresent(hasil::add);
        deret.tahunan().forEach((tahun, nilai) -> {
            if (tahun < tahunAwal || tahun > tahunAkhir) {
                hasil.add(deret.peringatan(
                        "target-luar-periode",
                        tahun,
                        nilai,
                        null,
                        "Target %d %s di luar periode %d-%d.".formatted(tahun, deret.letak(), tahunAwal, tahunAkhir)));
            }
        });
        satuan(deret, hasil);
        return List.copyOf(hasil);
    }

    private static Optional<Peringatan> berbalik(DeretTarget deret) {
        Map.Entry<Integer, BigDecimal> lalu = null;
        for (Map.Entry<Integer, BigDecimal> kini : deret.tahunan().entrySet()) {
            if (lalu != null && deret.lebihBuruk(kini.getValue(), lalu.getValue())) {
                return Optional.of(deret.peringatan(
                        "target-searah",
                        kini.getKey(),
                        kini.getValue(),
                        lalu.getValue(),
                        "%s berarah %s, tetapi target %d = %s lalu %d = %s."
                                .formatted(
                                        deret.letak(),
                                        deret.arah(),
                                        lalu.getKey(),
                                        Rupa.angka(lalu.getValue()),
                                        kini.getKey(),
                                        Rupa.angka(kini.getValue()))));
            }
            lalu = kini;
        }
        return Optional.empty();
    }

    private static Optional<Peringatan> kondisiAwal(DeretTarget deret) {
        Collection<BigDecimal> semua = deret.tahunan().values();
        if (deret.awal() == null || semua.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal terbaik = deret.arah() == Arah.NAIK ? Collections.max(semua) : Collections.min(semua);
        return deret.lebihBuruk(terbaik, deret.awal())
                ? Optional.of(deret.peringatan(
                        "kondisi-awal",
                        null,
                        deret.awal(),
                        terbaik,
                        "Kondisi awal %s sudah %s, lebih baik daripada semua targetnya (terbaik %s)."
                                .formatted(deret.letak(), Rupa.angka(deret.awal()), Rupa.angka(terbaik))))
                : Optional.empty();
    }

    /** Kondisi akhir dapat diterangkan dari deretnya: tahun terakhir, tertinggi, atau jumlah (bukan untuk persen). */
    private static Optional<Peringatan> kondisiAkhir(DeretTarget deret) {
        if (deret.akhir() == null || deret.tahunan().size() < 3) {
            return Optional.empty();
        }
        List<BigDecimal> nilai = List.copyOf(deret.tahunan().values());
        BigDecimal terakhir = nilai.get(nilai.size() - 1);
        BigDecimal jumlah = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> sah = new ArrayList<>(List.of(terakhir, Collections.max(nilai)));
        if (!deret.satuan().persen()) {
            sah.addAll(List.of(jumlah, jumlah.subtract(nilai.get(0))));
            Optional.ofNullable(deret.awal()).map(jumlah::add).ifPresent(sah::add);
        }
        if (sah.stream().anyMatch(satu -> satu.compareTo(deret.akhir()) == 0)) {
            return Optional.empty();
        }
        return Optional.of(deret.peringatan(
                "kondisi-akhir",
                null,
                deret.akhir(),
                deret.satuan().persen() ? terakhir : jumlah,
                "Kondisi akhir %s tertulis %s; target tahun terakhir %s%s."
                        .formatted(
                                deret.letak(),
                                Rupa.angka(deret.akhir()),
                                Rupa.angka(terakhir),
                                deret.satuan().persen() ? "" : ", jumlah targetnya " + Rupa.angka(jumlah))));
    }

    private static void satuan(DeretTarget deret, List<Peringatan> hasil) {
        if (deret.satuan().persen() && deret.akumulasi() == Akumulasi.JUMLAH) {
            hasil.add(deret.peringatan(
                    "satuan-akumulasi",
                    null,
                    null,
                    null,
                    "%s bersatuan persen tetapi berakumulasi JUMLAH; persentase tidak dijumlahkan."
                            .formatted(deret.letak())));
        }
        if (deret.satuan().persen()) {
            deret.tahunan().forEach((tahun, nilai) -> {
                if (nilai.compareTo(SERATUS) > 0) {
                    hasil.add(deret.peringatan(
                            "satuan-persen",
                            tahun,
                            nilai,
                            SERATUS,
                            "Target %d %s adalah %s %%, di atas 100 %%."
                                    .formatted(tahun, deret.letak(), Rupa.angka(nilai))));
                }
            });
            satuanRasio(deret).ifPresent(hasil::add);
        }
    }

    private static Optional<Peringatan> satuanRasio(DeretTarget deret) {
        if (deret.satuanPembilang() == null
                || deret.satuanPenyebut() == null
                || deret.satuanPembilang().equals(deret.satuanPenyebut())) {
            return Optional.empty();
        }
        return Optional.of(deret.peringatan(
                "satuan-rasio",
                null,
                null,
                null,
                "Persentase %s membagi %s dengan %s."
                        .formatted(deret.letak(), deret.satuanPembilang(), deret.satuanPenyebut())));
    }
}
