package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.ProsesLatar;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** Kait penutup JVM: Ctrl-C atau TERM memadamkan tumpukan sebelum peluncur pergi. */
final class PemadamSaatKeluar {

    private final TumpukanLokal tumpukan;
    private final ProsesLatar diri;
    private final PrintStream layar;
    private final AtomicBoolean aktif = new AtomicBoolean();
    private final Thread kait = new Thread(this::padamkan, "pemadam");

    private PemadamSaatKeluar(TumpukanLokal tumpukan, ProsesLatar diri, PrintStream layar) {
        this.tumpukan = tumpukan;
        this.diri = diri;
        this.layar = layar;
    }

    static PemadamSaatKeluar pasang(TumpukanLokal tumpukan, ProsesLatar diri, PrintStream layar) {
        PemadamSaatKeluar pemadam = new PemadamSaatKeluar(tumpukan, diri, layar);
        Runtime.getRuntime().addShutdownHook(pemadam.kait);
        return pemadam;
    }

    /** Bagian dibiarkan hidup setelah peluncur pergi. */
    void lepas() {
        if (!aktif.get()) {
            Runtime.getRuntime().removeShutdownHook(kait);
        }
    }

    /** Benar sejak JVM diminta berhenti: bagian yang menghilang sesudah itu bukan kegagalan. */
    boolean aktif() {
        return aktif.get();
    }

    private void padamkan() {
        aktif.set(true);
        boolean adaYangJalan = tumpukan.adaProses();
        if (adaYangJalan) {
            layar.println();
            layar.println("Menghentikan semua bagian...");
        }
        tumpukan.padamkan();
        diri.hapusPid();
        if (adaYangJalan) {
            layar.println("Semua bagian berhenti.");
        }
    }
}
