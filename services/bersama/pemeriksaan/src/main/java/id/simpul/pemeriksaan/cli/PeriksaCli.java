package id.simpul.pemeriksaan.cli;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.paket.PaketDitolakException;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import id.simpul.pemeriksaan.sajian.SajianJson;
import id.simpul.pemeriksaan.sajian.SajianTeks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Memeriksa paket laporan tanpa akun dan tanpa layanan: {@code PAKET.zip|FOLDER [--json] [--semua]}.
 * Kode keluar: 0 tanpa KESALAHAN, 1 ada KESALAHAN, 2 paket tidak terbaca atau salah pakai.
 */
public final class PeriksaCli {
    private static final String PEMAKAIAN = "Pemakaian: periksa PAKET.zip|FOLDER [--json] [--ringkas]";

    private final PrintStream keluaran;
    private final PrintStream galat;

    PeriksaCli(PrintStream keluaran, PrintStream galat) {
        this.keluaran = keluaran;
        this.galat = galat;
    }

    public static void main(String[] argumen) {
        PrintStream keluaran = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream galat = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int kode = new PeriksaCli(keluaran, galat).jalankan(List.of(argumen));
        keluaran.flush();
        System.exit(kode);
    }

    int jalankan(List<String> argumen) {
        List<String> sisa = new ArrayList<>(argumen);
        boolean json = sisa.remove("--json");
        boolean ringkas = sisa.remove("--ringkas");
        if (sisa.size() != 1 || sisa.get(0).startsWith("-")) {
            galat.println(PEMAKAIAN);
            return 2;
        }
        try {
            HasilPemeriksaan hasil = new Pemeriksa().periksa(new PembacaPaket().baca(Path.of(sisa.get(0))));
            keluaran.println(json ? SajianJson.tulis(hasil) : SajianTeks.tulis(hasil, ringkas));
            return hasil.adaKesalahan() ? 1 : 0;
        } catch (PaketDitolakException | InvalidPathException e) {
            galat.println("Paket tidak dapat diperiksa: " + e.getMessage());
            return 2;
        }
    }
}
