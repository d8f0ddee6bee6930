package id.simpul.perencanaan.kota;

import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import java.util.List;

/**
 * Kota seperti dibaca klien dan dikabarkan kejadian {@code kota}.
 *
 * @param kode kode kota = klaim {@code tenant}
 * @param skalaPredikat kosong sebelum pengaturan disimpan
 * @param kebijakanLubang null bila skalanya utuh
 * @param aturanCapaian null sebelum pengaturan disimpan
 * @param versi naik setiap perubahan
 * @param cacatSkala lubang dan tumpang tindih {@code skalaPredikat}; kosong bila utuh
 * @param skalaTahunan skala menurut tahun mulai dipakainya; tahun sebelum yang pertama memakai {@code skalaPredikat}
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
        int versi,
        KebijakanSkala kebijakanSkala,
        String sumberSkala,
        String alasanSkala,
        List<CacatTampil> cacatSkala,
        List<SkalaKota> skalaTahunan) {
    private static final PengaturanKota KOSONG = new PengaturanKota(null, List.of(), null, null, null, null, null);

    static Kota dari(KotaEntity baris, List<SkalaKota> skalaTahunan) {
        PengaturanKota pengaturan = baris.pengaturan == null ? KOSONG : baris.pengaturan;
        return new Kota(
                baris.tenantId,
                baris.nama,
                baris.namaDinas,
                baris.kodeWilayah,
                baris.kodeBps,
                baris.zonaWaktu,
                pengaturan.namaSkala(),
                pengaturan.skalaPredikat(),
                pengaturan.lubangBerlaku(),
                pengaturan.aturanCapaian(),
                baris.versi,
                pengaturan.kebijakanSkala(),
                pengaturan.sumberSkala(),
                pengaturan.alasanSkala(),
                cacat(pengaturan),
                skalaTahunan);
    }

    /** Pengaturan lama boleh berlubang tanpa kebijakan; cacatnya tetap disebut. */
    private static List<CacatTampil> cacat(PengaturanKota pengaturan) {
        return pengaturan.skalaPredikat().isEmpty()
                ? List.of()
                : CacatTampil.dari(SkalaPredikat.terbit(
                        pengaturan.namaSkala(), pengaturan.skalaPredikat(), KebijakanLubang.AMBANG));
    }
}
