package id.simpul.perencanaan.indikator;

import id.simpul.aturan.rencana.DeretSilsilah;
import java.util.List;
import java.util.UUID;

/**
 * Deret target sebuah indikator sepanjang silsilahnya.
 *
 * @param satuan satuan indikator ini; titik bersatuan lain tidak digabung
 * @param indikator semua indikator yang menyusun deret ini, mulai indikator ini
 * @param sambungan silsilah di antara indikator-indikator itu
 * @param deret satu titik setiap tahun yang bertarget, urut tahun
 */
public record DeretIndikator(
        UUID indikatorId,
        String kode,
        String nama,
        String satuan,
        List<Penyusun> indikator,
        List<Sambungan> sambungan,
        List<DeretSilsilah.Titik> deret) {
    /** Satu indikator penyusun deret. */
    public record Penyusun(UUID id, UUID renstraId, String kode, String nama, String satuan) {}

    /** Satu sambungan. */
    public record Sambungan(
            SilsilahIndikator.Jenis jenis, UUID pendahuluId, UUID penerusId, int tahun, String alasan) {}
}
