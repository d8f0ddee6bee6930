package id.simpul.pelaporan.pemeriksaan;

import static id.simpul.pemeriksaan.paket.PaketHidup.baris;

import id.simpul.pelaporan.serapan.BarisSerapan;
import id.simpul.pelaporan.serapan.BedaTercetak;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pohon DPA yang berlaku: baris terbawah dari isian, tingkat di atasnya dan TOTAL dari cetakan bila dicetak. */
final class TabelAnggaran {
    private TabelAnggaran() {}

    static void tambah(PaketHidup paket, SerapanKota serapan) {
        String alamat = "/api/anggaran/v1/dpa/" + serapan.dpa().id();
        Map<String, String> uraian = new HashMap<>();
        List<BarisSerapan> semua = serapan.baris();
        semua.forEach(b -> uraian.put(b.id(), b.uraian()));
        for (BarisSerapan b : semua) {
            if (!"REKENING".equals(b.tingkat())) {
                BedaTercetak cetak =
                        b.tercetak().isEmpty() ? null : b.tercetak().get(0);
                satu(
                        paket,
                        b.tingkat().toLowerCase(Locale.ROOT),
                        b.kode(),
                        b.uraian(),
                        uraian.get(b.indukId()),
                        serapan,
                        angka(b.anggaran(), b.realisasi(), cetak),
                        cetak,
                        alamat);
            }
        }
        serapan.tercetak().stream()
                .limit(1)
                .forEach(total -> satu(
                        paket,
                        "total",
                        null,
                        "TOTAL",
                        null,
                        serapan,
                        new BigDecimal[] {total.anggaran(), total.realisasi()},
                        total,
                        alamat));
    }

    private static BigDecimal[] angka(BigDecimal anggaran, BigDecimal realisasi, BedaTercetak cetak) {
        return new BigDecimal[] {
            cetak == null || cetak.anggaran() == null ? anggaran : cetak.anggaran(),
            cetak == null || cetak.realisasi() == null ? realisasi : cetak.realisasi()
        };
    }

    private static void satu(
            PaketHidup paket,
            String level,
            String kode,
            String uraian,
            String induk,
            SerapanKota serapan,
            BigDecimal[] angka,
            BedaTercetak cetak,
            String alamat) {
        paket.tambah(
                "anggaran",
                baris(
                        "kode", kode,
                        "level", level,
                        "uraian", uraian,
                        "induk_uraian", induk,
                        "tahun", serapan.dpa().tahun(),
                        "anggaran", angka[0],
                        "realisasi", angka[1],
                        "persen_tercetak", cetak == null ? null : cetak.persen(),
                        "baris", alamat));
    }
}
