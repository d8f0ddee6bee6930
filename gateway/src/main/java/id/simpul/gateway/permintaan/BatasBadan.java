package id.simpul.gateway.permintaan;

import id.simpul.gateway.PengaturanGateway;
import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Besar badan yang boleh, menurut alamat: berkas hanya di jalur yang mengalirkannya. */
@ApplicationScoped
public class BatasBadan {
    private static final String[] JALUR_BERKAS = {"/impor", "/bukti", "/pemeriksaan/laporan"};

    private final long biasa;
    private final long berkas;

    BatasBadan(PengaturanGateway pengaturan) {
        this.biasa = pengaturan.badan().biasa().asLongValue();
        this.berkas = pengaturan.badan().berkas().asLongValue();
    }

    /** Batas dalam bita untuk {@code jalur}. */
    public long untuk(String jalur) {
        for (String potongan : JALUR_BERKAS) {
            if (jalur.contains(potongan)) {
                return berkas;
            }
        }
        return biasa;
    }

    /** Panjang badan yang disebut klien dalam bita, 0 bila tidak disebut. Angka yang mustahil besar tetap melampaui. */
    public static long panjangDisebut(HttpServerRequest masuk) {
        String panjang = masuk.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (panjang == null) {
            return 0;
        }
        try {
            return Long.parseLong(panjang.strip());
        } catch (NumberFormatException melebihiLong) {
            return Long.MAX_VALUE;
        }
    }

    /** Penolakan 413 yang menyebut batasnya. */
    public static Penolakan terlampaui(long batas) {
        return Penolakan.karena(
                KodeGalat.BADAN_TERLALU_BESAR,
                "Badan permintaan melebihi batas " + sebut(batas) + " untuk alamat ini.");
    }

    private static String sebut(long bita) {
        return bita % (1024 * 1024) == 0
                ? String.format(Locale.ROOT, "%d MB", bita / (1024 * 1024))
                : String.format(Locale.ROOT, "%d bita", bita);
    }
}
