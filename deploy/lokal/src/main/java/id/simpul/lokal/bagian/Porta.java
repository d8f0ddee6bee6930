package id.simpul.lokal.bagian;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/** Porta TCP di mesin ini. */
public final class Porta {

    private static final int BATAS_SAMBUNG_MS = 500;
    private static final int TERENDAH = 15_000;
    private static final int TERTINGGI = 32_000;
    private static final int BATAS_CARI = 5_000;
    private static final Set<Integer> SUDAH_DIBERIKAN = ConcurrentHashMap.newKeySet();

    private Porta() {}

    /** Porta yang saat ini bebas. */
    public static int bebas() {
        return bebas(1).get(0);
    }

    /**
     * Sejumlah porta bebas yang berlainan. Diambil di bawah rentang porta sementara sistem: porta dari rentang itu bisa
     * direbut sambungan keluar proses mana pun selagi bagian yang memakainya dimatikan dan dinyalakan lagi.
     */
    public static List<Integer> bebas(int banyak) {
        List<Integer> hasil = new ArrayList<>();
        for (int kali = 0; hasil.size() < banyak; kali++) {
            if (kali > BATAS_CARI) {
                throw new IllegalStateException("tidak ada porta bebas antara " + TERENDAH + " dan " + TERTINGGI);
            }
            int calon = ThreadLocalRandom.current().nextInt(TERENDAH, TERTINGGI);
            if (SUDAH_DIBERIKAN.add(calon) && dapatDipakai(calon)) {
                hasil.add(calon);
            }
        }
        return hasil;
    }

    /** Benar bila ada yang menjawab di 127.0.0.1 pada porta itu. */
    public static boolean menjawab(int port) {
        return menjawab(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static boolean menjawab(InetSocketAddress alamat) {
        try (Socket soket = new Socket()) {
            soket.connect(alamat, BATAS_SAMBUNG_MS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Benar bila ada yang menjawab di {@code host:port}. */
    public static boolean menjawabAlamat(String hostPort) {
        int titikDua = hostPort.lastIndexOf(':');
        if (titikDua < 1 || !hostPort.substring(titikDua + 1).strip().matches("\\d{1,5}")) {
            return false;
        }
        int port = Integer.parseInt(hostPort.substring(titikDua + 1).strip());
        return menjawab(new InetSocketAddress(hostPort.substring(0, titikDua).strip(), port));
    }

    /** Benar bila porta dapat dipakai: tidak ada yang mendengar di alamat mana pun mesin ini. */
    public static boolean dapatDipakai(int port) {
        try (ServerSocket soket = new ServerSocket()) {
            soket.setReuseAddress(true);
            soket.bind(new InetSocketAddress(port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
