package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Porta TCP di mesin ini. */
public final class Porta {

    private static final int BATAS_SAMBUNG_MS = 500;

    private Porta() {}

    /** Porta yang saat ini bebas, dipilih oleh sistem operasi. */
    public static int bebas() {
        return bebas(1).get(0);
    }

    /** Sejumlah porta bebas yang berlainan: semuanya dipegang dulu sebelum dilepas bersama. */
    public static List<Integer> bebas(int banyak) {
        List<ServerSocket> soket = new ArrayList<>();
        try {
            for (int i = 0; i < banyak; i++) {
                soket.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return soket.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("tidak ada porta bebas", e);
        } finally {
            soket.forEach(Porta::tutup);
        }
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

    private static void tutup(ServerSocket soket) {
        try {
            soket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
