package id.simpul.perencanaan.perjanjiankinerja;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Perjanjian dengan semua yang turun darinya; setiap anak adalah revisi yang berlaku, atau yang disusun bila belum ada.
 *
 * @param jabatan pihak pertama
 * @param butir butir dengan butir induk yang didukungnya
 * @param anak perjanjian yang langsung turun darinya
 */
public record PohonPerjanjian(
        UUID id,
        int tahun,
        IsiPerjanjianKinerja.Tingkat tingkat,
        String jabatan,
        StatusPerjanjian status,
        int revisi,
        List<SimpulButir> butir,
        List<PohonPerjanjian> anak) {

    /** Satu butir di pohon. */
    public record SimpulButir(UUID id, UUID indukId, String kode, String indikator, String satuan, BigDecimal target) {}

    static PohonPerjanjian dari(PerjanjianKinerja isi, List<PohonPerjanjian> anak) {
        return new PohonPerjanjian(
                isi.id(),
                isi.tahun(),
                isi.tingkat(),
                isi.pihakPertama().jabatan(),
                isi.status(),
                isi.revisi(),
                isi.butir().stream()
                        .map(satu -> new SimpulButir(
                                satu.id(), satu.indukId(), satu.kode(), satu.indikator(), satu.satuan(), satu.target()))
                        .toList(),
                anak);
    }
}
