package id.simpul.lokal.bagian;

import java.nio.file.Path;

/**
 * Cara menjalankan PostgreSQL.
 *
 * @param tempat folder data, log dan pid
 * @param biner folder biner; dibongkar bila belum ada
 * @param port porta di 127.0.0.1
 * @param tahanPutus salah berarti fsync dimatikan: untuk uji yang datanya boleh hilang
 */
public record PengaturanPostgres(TempatBagian tempat, Path biner, int port, boolean tahanPutus) {

    public PengaturanPostgres {
        biner = biner.toAbsolutePath().normalize();
    }
}
