package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.perencanaan.jabatan.BuktiWewenang;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tanda tangan satu pihak beserta bukti wewenangnya pada saat itu.
 *
 * @param sebutan sebutan jabatan di atas tanda tangan, misalnya {@code Plt. Kepala Dinas Sosial}
 * @param kertas surat tempat tanda tangan basah berada; null bila elektronik
 * @param sha256 sidik isi kanonik yang ditandatangani
 * @param dicatatOleh {@code sub} token yang mengirimnya
 */
public record TandaTangan(
        PihakKe pihak,
        Cara cara,
        String sebutan,
        BuktiWewenang wewenang,
        Kertas kertas,
        String sha256,
        String dicatatOleh,
        Instant waktu) {

    /** Cara menandatangani. */
    public enum Cara {
        /** Oleh pemangku sendiri dengan tokennya. */
        ELEKTRONIK,
        /** Tanda tangan basah yang dicatat admin kota. */
        KERTAS
    }

    /** Surat bertanda tangan basah: nomor, tanggal tanda tangan, dan alasan tidak elektronik. */
    public record Kertas(String nomor, LocalDate tanggal, String alasan) {}
}
