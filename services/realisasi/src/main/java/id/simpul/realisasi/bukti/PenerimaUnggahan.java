package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Menampung badan multipart sambil mengalirkannya: memori tetap kecil, dan yang melewati batas diputus di tengah. */
@ApplicationScoped
class PenerimaUnggahan {
    private static final int BIDANG_TERBESAR = 8 * 1024;

    private final GudangBukti gudang;
    private final long terbesar;

    PenerimaUnggahan(GudangBukti gudang, PengaturanBukti pengaturan) {
        this.gudang = gudang;
        this.terbesar = pengaturan.terbesar().asLongValue();
    }

    /**
     * Unggahan dari badan permintaan.
     *
     * @throws GalatAplikasi 415 bila bukan multipart, 400 bila rusak, 413 bila berkasnya terlalu besar, 422 tanpa berkas
     */
    UnggahanBukti terima(String jenisMedia, InputStream badan) {
        Path isi = penampung();
        try {
            return baca(BagianMultipart.baca(jenisMedia, badan), isi);
        } catch (IOException galat) {
            buang(isi);
            throw rusak(galat);
        } catch (GalatAplikasi penolakan) {
            buang(isi);
            habiskan(badan);
            throw penolakan;
        } catch (RuntimeException gangguan) {
            buang(isi);
            throw gangguan;
        }
    }

    /** Klien yang masih mengirim baru membaca jawaban sesudah selesai; sisanya dibaca dan dibuang, tidak disimpan. */
    private static void habiskan(InputStream badan) {
        try {
            badan.transferTo(OutputStream.nullOutputStream());
        } catch (IOException putus) {
            throw rusak(putus);
        }
    }

    private Path penampung() {
        try {
            return Files.createTempFile(gudang.penampung(), "unggah", null);
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung unggahan tidak dapat ditulis", galat);
        }
    }

    private UnggahanBukti baca(BagianMultipart bagian, Path isi) throws IOException {
        String entitas = null;
        String entitasId = null;
        String keterangan = null;
        String namaBerkas = null;
        String sidik = null;
        while (bagian.maju()) {
            switch (bagian.nama()) {
                case "entitas" -> entitas = teks(bagian);
                case "entitasId" -> entitasId = teks(bagian);
                case "keterangan" -> keterangan = teks(bagian);
                case "berkas" -> {
                    namaBerkas = NamaBerkas.rapi(bagian.namaBerkas());
                    sidik = tampung(bagian.isi(), isi);
                }
                default -> throw tidakDikenal(bagian.nama());
            }
        }
        if (sidik == null) {
            throw GalatAplikasi.validasi("/berkas", null, "wajib", "Bidang \"/berkas\" wajib berisi satu berkas.");
        }
        return new UnggahanBukti(
                new BidangUnggahan(entitas, entitasId, keterangan), namaBerkas, Files.size(isi), sidik, isi);
    }

    private static String teks(BagianMultipart bagian) throws IOException {
        byte[] bita = bagian.isi().readNBytes(BIDANG_TERBESAR + 1);
        if (bita.length > BIDANG_TERBESAR) {
            throw GalatAplikasi.validasi(
                    "/" + bagian.nama(),
                    bita.length,
                    "panjang",
                    "Bidang \"/%s\" paling banyak %d bita.".formatted(bagian.nama(), BIDANG_TERBESAR));
        }
        String teks = new String(bita, StandardCharsets.UTF_8).strip();
        if (teks.indexOf('\0') >= 0) {
            throw GalatAplikasi.validasi(
                    "/" + bagian.nama(),
                    null,
                    "karakter",
                    "Bidang \"/%s\" memuat karakter U+0000.".formatted(bagian.nama()));
        }
        return teks.isEmpty() ? null : teks;
    }

    private String tampung(InputStream masuk, Path tujuan) throws IOException {
        MessageDigest sidik = sha256();
        // Aliran masuk sengaja tidak ditutup di sini: menutupnya berarti membaca sisa badan yang justru sedang ditolak.
        InputStream bersidik = new DigestInputStream(masuk, sidik);
        try (OutputStream keluar = Files.newOutputStream(tujuan)) {
            byte[] penyangga = new byte[64 * 1024];
            long jumlah = 0;
            for (int n = bersidik.read(penyangga); n >= 0; n = bersidik.read(penyangga)) {
                jumlah += n;
                if (jumlah > terbesar) {
                    throw terlaluBesar();
                }
                tulis(keluar, penyangga, n);
            }
        }
        return HexFormat.of().formatHex(sidik.digest());
    }

    /** Gagal menulis adalah urusan peladen, bukan badan yang rusak. */
    private static void tulis(OutputStream keluar, byte[] penyangga, int n) {
        try {
            keluar.write(penyangga, 0, n);
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung unggahan tidak dapat ditulis", galat);
        }
    }

    private GalatAplikasi terlaluBesar() {
        return new GalatAplikasi(
                KodeGalat.BADAN_TERLALU_BESAR, "Berkas bukti paling besar %d MB.".formatted(terbesar / (1024 * 1024)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException("JDK tanpa SHA-256", galat);
        }
    }

    private static GalatAplikasi tidakDikenal(String nama) {
        return new GalatAplikasi(
                KodeGalat.BIDANG_TIDAK_DIKENAL,
                "Bidang formulir \"%s\" tidak dikenal; pakai berkas, entitas, entitasId, dan keterangan."
                        .formatted(nama.length() <= 80 ? nama : nama.substring(0, 80) + "…"));
    }

    private static GalatAplikasi rusak(Exception sebab) {
        return new GalatAplikasi(
                KodeGalat.BADAN_TIDAK_TERBACA,
                "Badan multipart/form-data tidak dapat dibaca sampai selesai (%s)."
                        .formatted(sebab.getClass().getSimpleName()));
    }

    private static void buang(Path isi) {
        try {
            Files.deleteIfExists(isi);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
