package id.simpul.perencanaan.kota;

import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import java.util.List;

/**
 * Kota seperti dibaca klien dan dikabarkan kejadian {@code kota}.
 *
 * @param kode kode kota = klaim {@code tenant}
 * @param skalaPredikat kosong sebelum pengaturan disimpan
 * @param kebijakanLubang null bila skalanya utuh
 * @param aturanCapaian null sebelum pengaturan disimpan
 * @param versi naik setiap perubahan
 */
public record Kota(
        String kode,
        String nama,
        String namaDinas,
        String kodeWilayah,
        String kodeBps,
        String zonaWaktu,
        String namaSkala,
        List<PitaPredikat> skalaPredikat,
        KebijakanLubang kebijakanLubang,
        PengaturanKota.AturanCapaian aturanCapaian,
        int versi) {

    static Kota dari(KotaEntity baris) {
        PengaturanKota pengaturan =
                baris.pengaturan == null ? new PengaturanKota(null, List.of(), null, null) : baris.pengaturan;
        return new Kota(
                baris.tenantId,
                baris.nama,
                baris.namaDinas,
                baris.kodeWilayah,
                baris.kodeBps,
                baris.zonaWaktu,
                pengaturan.namaSkala(),
                pengaturan.skalaPredikat(),
                pengaturan.kebijakanLubang(),
                pengaturan.aturanCapaian(),
                baris.versi);
    }
}
