package id.simpul.perencanaan.jabatan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Seorang pemangku jabatan seperti dibaca klien.
 *
 * @param sub null untuk pejabat tanpa akun
 * @param selesai null bila belum ditentukan
 * @param dasar keputusan atau surat perintah
 */
public record Pemangku(UUID id, String sub, JenisPemangku jenis, LocalDate mulai, LocalDate selesai, String dasar) {
    MasaJabatan masa() {
        return new MasaJabatan(mulai, selesai);
    }
}
