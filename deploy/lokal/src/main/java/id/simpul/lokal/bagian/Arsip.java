package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;

/**
 * Membongkar arsip dengan aman diputus: isi ditulis ke folder sementara, diberi tanda selesai, baru dipindah sekaligus.
 * Folder tanpa tanda selesai tidak pernah dipercaya; ia dihapus dan dibongkar ulang.
 */
final class Arsip {

    private static final String TANDA = ".selesai";
    private static final int BIT_JALAN = 0_111;

    private Arsip() {}

    /** Pembuka arsip; dipanggil hanya bila tujuan belum lengkap. */
    @FunctionalInterface
    interface Sumber {
        ArchiveInputStream<? extends ArchiveEntry> buka() throws IOException;
    }

    /** Pekerjaan sesudah pembongkaran yang harus selesai sebelum hasilnya dipercaya. */
    @FunctionalInterface
    interface Penyelesaian {
        void selesaikan(Path folder) throws IOException;
    }

    static void bongkar(Sumber sumber, Path tujuan) {
        bongkar(sumber, tujuan, folder -> {});
    }

    static void bongkar(Sumber sumber, Path tujuan, Penyelesaian penyelesaian) {
        if (Files.exists(tujuan.resolve(TANDA))) {
            return;
        }
        Path sementara = null;
        try {
            Path induk = Files.createDirectories(tujuan.toAbsolutePath().getParent());
            sementara = Files.createTempDirectory(induk, tujuan.getFileName() + ".");
            try (ArchiveInputStream<? extends ArchiveEntry> isi = sumber.buka()) {
                salinSemua(isi, sementara);
            }
            penyelesaian.selesaikan(sementara);
            // Folder sementara lahir 0700; proses yang bukan root (nobody) harus dapat membaca biner di dalamnya.
            Files.setPosixFilePermissions(sementara, Folder.IZIN_UMUM);
            Files.createFile(sementara.resolve(TANDA));
            pindahkan(sementara, tujuan);
        } catch (IOException e) {
            throw new UncheckedIOException("arsip tidak dapat dibongkar ke " + tujuan + ": " + e.getMessage(), e);
        } finally {
            if (sementara != null) {
                Folder.hapus(sementara);
            }
        }
    }

    private static void pindahkan(Path sementara, Path tujuan) throws IOException {
        if (Files.exists(tujuan.resolve(TANDA))) {
            return;
        }
        Folder.hapus(tujuan);
        try {
            Files.move(sementara, tujuan, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Proses lain menang lebih dulu: hasilnya sama, jadi milik kita dibuang.
            if (!Files.exists(tujuan.resolve(TANDA))) {
                throw e;
            }
        }
    }

    private static void salinSemua(ArchiveInputStream<? extends ArchiveEntry> isi, Path folder) throws IOException {
        for (ArchiveEntry butir = isi.getNextEntry(); butir != null; butir = isi.getNextEntry()) {
            Path berkas = folder.resolve(butir.getName()).normalize();
            if (!berkas.startsWith(folder)) {
                throw new IOException("arsip memuat jalur keluar folder: " + butir.getName());
            }
            if (butir.isDirectory()) {
                Files.createDirectories(berkas);
            } else {
                Files.createDirectories(berkas.getParent());
                salin(isi, butir, berkas);
            }
        }
    }

    private static void salin(InputStream isi, ArchiveEntry butir, Path berkas) throws IOException {
        if (butir instanceof TarArchiveEntry tar && tar.isSymbolicLink()) {
            Files.createSymbolicLink(berkas, Path.of(tar.getLinkName()));
            return;
        }
        Files.copy(isi, berkas);
        if (butir instanceof TarArchiveEntry tar && (tar.getMode() & BIT_JALAN) != 0) {
            Set<PosixFilePermission> izin = EnumSet.copyOf(Files.getPosixFilePermissions(berkas));
            izin.add(PosixFilePermission.OWNER_EXECUTE);
            izin.add(PosixFilePermission.GROUP_EXECUTE);
            izin.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(berkas, izin);
        }
    }
}
