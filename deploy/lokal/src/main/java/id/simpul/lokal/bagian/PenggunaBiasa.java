package id.simpul.lokal.bagian;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Cara menjalankan PostgreSQL, yang menolak dijalankan sebagai root. Bukan root: langsung. Root: dalam ruang nama
 * pengguna ({@code unshare -U}) bila diizinkan, jika tidak sebagai pengguna {@code nobody}.
 */
final class PenggunaBiasa {

    private static final String BAGIAN = "postgres";
    private static final String PENGGUNA = "nobody";

    private PenggunaBiasa() {}

    /** Awalan perintah; folder data diserahkan kepada pengguna lain itu bila perlu. */
    static List<String> awalan(Path folderData, Path folderBiner) {
        if (new UnixSystem().getUid() != 0) {
            return List.of();
        }
        Optional<String> unshare = AlatSistem.cari("unshare")
                .filter(jalur ->
                        AlatSistem.jalankan(List.of(jalur, "-U", "true")).berhasil());
        return unshare.map(jalur -> List.of(jalur, "-U")).orElseGet(() -> sebagaiNobody(folderData, folderBiner));
    }

    static List<String> sebagaiNobody(Path folderData, Path folderBiner) {
        List<String> awalan = pengalih()
                .orElseThrow(() -> new GagalBagian(
                        BAGIAN,
                        "tidak dapat dijalankan sebagai root: 'unshare -U' tidak diizinkan dan setpriv maupun runuser"
                                + " tidak ada; jalankan ./simpul sebagai pengguna biasa atau pasang util-linux"));
        AlatSistem.Hasil serah = AlatSistem.jalankan(List.of("chown", "-R", PENGGUNA, folderData.toString()));
        if (!serah.berhasil()) {
            throw new GagalBagian(BAGIAN, "folder data tidak dapat diserahkan kepada nobody: " + serah.keluaran());
        }
        for (Path folder : List.of(folderData, folderBiner)) {
            periksaTerjangkau(awalan, folder);
        }
        return awalan;
    }

    private static Optional<List<String>> pengalih() {
        return AlatSistem.cari("setpriv")
                .map(setpriv -> List.of(setpriv, "--reuid=" + PENGGUNA, "--regid=" + grup(), "--clear-groups"))
                .or(() -> AlatSistem.cari("runuser").map(runuser -> List.of(runuser, "-u", PENGGUNA, "--")));
    }

    private static String grup() {
        return AlatSistem.jalankan(List.of("id", "-g", PENGGUNA)).keluaran();
    }

    private static void periksaTerjangkau(List<String> awalan, Path folder) {
        List<String> coba = Perintah.dari(folder, List.of("test", "-x", folder.toString()))
                .berawalan(awalan)
                .kata();
        if (!AlatSistem.jalankan(coba).berhasil()) {
            throw new GagalBagian(
                    BAGIAN,
                    "folder " + folder + " tidak dapat dibuka oleh pengguna " + PENGGUNA
                            + "; pindahkan repositori ke folder yang dapat dibaca semua pengguna,"
                            + " atau jalankan ./simpul sebagai pengguna biasa");
        }
    }
}
