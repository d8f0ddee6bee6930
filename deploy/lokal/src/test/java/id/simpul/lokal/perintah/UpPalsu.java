package id.simpul.lokal.perintah;

import id.simpul.lokal.tumpukan.Kemajuan;
import id.simpul.lokal.tumpukan.ResepPalsu;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import id.simpul.lokal.tumpukan.TumpukanPalsu;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** {@code up} sungguhan atas bagian palsu, dijalankan uji sebagai proses sendiri supaya dapat diberi isyarat. */
public final class UpPalsu {

    private UpPalsu() {}

    /** Argumen: folder, jenis bagian kedua (hidup, lambat, rusak), lalu argumen {@code up}. */
    public static void main(String[] argumen) {
        Path folder = Path.of(argumen[0]);
        PerintahUp up = new PerintahUp(kemajuan -> tumpukan(folder, argumen[1], kemajuan), List.of());
        CommandLine baris = new CommandLine(up);
        baris.setExecutionExceptionHandler(new PenanganGalat());
        System.exit(baris.execute(List.of(argumen).subList(2, argumen.length).toArray(String[]::new)));
    }

    static TumpukanLokal tumpukan(Path folder, String jenis, Kemajuan kemajuan) {
        ResepPalsu kedua =
                switch (jenis) {
                    case "hidup" -> ResepPalsu.hidup(folder, "realisasi", "postgres");
                    case "lambat" -> ResepPalsu.lambat(folder, "realisasi", "postgres");
                    default -> ResepPalsu.rusak(folder, "realisasi", "postgres");
                };
        return TumpukanPalsu.buat(folder, kemajuan, ResepPalsu.hidup(folder, "postgres"), kedua);
    }
}
