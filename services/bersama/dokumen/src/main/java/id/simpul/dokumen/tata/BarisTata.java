package id.simpul.dokumen.tata;

import id.simpul.dokumen.model.JenisBaris;
import java.util.List;

/**
 * Baris isi yang sudah ditata.
 *
 * @param jenis kedudukan baris
 * @param tingkat kedalaman uraian
 * @param sel sel dari kiri ke kanan, tanpa sel yang menyatu
 */
public record BarisTata(JenisBaris jenis, int tingkat, List<SelTata> sel) {
    /** Benar bila baris ini harus sehalaman dengan baris sebelumnya: sambungan, subjumlah, atau jumlah. */
    public boolean ikutSebelumnya() {
        return menyambung() || jenis == JenisBaris.SUBTOTAL || jenis == JenisBaris.TOTAL;
    }

    /** Benar bila baris ini menyambung sel gabungan di baris sebelumnya. */
    public boolean menyambung() {
        return sel.stream().anyMatch(SelTata::sambungan);
    }
}
