package id.simpul.lokal.bagian;

import java.nio.file.Path;
import java.time.Duration;

/** Bagian yang sepenuhnya berupa satu proses: keadaannya adalah keadaan proses itu. */
public abstract sealed class BagianProses implements Bagian permits KafkaLokal, KeycloakLokal, PostgresLokal {

    private final TempatBagian tempat;
    private final int port;
    private final ProsesLatar proses;

    BagianProses(TempatBagian tempat, int port, ProsesLatar proses) {
        this.tempat = tempat;
        this.port = port;
        this.proses = proses;
    }

    @Override
    public final String nama() {
        return tempat.nama();
    }

    @Override
    public final int port() {
        return port;
    }

    @Override
    public final long pid() {
        return proses.pid();
    }

    @Override
    public final Path log() {
        return tempat.log();
    }

    @Override
    public final boolean hidup() {
        return proses.hidup();
    }

    /** Berhenti dengan isyarat yang dipahami program ini sebagai perpisahan yang tertib. */
    final void hentikan(ProsesLatar.Isyarat isyarat, Duration batas) {
        proses.hentikan(isyarat, batas);
    }
}
