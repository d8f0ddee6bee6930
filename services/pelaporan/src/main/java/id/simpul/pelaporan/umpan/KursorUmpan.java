package id.simpul.pelaporan.umpan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Kursor umpan: nomor terakhir yang sudah dibaca dari setiap kota, ditandatangani.
 *
 * <p>Satu angka tidak cukup bagi agregator: nomor diberikan per kota. Bukan izin: kota tetap dari token.
 */
final class KursorUmpan {
    private static final String ALGORITMA = "HmacSHA256";
    private static final int PANJANG_TANDA = 16;
    private static final int TERPANJANG = 12_000;
    private static final int ISI_TERPANJANG = 200_000;

    private final SecretKeySpec kunci;

    KursorUmpan(String kunci) {
        this.kunci = new SecretKeySpec(kunci.getBytes(StandardCharsets.UTF_8), ALGORITMA);
    }

    /** Kursor untuk nomor-nomor itu; {@code tempat} mengikatnya pada satu umpan. */
    String tulis(String tempat, SortedMap<String, Long> nomor) {
        String isi = tempat + "|"
                + nomor.entrySet().stream()
                        .map(satu -> satu.getKey() + ":" + satu.getValue())
                        .collect(Collectors.joining(","));
        byte[] padat = padatkan(isi.getBytes(StandardCharsets.UTF_8));
        byte[] semua = Arrays.copyOf(tanda(padat), PANJANG_TANDA + padat.length);
        System.arraycopy(padat, 0, semua, PANJANG_TANDA, padat.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(semua);
    }

    /** Nomor-nomor di dalam kursor; 400 bila tidak diterbitkan layanan ini untuk umpan itu. */
    SortedMap<String, Long> baca(String tempat, String kursor) {
        byte[] semua = bita(kursor);
        if (semua.length <= PANJANG_TANDA) {
            throw salah(kursor);
        }
        byte[] padat = Arrays.copyOfRange(semua, PANJANG_TANDA, semua.length);
        if (!MessageDigest.isEqual(tanda(padat), Arrays.copyOf(semua, PANJANG_TANDA))) {
            throw salah(kursor);
        }
        String isi = jabarkan(padat);
        if (!isi.startsWith(tempat + "|")) {
            throw salah(kursor);
        }
        SortedMap<String, Long> nomor = new TreeMap<>();
        for (String satu : isi.substring(tempat.length() + 1).split(",", -1)) {
            if (!satu.isEmpty()) {
                int batas = satu.lastIndexOf(':');
                nomor.put(satu.substring(0, batas), Long.valueOf(satu.substring(batas + 1)));
            }
        }
        return nomor;
    }

    private static byte[] bita(String kursor) {
        if (kursor.length() > TERPANJANG) {
            throw salah(kursor);
        }
        try {
            return Base64.getUrlDecoder().decode(kursor);
        } catch (IllegalArgumentException bukanBase64) {
            throw salah(kursor);
        }
    }

    private byte[] tanda(byte[] isi) {
        try {
            Mac mac = Mac.getInstance(ALGORITMA);
            mac.init(kunci);
            return Arrays.copyOf(mac.doFinal(isi), PANJANG_TANDA);
        } catch (GeneralSecurityException galat) {
            throw new IllegalStateException("JDK tanpa " + ALGORITMA, galat);
        }
    }

    private static byte[] padatkan(byte[] isi) {
        ByteArrayOutputStream penampung = new ByteArrayOutputStream();
        try (DeflaterOutputStream pemadat = new DeflaterOutputStream(penampung)) {
            pemadat.write(isi);
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung di memori menolak tulisan", galat);
        }
        return penampung.toByteArray();
    }

    private static String jabarkan(byte[] padat) {
        try (InflaterInputStream penjabar = new InflaterInputStream(new java.io.ByteArrayInputStream(padat))) {
            return new String(penjabar.readNBytes(ISI_TERPANJANG), StandardCharsets.UTF_8);
        } catch (IOException galat) {
            throw new UncheckedIOException("Isi bertanda tangan tidak dapat dijabarkan", galat);
        }
    }

    private static GalatAplikasi salah(String kursor) {
        String awal = kursor.length() <= 40 ? kursor : kursor.substring(0, 40) + "…";
        return new GalatAplikasi(
                KodeGalat.KURSOR_SALAH,
                "Kursor \"%s\" tidak diterbitkan untuk umpan ini; pakai kursor dari jawaban sebelumnya."
                        .formatted(awal));
    }
}
