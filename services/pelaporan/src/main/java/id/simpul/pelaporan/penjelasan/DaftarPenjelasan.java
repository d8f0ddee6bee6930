package id.simpul.pelaporan.penjelasan;

import java.util.List;

/**
 * Penjelasan semua angka sebuah jawaban atau baris.
 *
 * @param data satu per angka; {@code bidang} menyebut letaknya di jawaban yang dijelaskan
 */
public record DaftarPenjelasan(List<PenjelasanAngka> data) {
    public DaftarPenjelasan {
        data = List.copyOf(data);
    }
}
