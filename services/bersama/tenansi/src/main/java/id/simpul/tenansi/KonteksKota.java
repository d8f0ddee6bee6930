package id.simpul.tenansi;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Kota tempat kode sedang bekerja: satu permintaan, satu kejadian, satu transaksi = satu kota.
 *
 * <p>Diisi dari token oleh {@link SaringHakAkses}, atau oleh {@link #dalam} bagi konsumen kejadian. Tidak pernah dari
 * jalur, kueri, header, atau badan. Tanpa isi, setiap tabel tampak kosong.
 */
@RequestScoped
public class KonteksKota {
    private String kota = "";
    private List<String> cakupan = List.of();
    private Pelaku pelaku;

    /** Kode kota; teks kosong bila belum ada. */
    public String kota() {
        return kota;
    }

    /** Kota-kota yang boleh dibaca agregator. */
    public List<String> cakupan() {
        return cakupan;
    }

    /** Pelaku permintaan HTTP ini. */
    public Pelaku pelaku() {
        if (pelaku == null) {
            throw new IllegalStateException("Tidak ada pelaku di luar permintaan HTTP");
        }
        return pelaku;
    }

    void isi(Pelaku dariToken) {
        this.pelaku = dariToken;
        this.kota = dariToken.kota() == null ? "" : dariToken.kota();
        this.cakupan = dariToken.cakupan();
    }

    void isiKota(String kode) {
        this.kota = kode;
    }

    /** Menjalankan pekerjaan latar dalam satu kota, di konteks permintaan baru miliknya sendiri. */
    public static <T> T dalam(String kota, Callable<T> pekerjaan) throws Exception {
        return dalam(konteks -> konteks.isiKota(kota), pekerjaan);
    }

    /** Menjalankan pekerjaan latar atas nama pelaku permintaan yang memulainya, di kotanya. */
    public static <T> T dalam(Pelaku pelaku, Callable<T> pekerjaan) throws Exception {
        return dalam(konteks -> konteks.isi(pelaku), pekerjaan);
    }

    private static <T> T dalam(Consumer<KonteksKota> isi, Callable<T> pekerjaan) throws Exception {
        ManagedContext konteks = Arc.container().requestContext();
        if (konteks.isActive()) {
            throw new IllegalStateException("Sudah ada konteks permintaan; satu transaksi = satu kota");
        }
        konteks.activate();
        try {
            isi.accept(Arc.container().instance(KonteksKota.class).get());
            return pekerjaan.call();
        } finally {
            konteks.terminate();
        }
    }
}
