package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.nilai.Presisi;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Serapan bulan demi bulan, kumulatif sejak Januari; hanya ada bila realisasinya dicatat per pembayaran. */
final class SerapanBulanan {
    private static final List<String> NAMA =
            IntStream.rangeClosed(1, 12).mapToObj(FormatIndonesia::bulan).toList();
    private static final int PANJANG_SINGKATAN = 3;

    private final BahanLkjip bahan;
    private final BigDecimal anggaran;
    private final int desimal;

    SerapanBulanan(BahanLkjip bahan) {
        this.bahan = bahan;
        this.anggaran = bahan.totalSerapan().anggaran();
        this.desimal = bahan.aturan().desimal();
    }

    List<Blok> susun() {
        if (bahan.realisasiBulanan().isEmpty() || anggaran == null || anggaran.signum() == 0) {
            return List.of(
                    Paragraf.dari(
                            "Serapan per bulan tidak disajikan: realisasi tahun ini dilaporkan sebagai rekap setahun, bukan per pembayaran (SP2D)."));
        }
        List<BigDecimal> kumulatif = kumulatif();
        return List.of(grafik(kumulatif), tabel(kumulatif));
    }

    private List<BigDecimal> kumulatif() {
        List<BigDecimal> hasil = new ArrayList<>();
        BigDecimal jumlah = BigDecimal.ZERO;
        for (BigDecimal satu : bahan.realisasiBulanan()) {
            jumlah = jumlah.add(satu);
            hasil.add(jumlah);
        }
        return hasil;
    }

    private BigDecimal persen(BigDecimal jumlah) {
        return bahan.aturan().bulatkan(Presisi.persen(jumlah, anggaran));
    }

    private Grafik grafik(List<BigDecimal> kumulatif) {
        return Grafik.susun(
                        "grafik_serapan_bulanan",
                        "Serapan anggaran kumulatif per bulan Tahun " + bahan.tahun(),
                        JenisGrafik.GARIS)
                .satuan("%", desimal)
                .kategori(NAMA.stream()
                        .map(satu -> satu.substring(0, PANJANG_SINGKATAN))
                        .toList())
                .seri("Serapan kumulatif", kumulatif.stream().map(this::persen).toList())
                .sumber(bahan.sumberAnggaran())
                .jadi();
    }

    private Tabel tabel(List<BigDecimal> kumulatif) {
        PenyusunTabel tabel = Tabel.susun("serapan_bulanan", "Realisasi anggaran per bulan Tahun " + bahan.tahun())
                .kolom(Kolom.teks("bulan", "Bulan", 28), Kolom.angka("realisasi", "Realisasi", "Rp", 26))
                .kolom(Kolom.angka("kumulatif", "Kumulatif", "Rp", 26), Kolom.angka("serapan", "Serapan", "%", 20))
                .catatan("Serapan = realisasi kumulatif dibagi anggaran setahun; bulan menurut tanggal pembayaran.")
                .sumber(bahan.sumberAnggaran());
        for (int i = 0; i < kumulatif.size(); i++) {
            tabel.baris(
                    Sel.teks(NAMA.get(i)),
                    SelIndikator.uang(bahan.realisasiBulanan().get(i)),
                    SelIndikator.uang(kumulatif.get(i)),
                    Sel.persen(persen(kumulatif.get(i)), desimal));
        }
        return tabel.jadi();
    }
}
