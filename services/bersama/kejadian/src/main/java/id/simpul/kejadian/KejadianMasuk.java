package id.simpul.kejadian;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.Instant;
import java.util.UUID;

/**
 * Kejadian seperti diterima konsumen.
 *
 * @param id pengenal CloudEvents
 * @param sumber layanan penerbit, misalnya {@code perencanaan}
 * @param kota kode kota
 * @param jenis nama entitas
 * @param idEntitas id entitas
 * @param urutan nomor urut penerbitan di layanan sumber; naik terus dalam satu kota
 * @param waktu saat perubahan terjadi
 * @param isi JSON keadaan utuh; {@code null} untuk penghapusan
 */
public record KejadianMasuk(
        UUID id, String sumber, String kota, String jenis, String idEntitas, long urutan, Instant waktu, String isi) {

    /** Apakah entitas ini dihapus. */
    public boolean dihapus() {
        return isi == null;
    }

    /** Isi sebagai objek; gagal dengan {@link KejadianRusak} bila bentuknya tidak dikenal. */
    public <T> T baca(ObjectReader pembaca, Class<T> jenisIsi) {
        try {
            return pembaca.forType(jenisIsi).readValue(isi);
        } catch (JsonProcessingException galat) {
            throw new KejadianRusak("Isi kejadian " + jenis + " tidak dapat dibaca", galat);
        }
    }
}
