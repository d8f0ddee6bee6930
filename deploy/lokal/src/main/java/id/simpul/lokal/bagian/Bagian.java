package id.simpul.lokal.bagian;

import java.nio.file.Path;

/** Satu proses tumpukan lokal yang sedang berjalan. */
public interface Bagian extends AutoCloseable {

    /** Nama yang dipakai di layar, di nama berkas log dan berkas pid. */
    String nama();

    /** Porta TCP utama di 127.0.0.1. */
    int port();

    /** Nomor proses sistem operasi. */
    long pid();

    /** Berkas keluaran proses. */
    Path log();

    /** Benar selama prosesnya masih ada. */
    boolean hidup();

    /** Menghentikan proses dengan tertib, paksa bila batas waktunya lewat. Aman dipanggil berulang. */
    @Override
    void close();
}
