package id.simpul.realisasi.realisasi;

import id.simpul.galat.Pelanggaran;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Hasil tiap butir, urut seperti dikirim. Setiap butir satu transaksi: yang gagal tidak membatalkan yang lain, dan
 * mengirim ulang seluruhnya aman karena yang sudah berhasil akan ditolak 412.
 */
public record HasilMassal(int berhasil, int gagal, List<Butir> data) {

    /**
     * Hasil satu butir.
     *
     * @param status status HTTP seandainya dikirim sendiri
     * @param realisasi keadaan sesudahnya; null bila gagal
     * @param galat mengapa gagal; null bila berhasil
     */
    public record Butir(
            UUID id,

            @Schema(description = "Status HTTP seandainya dikirim sendiri")
            int status,

            RealisasiIndikator realisasi,
            Galat galat) {}

    /** Penolakan satu butir; artinya sama dengan problem+json. */
    public record Galat(String kode, String detail, List<Pelanggaran> violations) {}

    static HasilMassal dari(List<Butir> butir) {
        int berhasil = (int) butir.stream().filter(satu -> satu.galat() == null).count();
        return new HasilMassal(berhasil, butir.size() - berhasil, butir);
    }
}
