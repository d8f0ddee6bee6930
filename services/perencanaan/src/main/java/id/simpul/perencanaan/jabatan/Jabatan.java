package id.simpul.perencanaan.jabatan;

import id.simpul.http.TindakanTersedia;
import java.util.List;
import java.util.UUID;

/**
 * Jabatan dengan semua pemangkunya, seperti dibaca klien dan dikabarkan kejadian {@code jabatan}.
 *
 * @param indukId jabatan atasan langsung
 * @param pemangku urut mulai; yang sudah berakhir tetap ada
 * @param tindakan null di dalam kejadian
 */
public record Jabatan(
        UUID id,
        String nama,
        TingkatJabatan tingkat,
        String unit,
        UUID indukId,
        List<Pemangku> pemangku,
        List<TindakanTersedia> tindakan,
        int versi) {
    Jabatan denganTindakan(List<TindakanTersedia> sekarang) {
        return new Jabatan(id, nama, tingkat, unit, indukId, pemangku, sekarang, versi);
    }
}
