package id.simpul.gateway.permintaan;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** Tanda satu permintaan, dari klien sampai riwayat. Yang tidak wajar diganti: nilainya masuk ke log. */
public final class IdPermintaan {
    /** Nama header. */
    public static final String HEADER = "x-request-id";

    private static final Pattern SAH = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private IdPermintaan() {}

    /** Nilai dari klien bila wajar (8-64 huruf, angka, tanda hubung), kalau tidak yang baru. */
    public static String dari(String dariKlien) {
        return dariKlien != null && SAH.matcher(dariKlien).matches() ? dariKlien : baru();
    }

    // Tidak perlu acak kriptografis: hanya harus unik, dan dibuat untuk hampir setiap permintaan.
    private static String baru() {
        ThreadLocalRandom acak = ThreadLocalRandom.current();
        return new UUID(acak.nextLong(), acak.nextLong()).toString();
    }
}
