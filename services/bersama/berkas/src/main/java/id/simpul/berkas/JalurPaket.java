package id.simpul.berkas;

import java.util.List;
import java.util.Optional;

/** Nama entri sebuah paket zip: tidak boleh keluar dari paket, tidak boleh memuat karakter kendali. */
public final class JalurPaket {
    private static final int PANJANG_TAMPIL = 120;

    private JalurPaket() {}

    /** Jalur bergaris miring; kosong bila nama itu berbahaya atau tidak sah. */
    public static Optional<String> aman(String nama) {
        String jalur = nama.replace('\\', '/');
        boolean kendali = jalur.chars().anyMatch(c -> c < 32 || c == 127);
        boolean naik = List.of(jalur.split("/", -1)).contains("..");
        boolean mutlak = jalur.startsWith("/") || jalur.matches("[A-Za-z]:.*");
        return kendali || naik || mutlak || jalur.isBlank() ? Optional.empty() : Optional.of(jalur);
    }

    /** Sisa sistem berkas dan catatan pembaca; tidak berarti sebagai data. */
    public static boolean diamSaja(String jalur) {
        String nama = jalur.substring(jalur.lastIndexOf('/') + 1);
        return jalur.startsWith("__MACOSX") || nama.startsWith(".") || nama.endsWith(".md") || nama.isEmpty();
    }

    /** Nama yang pantas ditunjukkan kepada pengirim: dipangkas dan tanpa karakter kendali. */
    public static String tampil(String nama) {
        String pendek = nama.length() > PANJANG_TAMPIL ? nama.substring(0, PANJANG_TAMPIL) + "…" : nama;
        return pendek.replaceAll("\\p{Cntrl}", "?");
    }
}
