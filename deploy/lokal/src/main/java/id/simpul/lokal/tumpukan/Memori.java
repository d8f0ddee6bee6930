package id.simpul.lokal.tumpukan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Memori nyata proses dari /proc; kosong di sistem tanpa /proc. */
final class Memori {

    private Memori() {}

    /** RSS proses ditambah memori anonim anak-anaknya: halaman bersama (PostgreSQL) tidak dihitung dua kali. */
    static OptionalLong kilobita(long pid) {
        OptionalLong induk = baris(pid, "VmRSS");
        if (induk.isEmpty()) {
            return OptionalLong.empty();
        }
        long anak = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(proses -> baris(proses.pid(), "RssAnon").orElse(0))
                .sum();
        return OptionalLong.of(induk.getAsLong() + anak);
    }

    private static OptionalLong baris(long pid, String nama) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.isReadable(status)) {
            return OptionalLong.empty();
        }
        try {
            Matcher cocok = Pattern.compile("(?m)^" + nama + ":\\s+(\\d+) kB").matcher(Files.readString(status));
            return cocok.find() ? OptionalLong.of(Long.parseLong(cocok.group(1))) : OptionalLong.empty();
        } catch (IOException e) {
            // Prosesnya berakhir di antara dua pembacaan: tidak ada memori lagi untuk dilaporkan.
            return OptionalLong.empty();
        }
    }
}
