package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Sel;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import java.util.List;

/** Empat angka terpenting satu kota satu tahun. */
final class AngkaKunciKota {
    private AngkaKunciKota() {}

    static AngkaKunci susun(BahanLkjip bahan) {
        CapaianKota capaian = bahan.capaian();
        int desimal = bahan.aturan().desimal();
        String predikat = KalimatKota.predikat(capaian);
        AngkaSerapan total = bahan.totalSerapan();
        long mencapai = capaian.ukuran().stream()
                .map(CapaianTarget::dari)
                .filter(CapaianTarget::tercapai)
                .count();
        return new AngkaKunci(List.of(
                new AngkaKunci.Butir(
                        "Rata-rata kinerja",
                        Sel.persen(bahan.aturan().bulatkan(capaian.rataRata().nilai()), desimal),
                        predikat == null ? "" : predikat),
                new AngkaKunci.Butir(
                        "Target tercapai",
                        Sel.bilangan(mencapai),
                        "dari %d indikator".formatted(capaian.ukuran().size())),
                new AngkaKunci.Butir(
                        "Serapan anggaran",
                        Sel.persen(total == null ? null : total.persen(), desimal),
                        total == null || total.sisa() == null ? "" : "sisa " + FormatIndonesia.rupiah(total.sisa())),
                new AngkaKunci.Butir(
                        "Realisasi anggaran",
                        Sel.rupiah(total == null ? null : total.realisasi()),
                        total == null || total.anggaran() == null
                                ? ""
                                : "dari " + FormatIndonesia.rupiah(total.anggaran()))));
    }
}
