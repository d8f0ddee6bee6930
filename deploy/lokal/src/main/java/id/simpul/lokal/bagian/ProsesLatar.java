package id.simpul.lokal.bagian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Proses anak yang hidup terlepas dari peluncur: punya berkas pid, berkas log, dan cara berhenti yang tertib. */
public final class ProsesLatar {

    /** Isyarat penghentian yang tertib. */
    public enum Isyarat {
        TERM,
        INT
    }

    private static final Duration BATAS_PAKSA = Duration.ofSeconds(10);

    private final TempatBagian tempat;
    private final ProcessHandle proses;

    private ProsesLatar(TempatBagian tempat, ProcessHandle proses) {
        this.tempat = tempat;
        this.proses = proses;
    }

    /** Proses bagian itu bila masih berjalan dari peluncuran sebelumnya. */
    public static Optional<ProsesLatar> yangBerjalan(TempatBagian tempat) {
        return BerkasPid.proses(tempat.pid()).map(proses -> new ProsesLatar(tempat, proses));
    }

    /** Mencatat proses ini sendiri, supaya perintah di terminal lain dapat menemukannya. */
    public static ProsesLatar diri(TempatBagian tempat) {
        ProcessHandle diri = ProcessHandle.current();
        BerkasPid.tulis(tempat.pid(), diri);
        return new ProsesLatar(tempat, diri);
    }

    /** Menjalankan perintah dalam sesi sendiri, supaya Ctrl-C di terminal tidak mematikannya di luar urutan. */
    public static ProsesLatar mulai(TempatBagian tempat, Perintah perintah) {
        Perintah lengkap = AlatSistem.cari("setsid")
                .map(setsid -> perintah.berawalan(List.of(setsid)))
                .orElse(perintah);
        try {
            Files.createDirectories(tempat.log().getParent());
            BerkasLog.gilir(tempat.log());
            ProcessBuilder pembangun = new ProcessBuilder(lengkap.kata());
            pembangun.environment().putAll(lengkap.lingkungan());
            pembangun.directory(lengkap.folder().toFile());
            pembangun.redirectErrorStream(true);
            pembangun.redirectInput(
                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            pembangun.redirectOutput(
                    ProcessBuilder.Redirect.appendTo(tempat.log().toFile()));
            ProcessHandle proses = pembangun.start().toHandle();
            BerkasPid.tulis(tempat.pid(), proses);
            return new ProsesLatar(tempat, proses);
        } catch (IOException e) {
            throw new GagalBagian(tempat.nama(), "prosesnya tidak dapat dibuat: " + e.getMessage(), tempat.log(), e);
        }
    }

    /** Menunggu sampai siap; apa pun yang menggagalkan menjadi galat dan prosesnya dihentikan dulu. */
    public void tungguSiap(Duration batas, BooleanSupplier siap) {
        boolean berhasil = false;
        try {
            boolean tercapai = Menunggu.sampai(batas, () -> !hidup() || siap.getAsBoolean());
            if (!tercapai) {
                throw gagal("belum siap setelah " + batas.toSeconds() + " detik");
            }
            if (!hidup()) {
                throw gagal("prosesnya berhenti sebelum siap");
            }
            berhasil = true;
        } finally {
            if (!berhasil) {
                hentikan(Isyarat.TERM, BATAS_PAKSA);
            }
        }
    }

    private GagalBagian gagal(String sebab) {
        return new GagalBagian(tempat.nama(), sebab + BerkasLog.ekor(tempat.log()), tempat.log());
    }

    /** Meminta berhenti, menunggu sampai batas, lalu memaksa beserta semua keturunannya. */
    public void hentikan(Isyarat isyarat, Duration batas) {
        List<ProcessHandle> keturunan = proses.descendants().toList();
        if (hidup()) {
            kirim(isyarat);
            Menunggu.sampaiTanpaPutus(batas, () -> !hidup());
        }
        List<ProcessHandle> sisa = Stream.concat(Stream.of(proses), keturunan.stream())
                .filter(BerkasPid::hidup)
                .toList();
        sisa.forEach(ProcessHandle::destroyForcibly);
        if (!Menunggu.sampaiTanpaPutus(BATAS_PAKSA, () -> sisa.stream().noneMatch(BerkasPid::hidup))) {
            throw new GagalBagian(tempat.nama(), "proses " + proses.pid() + " tidak dapat dihentikan", tempat.log());
        }
        hapusPid();
    }

    /** Mematikan tanpa pamit, seperti listrik padam; untuk uji ketahanan. */
    public void matikanPaksa() {
        proses.destroyForcibly();
        if (!Menunggu.sampaiTanpaPutus(BATAS_PAKSA, () -> !hidup())) {
            throw gagal("proses " + proses.pid() + " tidak mati");
        }
    }

    public boolean hidup() {
        return BerkasPid.hidup(proses);
    }

    public long pid() {
        return proses.pid();
    }

    private void kirim(Isyarat isyarat) {
        if (isyarat == Isyarat.TERM) {
            proses.destroy();
        } else {
            AlatSistem.jalankanTanpaPutus(
                    List.of("/bin/sh", "-c", "kill -INT \"$1\"", "sh", Long.toString(proses.pid())));
        }
    }

    /** Menghapus berkas pid; prosesnya tidak disentuh. */
    public void hapusPid() {
        try {
            Files.deleteIfExists(tempat.pid());
        } catch (IOException e) {
            throw new GagalBagian(tempat.nama(), "berkas pid tidak dapat dihapus: " + tempat.pid(), tempat.log(), e);
        }
    }
}
