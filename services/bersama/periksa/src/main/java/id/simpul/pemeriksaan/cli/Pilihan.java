package id.simpul.pemeriksaan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Baris perintah yang sudah dibaca.
 *
 * @param paket zip atau folder
 * @param bentuk {@code teks}, {@code json}, {@code xlsx}, atau {@code pdf}
 * @param keluaran berkas hasil; null berarti keluaran baku (teks, json) atau nama baku di folder kini (xlsx, pdf)
 * @param ringkas tanpa INFO; hanya untuk teks
 */
record Pilihan(Path paket, String bentuk, Path keluaran, boolean ringkas) {
    static final String PEMAKAIAN = "Pemakaian: periksa PAKET.zip|FOLDER [--ringkas] [--json|--xlsx|--pdf [BERKAS]]\n"
            + "Kode keluar: 0 tanpa KESALAHAN, 1 ada KESALAHAN, 2 paket tidak terbaca atau salah pakai.";
    private static final Set<String> BERBERKAS = Set.of("--json", "--xlsx", "--pdf");

    /** Salah pakai; pesannya siap ditunjukkan. */
    static final class SalahPakai extends Exception {
        private static final long serialVersionUID = 1L;

        SalahPakai(String pesan) {
            super(pesan);
        }
    }

    static Pilihan dari(List<String> argumen) throws SalahPakai {
        Deque<String> sisa = new ArrayDeque<>(argumen);
        Path paket = null;
        Path keluaran = null;
        String bentuk = "teks";
        boolean ringkas = false;
        while (!sisa.isEmpty()) {
            String satu = sisa.poll();
            String nama = satu.contains("=") ? satu.substring(0, satu.indexOf('=')) : satu;
            if (BERBERKAS.contains(nama)) {
                bentuk = nama.substring(2);
                keluaran = berkas(satu, nama, sisa);
            } else if (satu.equals("--ringkas")) {
                ringkas = true;
            } else if (satu.startsWith("-") || paket != null) {
                throw new SalahPakai("Tidak dikenal: " + satu + "\n" + PEMAKAIAN);
            } else {
                paket = jalur(satu);
            }
        }
        if (paket == null) {
            throw new SalahPakai(PEMAKAIAN);
        }
        return new Pilihan(paket, bentuk, keluaran, ringkas);
    }

    /** {@code --pdf=BERKAS}, atau {@code --pdf BERKAS} bila kata berikutnya memang berakhiran bentuk itu. */
    private static Path berkas(String satu, String nama, Deque<String> sisa) throws SalahPakai {
        if (!satu.equals(nama)) {
            return jalur(satu.substring(nama.length() + 1));
        }
        String berikut = sisa.peek();
        boolean milikNya = berikut != null && berikut.toLowerCase(Locale.ROOT).endsWith("." + nama.substring(2));
        return milikNya ? jalur(sisa.poll()) : null;
    }

    private static Path jalur(String teks) throws SalahPakai {
        try {
            return Path.of(teks);
        } catch (InvalidPathException e) {
            throw new SalahPakai("Nama berkas tidak sah: " + e.getInput());
        }
    }

    /** Berkas hasil; bila tidak disebut, nama paket ditambah {@code -temuan} di folder kini. */
    Path berkasHasil() {
        if (keluaran != null) {
            return keluaran;
        }
        String nama =
                paket.toAbsolutePath().normalize().getFileName().toString().replaceFirst("(?i)\\.zip$", "");
        return Path.of(nama + "-temuan." + bentuk);
    }
}
