package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.BarisSerapan;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pelaporan.serapan.TingkatSerapan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Serapan tahun ini di samping tahun terakhir yang ada, per program yang sekode atau senama. "Kab." dan "Kabupaten"
 * nama yang sama: nomenklaturnya ditulis dengan kedua cara, dan program yang sama tidak boleh tercetak dua kali.
 */
final class SerapanAntarTahun {
    private final BahanLkjip bahan;
    private final int desimal;
    private final int tahunLalu;
    private final List<BarisSerapan> lalu;

    SerapanAntarTahun(BahanLkjip bahan) {
        this.bahan = bahan;
        this.desimal = bahan.aturan().desimal();
        this.tahunLalu = bahan.serapanLampau().lastKey();
        this.lalu = bahan.serapanLampau().get(tahunLalu).baris(TingkatSerapan.PROGRAM);
    }

    Tabel susun() {
        String kelompokLalu = "Tahun " + tahunLalu;
        String kelompokKini = "Tahun " + bahan.tahun();
        PenyusunTabel tabel = Tabel.susun(
                        "serapan_antartahun",
                        "Serapan anggaran per program Tahun %d dan %d".formatted(tahunLalu, bahan.tahun()))
                .kolom(Kolom.teks("program", "Program", 30))
                .kolom(Kolom.angka("anggaran_lalu", "Anggaran", "Rp", 15).dalam(kelompokLalu))
                .kolom(Kolom.angka("realisasi_lalu", "Realisasi", "Rp", 15).dalam(kelompokLalu))
                .kolom(Kolom.angka("persen_lalu", "Serapan", "%", 8).dalam(kelompokLalu))
                .kolom(Kolom.angka("anggaran", "Anggaran", "Rp", 15).dalam(kelompokKini))
                .kolom(Kolom.angka("realisasi", "Realisasi", "Rp", 15).dalam(kelompokKini))
                .kolom(Kolom.angka("persen", "Serapan", "%", 8).dalam(kelompokKini))
                .catatan("Program disandingkan menurut kodenya bila ada di kedua tahun, selebihnya menurut namanya.")
                .sumber(bahan.sumberAnggaran());
        List<BarisSerapan> kini = bahan.serapan().baris(TingkatSerapan.PROGRAM);
        kini.forEach(satu -> tabel.baris(baris(satu.uraian(), cari(lalu, satu), satu)));
        lalu.stream()
                .filter(satu -> cari(kini, satu) == null)
                .forEach(satu -> tabel.baris(baris(satu.uraian(), satu, null)));
        return tabel.baris(jumlah()).jadi();
    }

    private static BarisSerapan cari(List<BarisSerapan> semua, BarisSerapan dicari) {
        return semua.stream().filter(satu -> sama(satu, dicari)).findFirst().orElse(null);
    }

    private static boolean sama(BarisSerapan satu, BarisSerapan lain) {
        boolean berkode = satu.kode() != null && lain.kode() != null;
        return berkode ? satu.kode().equals(lain.kode()) : rapi(satu.uraian()).equals(rapi(lain.uraian()));
    }

    private static String rapi(String uraian) {
        return (" " + uraian.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ")
                .replace(" kab ", " kabupaten ")
                .strip();
    }

    private Sel[] baris(String uraian, BarisSerapan dahulu, BarisSerapan kini) {
        return new Sel[] {
            Sel.teks(uraian),
            uang(dahulu == null ? null : dahulu.anggaran()),
            uang(dahulu == null ? null : dahulu.realisasi()),
            Sel.persen(dahulu == null ? null : dahulu.persen(), desimal),
            uang(kini == null ? null : kini.anggaran()),
            uang(kini == null ? null : kini.realisasi()),
            Sel.persen(kini == null ? null : kini.persen(), desimal)
        };
    }

    private Baris jumlah() {
        SerapanKota dahulu = bahan.serapanLampau().get(tahunLalu);
        AngkaSerapan a = dahulu.total();
        AngkaSerapan b = bahan.serapan().total();
        return Baris.total(
                Sel.teks("Jumlah"),
                uang(a.anggaran()),
                uang(a.realisasi()),
                Sel.persen(a.persen(), desimal),
                uang(b.anggaran()),
                uang(b.realisasi()),
                Sel.persen(b.persen(), desimal));
    }

    private static Sel uang(BigDecimal nilai) {
        return SelIndikator.uang(nilai);
    }
}
