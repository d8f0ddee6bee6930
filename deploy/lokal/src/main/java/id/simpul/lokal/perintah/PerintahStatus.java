package id.simpul.lokal.perintah;

import id.simpul.lokal.tumpukan.KeadaanBagian;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code ./simpul status}: kode keluar 0 hanya bila semua sehat. */
@Command(name = "status", description = "Pid, porta, kesehatan dan memori tiap bagian.")
final class PerintahStatus implements Callable<Integer> {

    private static final String BENTUK = "%-12s %-8s %-11s %-10s %9s  %s%n";
    private static final long KB_PER_MB = 1024;

    @Override
    public Integer call() {
        List<KeadaanBagian> keadaan = Lingkungan.tercatat().keadaan();
        System.out.printf(BENTUK, "BAGIAN", "PID", "PORTA", "KEADAAN", "MEMORI", "LOG");
        keadaan.forEach(PerintahStatus::cetak);
        long jumlah = keadaan.stream()
                .map(KeadaanBagian::memoriKb)
                .flatMapToLong(OptionalLong::stream)
                .sum();
        System.out.printf(BENTUK, "jumlah", "", "", "", mb(OptionalLong.of(jumlah)), "");
        return keadaan.stream().allMatch(KeadaanBagian::sehat) ? 0 : 1;
    }

    private static void cetak(KeadaanBagian satu) {
        System.out.printf(
                BENTUK,
                satu.nama(),
                satu.pid().isPresent() ? satu.pid().getAsLong() : "-",
                satu.porta().stream().map(String::valueOf).collect(Collectors.joining(",")),
                uraian(satu),
                mb(satu.memoriKb()),
                satu.log().map(Path::toString).orElse("-"));
    }

    private static String uraian(KeadaanBagian satu) {
        if (satu.sehat()) {
            return satu.luar() ? "luar" : "sehat";
        }
        return satu.pid().isPresent() ? "belum siap" : "mati";
    }

    private static String mb(OptionalLong kb) {
        return kb.isPresent() ? kb.getAsLong() / KB_PER_MB + " MB" : "-";
    }
}
