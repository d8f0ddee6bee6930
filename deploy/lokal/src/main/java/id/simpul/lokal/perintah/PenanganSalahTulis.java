package id.simpul.lokal.perintah;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Perintah atau pilihan yang salah tulis: satu baris sebab, lalu penunjuk ke petunjuk. */
final class PenanganSalahTulis implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException galat, String[] argumen) {
        CommandLine baris = galat.getCommandLine();
        PrintWriter layar = baris.getErr();
        if (galat instanceof UnmatchedArgumentException salah) {
            layar.println("Tidak dikenal: " + String.join(" ", salah.getUnmatched()));
        } else if (galat instanceof CommandLine.MissingParameterException kurang) {
            layar.println("Kurang: "
                    + String.join(
                            ", ",
                            kurang.getMissing().stream()
                                    .map(CommandLine.Model.ArgSpec::paramLabel)
                                    .toList()));
        } else {
            layar.println("Tidak dapat dibaca: " + galat.getMessage());
        }
        layar.println("Petunjuk: ./simpul help");
        layar.flush();
        return baris.getCommandSpec().exitCodeOnInvalidInput();
    }
}
