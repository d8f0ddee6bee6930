package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.tumpukan.PenyalaanDibatalkan;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Galat menjadi satu pesan; jejak tumpukan hanya untuk yang tidak terduga. */
final class PenanganGalat implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception galat, CommandLine baris, ParseResult hasil) {
        if (galat instanceof PenyalaanDibatalkan) {
            return CommandLine.ExitCode.SOFTWARE;
        }
        PrintWriter layar = baris.getErr();
        if (galat instanceof GagalBagian || galat instanceof UncheckedIOException) {
            layar.println("GAGAL  " + galat.getMessage());
        } else {
            layar.println("GAGAL  tidak terduga: " + galat.getMessage());
            galat.printStackTrace(layar);
        }
        layar.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
