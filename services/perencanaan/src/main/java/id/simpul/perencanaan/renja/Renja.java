package id.simpul.perencanaan.renja;

import id.simpul.http.TindakanTersedia;
import id.simpul.perencanaan.jabatan.BuktiWewenang;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Renja satu tahun seperti dibaca klien dan dikabarkan kejadian {@code renja}.
 *
 * @param versiRenstra nomor versi Renstra yang berlaku saat diturunkan
 * @param penetapan siapa menetapkan dan dengan wewenang apa; null selagi DRAF
 * @param tindakan null di dalam kejadian
 */
public record Renja(
        UUID id,
        int tahun,
        UUID renstraId,
        int versiRenstra,
        StatusRenja status,
        List<BarisRenja> baris,
        Penetapan penetapan,
        List<TindakanTersedia> tindakan,
        int versi) {

    /** Penetapan oleh pemangku jabatan pimpinan tinggi. */
    public record Penetapan(BuktiWewenang wewenang, Instant waktu) {}

    Renja denganTindakan(List<TindakanTersedia> sekarang) {
        return new Renja(id, tahun, renstraId, versiRenstra, status, baris, penetapan, sekarang, versi);
    }
}
