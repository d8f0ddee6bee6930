package id.simpul.wewenang.model;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Wewenang penyetuju pada hari ia menyetujui, disalin apa adanya supaya tetap terbukti sesudah daftar pemangku berubah.
 *
 * @param pemangkuId baris pemangku di perencanaan yang memberi wewenang
 * @param jabatan nama jabatan pada saat itu
 * @param jenis DEFINITIF, PJ, PLT, atau PLH
 * @param selesai null bila belum ditentukan
 * @param dasar keputusan atau surat perintah
 * @param tanggal hari yang diperiksa, di zona waktu kota
 */
@Schema(name = "WewenangPenyetuju")
public record BuktiWewenang(
        UUID pemangkuId,
        UUID jabatanId,
        String jabatan,
        String jenis,
        LocalDate mulai,
        LocalDate selesai,
        String dasar,
        LocalDate tanggal) {}
