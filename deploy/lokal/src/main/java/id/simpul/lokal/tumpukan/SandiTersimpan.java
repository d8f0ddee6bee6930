package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.Folder;
import id.simpul.lokal.bagian.SandiLayanan;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** Sandi basis data setiap layanan: dibuat acak sekali per folder, disimpan dalam berkas mode 600. */
final class SandiTersimpan {

    private final Properties isi;

    private SandiTersimpan(Properties isi) {
        this.isi = isi;
    }

    static SandiTersimpan muatAtauBuat(Path berkas, List<String> layanan) {
        try {
            Properties isi = new Properties();
            if (Files.isRegularFile(berkas)) {
                isi.load(new StringReader(Files.readString(berkas)));
            }
            boolean lengkap = layanan.stream().allMatch(nama -> isi.containsKey(nama + ".pemilik"));
            if (!lengkap) {
                layanan.forEach(nama -> tambah(isi, nama));
                Folder.buat(berkas.getParent());
                Folder.tulisRahasia(berkas, teks(isi));
            }
            return new SandiTersimpan(isi);
        } catch (IOException e) {
            throw new UncheckedIOException("berkas sandi tidak terbaca: " + berkas, e);
        }
    }

    SandiLayanan untuk(String layanan) {
        return new SandiLayanan(
                isi.getProperty(layanan + ".pemilik"),
                isi.getProperty(layanan + ".aplikasi"),
                isi.getProperty(layanan + ".relai"));
    }

    private static void tambah(Properties isi, String layanan) {
        SandiLayanan baru = SandiLayanan.acak();
        isi.putIfAbsent(layanan + ".pemilik", baru.pemilik());
        isi.putIfAbsent(layanan + ".aplikasi", baru.aplikasi());
        isi.putIfAbsent(layanan + ".relai", baru.relai());
    }

    private static String teks(Properties isi) {
        StringBuilder teks = new StringBuilder("# Sandi basis data tumpukan lokal; dibuat acak.\n");
        isi.stringPropertyNames().stream().sorted().forEach(kunci -> teks.append(kunci)
                .append('=')
                .append(isi.getProperty(kunci))
                .append('\n'));
        return teks.toString();
    }
}
