package id.simpul.realisasi.bukti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Tempat isi bukti disimpan menurut sidiknya, terpisah per kota. Sekarang sebuah folder; penyimpanan objek dapat
 * menggantikannya tanpa mengubah fitur lain.
 */
interface GudangBukti {
    /** Tempat menampung unggahan yang belum diperiksa; isinya boleh hilang kapan saja. */
    Path penampung() throws IOException;

    /** Membuang sisa penampung yang terakhir disentuh sebelum {@code batas}: unggahan yang terputus bersama peladennya. */
    void kosongkanPenampung(Instant batas) throws IOException;

    /** Menyimpan isi {@code sementara} di bawah sidiknya; yang sudah ada dibiarkan dan diperbarui waktunya. */
    void simpan(String kota, String sha256, Path sementara) throws IOException;

    /** Isi berkas; pemanggil menutupnya. */
    InputStream buka(String kota, String sha256) throws IOException;

    /** Kota yang mempunyai berkas. */
    List<String> kota() throws IOException;

    /** Sidik berkas kota itu yang terakhir disentuh sebelum {@code batas}. */
    List<String> lebihTua(String kota, Instant batas) throws IOException;

    /** Menghapus berkas; tidak apa-apa bila sudah tidak ada. */
    void hapus(String kota, String sha256) throws IOException;
}
