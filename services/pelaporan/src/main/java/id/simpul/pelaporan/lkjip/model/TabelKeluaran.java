package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.nilai.Presisi;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Keluaran;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keluaran sub kegiatan setahun, termasuk yang dialihkan atau dibatalkan beserta alasannya. */
final class TabelKeluaran {
    private static final Comparator<Keluaran> URUTAN =
            Comparator.comparingInt(Keluaran::urutan).thenComparing(Keluaran::id);

    private final BahanLkjip bahan;

    TabelKeluaran(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Tabel susun() {
        List<Keluaran> berurut = bahan.keluaran().stream().sorted(URUTAN).toList();
        boolean bersub = berurut.stream()
                .anyMatch(satu ->
                        satu.subKegiatan() != null && !satu.subKegiatan().isBlank());
        PenyusunTabel tabel = Tabel.susun("keluaran", "Keluaran sub kegiatan Tahun " + bahan.tahun());
        if (bersub) {
            tabel.kolom(Kolom.teks("sub_kegiatan", "Sub kegiatan", 27).digabung());
        }
        tabel.kolom(Kolom.teks("uraian", "Keluaran", 30), Kolom.tengah("satuan", "Satuan", 13))
                .kolom(Kolom.angka("target", "Target", "", 10), Kolom.angka("realisasi", "Realisasi", "", 10))
                .kolom(Kolom.angka("persen", "Capaian", "%", 9), Kolom.tengah("status", "Status", 11))
                .sumber("Catatan keluaran " + bahan.instansi());
        berurut.forEach(satu -> tambah(tabel, satu, bersub));
        return tabel.jadi();
    }

    private void tambah(PenyusunTabel tabel, Keluaran satu, boolean bersub) {
        List<Sel> sel = new ArrayList<>();
        if (bersub) {
            sel.add(Sel.teks(satu.subKegiatan()));
        }
        sel.addAll(List.of(
                Sel.teks(satu.uraian()),
                Sel.teks(satu.satuan()),
                SelIndikator.bilangan(satu.target()),
                SelIndikator.bilangan(satu.realisasi()),
                persen(satu),
                Sel.teks(Sebutan.dari(satu.status()))));
        tabel.baris(sel.toArray(Sel[]::new));
        if (satu.alasan() != null && !satu.alasan().isBlank()) {
            tabel.catatan(
                    "%s: %s".formatted(satu.subKegiatan() == null ? satu.uraian() : satu.subKegiatan(), satu.alasan()));
        }
    }

    /** Realisasi terhadap target; target nol atau kosong tidak menghasilkan persen. */
    private Sel persen(Keluaran satu) {
        boolean ada = satu.target() != null && satu.target().signum() > 0 && satu.realisasi() != null;
        return ada
                ? Sel.persen(
                        bahan.aturan().bulatkan(Presisi.persen(satu.realisasi(), satu.target())),
                        bahan.aturan().desimal())
                : Sel.Keadaan.KOSONG;
    }
}
