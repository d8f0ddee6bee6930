package id.simpul.pelaporan.pembekuan;

import id.simpul.dokumen.model.Kekurangan;
import id.simpul.http.TindakanTersedia;
import id.simpul.wewenang.model.BuktiWewenang;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * LKjIP satu tahun yang dibekukan.
 *
 * @param nomor 1, 2, ...; yang terbesar yang berlaku
 * @param status {@code BERLAKU} atau {@code DIGANTI}
 * @param alasan mengapa pembekuan sebelumnya diganti; null pada nomor 1
 * @param oleh {@code sub} yang membekukan
 * @param wewenang jabatan yang dipangkunya pada hari itu; null bila dibekukan sebelum jabatan diperiksa
 * @param kekurangan isi yang saat dibekukan belum ditulis
 */
public record Pembekuan(
        UUID id,
        int tahun,
        int nomor,

        @Schema(enumeration = {"BERLAKU", "DIGANTI"}) String status,

        @Schema(description = "Mengapa pembekuan sebelumnya diganti; null pada nomor 1")
        String alasan,

        String oleh,

        @Schema(description = "Jabatan yang memberi hak membekukan pada hari itu")
        BuktiWewenang wewenang,

        Instant waktu,
        Sematan sematan,
        List<BerkasBeku> berkas,
        List<Kekurangan> kekurangan,
        List<TindakanTersedia> tindakan) {
    static final String BERLAKU = "BERLAKU";
    static final String DIGANTI = "DIGANTI";
}
