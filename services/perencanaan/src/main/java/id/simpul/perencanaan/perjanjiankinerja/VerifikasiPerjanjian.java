package id.simpul.perencanaan.perjanjiankinerja;

import java.util.List;
import java.util.UUID;

/**
 * Bukti bahwa isi yang tersimpan adalah isi yang ditandatangani.
 *
 * @param utuh semua pemeriksaan di bawah ini benar
 * @param sha256 sidik yang disimpan saat dibekukan
 * @param dihitungUlang sidik yang dihitung sekarang dari isi yang tersimpan
 * @param kanonik teks yang disidik: SHA-256 atas bita UTF-8-nya, sehingga siapa pun dapat menghitungnya sendiri
 * @param cara cara menghitungnya
 * @param tandaTangan tanda tangan dengan pemeriksaannya
 */
public record VerifikasiPerjanjian(
        UUID id,
        StatusPerjanjian status,
        boolean utuh,
        String sha256,
        String dihitungUlang,
        String kanonik,
        String cara,
        List<TandaTerperiksa> tandaTangan) {

    /**
     * Satu tanda tangan.
     *
     * @param isiSama yang ditandatangani adalah isi yang dibekukan
     * @param dalamMasa tanggal tanda tangan berada di dalam masa memangku yang disalin saat itu
     * @param pemangkuMasihSesuai daftar pemangku sekarang masih mengatakan hal yang sama tentang tanggal itu
     */
    public record TandaTerperiksa(TandaTangan tanda, boolean isiSama, boolean dalamMasa, boolean pemangkuMasihSesuai) {
        boolean sah() {
            return isiSama && dalamMasa && pemangkuMasihSesuai;
        }
    }
}
