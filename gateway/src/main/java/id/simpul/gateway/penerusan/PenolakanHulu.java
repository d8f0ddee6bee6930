package id.simpul.gateway.penerusan;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.net.SocketException;

/** Kalimat penolakan ketika layanan di belakang gateway tidak menjawab semestinya. */
final class PenolakanHulu {
    private static final String COBA_LAGI_DETIK = "2";

    private PenolakanHulu() {}

    static Penolakan dari(Tujuan tujuan, Throwable sebab) {
        if (sebab instanceof ConnectionPoolTooBusyException) {
            return Penolakan.karena(
                            KodeGalat.LAYANAN_SIBUK,
                            "Layanan " + tujuan.nama() + " sedang penuh. Coba lagi sebentar lagi.")
                    .dengan("retry-after", COBA_LAGI_DETIK);
        }
        return Penolakan.karena(
                        KodeGalat.LAYANAN_TIDAK_TERJANGKAU,
                        "Layanan " + tujuan.nama() + " sedang tidak dapat dihubungi. Coba lagi sebentar lagi.")
                .dengan("retry-after", COBA_LAGI_DETIK);
    }

    static Penolakan terlaluLama(Tujuan tujuan) {
        return Penolakan.karena(
                KodeGalat.LAYANAN_TERLALU_LAMA,
                "Layanan " + tujuan.nama() + " tidak menjawab dalam batas waktu. Permintaan mungkin tetap diproses;"
                        + " ulangi dengan Idempotency-Key yang sama.");
    }

    static Penolakan klienDiam() {
        return Penolakan.karena(
                KodeGalat.PERMINTAAN_TERLALU_LAMA, "Badan permintaan tidak selesai dikirim dalam batas waktu.");
    }

    static boolean sambunganDitutup(Throwable sebab) {
        return sebab instanceof HttpClosedException
                || (sebab instanceof SocketException && !(sebab instanceof java.net.ConnectException));
    }
}
