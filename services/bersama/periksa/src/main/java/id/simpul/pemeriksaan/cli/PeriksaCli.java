package id.simpul.pemeriksaan.cli;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.cetak.BentukSajian;
import id.simpul.pemeriksaan.cetak.SajianDokumen;
import id.simpul.pemeriksaan.paket.PaketDitolakException;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import id.simpul.pemeriksaan.sajian.SajianJson;
import id.simpul.pemeriksaan.sajian.SajianTeks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Memeriksa paket laporan tanpa akun dan tanpa layanan, sebelum dicetak; pemakaiannya di {@link Pilihan#PEMAKAIAN}.
 * Kode keluar: 0 tanpa KESALAHAN, 1 ada KESALAHAN, 2 paket tidak terbaca atau salah pakai.
 */
public final class PeriksaCli {
    private final PrintStream keluaran;
    private final PrintStream galat;

    PeriksaCli(PrintStream keluaran, PrintStream galat) {
        this.keluaran = keluaran;
        this.galat = galat;
    }

    public static void main(String[] argumen) {
        PrintStream keluaran = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream galat = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int kode = new PeriksaCli(keluaran, galat).jalankan(List.of(argumen));
        keluaran.flush();
        System.exit(kode);
    }

    int jalankan(List<String> argumen) {
        try {
            Pilihan pilihan = Pilihan.dari(argumen);
            HasilPemeriksaan hasil = new Pemeriksa().periksa(new PembacaPaket().baca(pilihan.paket()));
            sajikan(hasil, pilihan);
            return hasil.adaKesalahan() ? 1 : 0;
        } catch (Pilihan.SalahPakai e) {
            galat.println(e.getMessage());
        } catch (PaketDitolakException e) {
            galat.println("Paket tidak dapat diperiksa: " + e.getMessage());
        } catch (IOException e) {
            galat.println("Hasil tidak dapat ditulis: " + e.getMessage());
        }
        return 2;
    }

    private void sajikan(HasilPemeriksaan hasil, Pilihan pilihan) throws IOException {
        switch (pilihan.bentuk()) {
            case "xlsx", "pdf" -> dokumen(hasil, pilihan);
            case "json" -> teks(SajianJson.tulis(hasil), hasil, pilihan);
            default -> keluaran.println(SajianTeks.tulis(hasil, pilihan.ringkas()));
        }
    }

    private void teks(String isi, HasilPemeriksaan hasil, Pilihan pilihan) throws IOException {
        if (pilihan.keluaran() == null) {
            keluaran.println(isi);
        } else {
            Files.writeString(pilihan.keluaran(), isi + System.lineSeparator());
            tertulis(hasil, pilihan.keluaran());
        }
    }

    private void dokumen(HasilPemeriksaan hasil, Pilihan pilihan) throws IOException {
        Path berkas = pilihan.berkasHasil();
        try (OutputStream aliran = Files.newOutputStream(berkas)) {
            new SajianDokumen().tulis(hasil, BentukSajian.dari(pilihan.bentuk()), Instant.now(), aliran);
        }
        tertulis(hasil, berkas);
    }

    private void tertulis(HasilPemeriksaan hasil, Path berkas) {
        keluaran.println("Ditulis ke " + berkas);
        keluaran.println(SajianTeks.ringkasan(hasil));
    }
}
