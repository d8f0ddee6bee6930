package id.simpul.lokal.perintah;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Titik masuk peluncur. */
@Command(
        name = "simpul",
        description = "Tumpukan lokal Simpul: PostgreSQL, Kafka, Keycloak, empat layanan dan gateway.",
        synopsisSubcommandLabel = "PERINTAH",
        commandListHeading = "%nPerintah:%n",
        footerHeading = "%nTanpa tumpukan:%n",
        footer = {
            "  ./simpul periksa PAKET.zip   memeriksa paket laporan; kode keluar 0, 1, 2",
            "",
            "Peubah lingkungan:",
            "  SIMPUL_PORT_<BAGIAN>   porta bagian itu (bawaan 8080 ke atas)",
            "  SIMPUL_FOLDER          tempat data (bawaan .simpul)",
            "  SIMPUL_POSTGRES_URL, _PENGGUNA, _SANDI   PostgreSQL milik sendiri",
            "  SIMPUL_KAFKA           bootstrap.servers Kafka milik sendiri",
            "  SIMPUL_OIDC_URL        alamat realm OIDC milik sendiri",
            "  SIMPUL_JVM             pilihan JVM layanan dan gateway (bawaan hemat memori)",
        })
public final class Simpul {

    private Simpul() {}

    /** Semua yang dikerjakan {@code up} sesudah tumpukan sehat, berurutan. */
    static List<LangkahLanjut> langkahLanjut() {
        return List.of(new DataContoh(), new RingkasanAlamat());
    }

    static CommandLine barisPerintah() {
        CommandLine baris = new CommandLine(new Simpul());
        baris.addSubcommand(new PerintahUp(Lingkungan::diminta, langkahLanjut()));
        baris.addSubcommand(new PerintahDown());
        baris.addSubcommand(new PerintahStatus());
        baris.addSubcommand(new PerintahLogs());
        baris.addSubcommand(new PerintahToken());
        baris.addSubcommand(new PerintahBangunUlang());
        baris.addSubcommand(new PerintahReset());
        baris.addSubcommand(new PerintahHelp());
        baris.setExecutionExceptionHandler(new PenanganGalat());
        baris.setParameterExceptionHandler(new PenanganSalahTulis());
        return baris;
    }

    public static void main(String[] argumen) {
        System.exit(barisPerintah().execute(argumen.length == 0 ? new String[] {"help"} : argumen));
    }
}
