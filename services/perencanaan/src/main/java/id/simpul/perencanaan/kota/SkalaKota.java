package id.simpul.perencanaan.kota;

import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import java.util.List;
import java.util.UUID;

/**
 * Skala predikat kota mulai satu tahun.
 *
 * @param tahun tahun pertama dipakai, sampai tahun skala berikutnya
 * @param kebijakanLubang null bila skalanya BARU
 * @param cacat lubang dan tumpang tindihnya; kosong bila utuh
 */
public record SkalaKota(
        UUID id,
        int tahun,
        String nama,
        List<PitaPredikat> skalaPredikat,
        KebijakanSkala kebijakan,
        KebijakanLubang kebijakanLubang,
        String sumber,
        String alasan,
        List<CacatTampil> cacat,
        int versi) {
    static SkalaKota dari(SkalaKotaEntity baris) {
        IsiSkala isi = baris.isi;
        return new SkalaKota(
                baris.id,
                baris.tahun,
                isi.nama(),
                isi.skalaPredikat(),
                isi.kebijakan(),
                isi.kebijakan() == KebijakanSkala.BARU
                        ? null
                        : isi.kebijakanLubang() == null ? KebijakanLubang.AMBANG : isi.kebijakanLubang(),
                isi.sumber(),
                isi.alasan(),
                CacatTampil.dari(isi.keSkala()),
                baris.versi);
    }
}
