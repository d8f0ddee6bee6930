package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.fakta.Keluaran;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Keluaran sub kegiatan setahun, termasuk yang dialihkan atau dibatalkan beserta alasannya. */
final class TabelKeluaran {
    private static final Comparator<Keluaran> URUTAN =
            Comparator.comparingInt(Keluaran::urutan).thenComparing(Keluaran::id);

    private final BahanLkjip bahan;

    TabelKeluaran(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Tabel susun() {
        PenyusunTabel tabel = Tabel.susun("keluaran", "Keluaran sub kegiatan Tahun " + bahan.tahun())
                .kolom(Kolom.teks("sub_kegiatan", "Sub kegiatan", 28).digabung())
                .kolom(Kolom.teks("uraian", "Keluaran", 32), Kolom.tengah("satuan", "Satuan", 10))
                .kolom(Kolom.angka("target", "Target", "", 10), Kolom.angka("realisasi", "Realisasi", "", 10))
                .kolom(Kolom.tengah("status", "Status", 12))
                .sumber("Catatan keluaran " + bahan.instansi());
        List<Keluaran> berurut = bahan.keluaran().stream().sorted(URUTAN).toList();
        for (Keluaran satu : berurut) {
            tabel.baris(
                    Sel.teks(satu.subKegiatan()),
                    Sel.teks(satu.uraian()),
                    Sel.teks(satu.satuan()),
                    SelIndikator.bilangan(satu.target()),
                    SelIndikator.bilangan(satu.realisasi()),
                    Sel.teks(status(satu.status())));
            if (satu.alasan() != null && !satu.alasan().isBlank()) {
                tabel.catatan("%s: %s".formatted(satu.subKegiatan(), satu.alasan()));
            }
        }
        return tabel.jadi();
    }

    private static String status(String kode) {
        return kode == null || kode.isEmpty()
                ? ""
                : kode.substring(0, 1) + kode.substring(1).toLowerCase(Locale.ROOT);
    }
}
