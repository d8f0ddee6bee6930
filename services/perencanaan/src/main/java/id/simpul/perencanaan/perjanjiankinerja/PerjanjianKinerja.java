package id.simpul.perencanaan.perjanjiankinerja;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Perjanjian Kinerja seperti dibaca klien dan dikabarkan kejadian {@code perjanjian-kinerja}. */
public record PerjanjianKinerja(
        UUID id,
        int tahun,
        IsiPerjanjianKinerja.VersiAnggaran versiAnggaran,
        IsiPerjanjianKinerja.Tingkat tingkat,
        IsiPerjanjianKinerja.Pihak pihakPertama,
        IsiPerjanjianKinerja.Pihak pihakKedua,
        List<ButirPerjanjian> butir,
        List<IsiPerjanjianKinerja.Program> program,
        int versi) {

    /**
     * Satu butir lampiran.
     *
     * @param sasaran uraian sasaran indikator
     * @param versiIndikator versi definisi indikator saat perjanjian dibuat
     */
    public record ButirPerjanjian(
            UUID indikatorId,
            String kode,
            String indikator,
            String sasaran,
            String satuan,
            BigDecimal target,
            String teksTarget,
            int versiIndikator) {}
}
