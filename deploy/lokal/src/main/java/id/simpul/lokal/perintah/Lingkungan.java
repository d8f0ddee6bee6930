package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.Akar;
import id.simpul.lokal.tumpukan.BagianLuar;
import id.simpul.lokal.tumpukan.CatatanPorta;
import id.simpul.lokal.tumpukan.Kemajuan;
import id.simpul.lokal.tumpukan.PembangunTumpukan;
import id.simpul.lokal.tumpukan.PetaPorta;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Tumpukan sebagaimana diminta peubah lingkungan terminal ini. */
final class Lingkungan {

    private Lingkungan() {}

    static Path folder() {
        String folder = System.getenv("SIMPUL_FOLDER");
        Path akar = Akar.cari();
        return folder == null || folder.isBlank()
                ? akar.resolve(".simpul")
                : Path.of(folder).toAbsolutePath();
    }

    /** Untuk {@code up}: porta dari lingkungan. */
    static TumpukanLokal diminta(Kemajuan kemajuan) {
        return dengan(PetaPorta.dariLingkungan(System.getenv()), kemajuan);
    }

    /** Untuk perintah lain: porta penyalaan terakhir, lingkungan hanya bila belum pernah menyala. */
    static TumpukanLokal tercatat() {
        Map<String, String> lingkungan = System.getenv();
        return dengan(
                CatatanPorta.porta(folder()).orElseGet(() -> PetaPorta.dariLingkungan(lingkungan)), Kemajuan.senyap());
    }

    private static TumpukanLokal dengan(PetaPorta porta, Kemajuan kemajuan) {
        PembangunTumpukan pembangun = TumpukanLokal.pembangun()
                .akar(Akar.cari())
                .folder(folder())
                .porta(porta)
                .luar(BagianLuar.dariLingkungan(System.getenv()))
                .kemajuan(kemajuan);
        String jvm = System.getenv("SIMPUL_JVM");
        if (jvm != null && !jvm.isBlank()) {
            pembangun.jvm(List.of(jvm.strip().split("\\s+", -1)));
        }
        return pembangun.bangun();
    }
}
