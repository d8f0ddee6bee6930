package id.simpul.dokumen.model;

import java.util.List;

/**
 * Baris isi tabel.
 *
 * @param jenis kedudukan baris
 * @param tingkat kedalaman uraian (0 program, 1 kegiatan, 2 sub kegiatan); menjorokkan kolom uraian
 * @param sel satu sel per kolom, atau satu sel saja yang membentang selebar tabel
 */
public record Baris(JenisBaris jenis, int tingkat, List<Sel> sel) {
    public Baris {
        sel = List.copyOf(sel);
    }

    /** Baris biasa. */
    public static Baris biasa(Sel... sel) {
        return new Baris(JenisBaris.BIASA, 0, List.of(sel));
    }

    /** Baris jumlah seluruh tabel. */
    public static Baris total(Sel... sel) {
        return new Baris(JenisBaris.TOTAL, 0, List.of(sel));
    }

    /** Baris subjumlah. */
    public static Baris subtotal(Sel... sel) {
        return new Baris(JenisBaris.SUBTOTAL, 0, List.of(sel));
    }

    /** Kepala kelompok; satu sel membentang selebar tabel. */
    public static Baris kelompok(Sel... sel) {
        return new Baris(JenisBaris.KELOMPOK, 0, List.of(sel));
    }
}
