package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.BarisSerapan;
import java.util.ArrayList;
import java.util.List;

/** Tabel anggaran dan realisasi sedalam yang diminta; setiap jumlah dari bagian terhalusnya. */
final class TabelAnggaran {
    private static final List<String> TINGKAT = List.of("PROGRAM", "KEGIATAN", "SUB_KEGIATAN", "REKENING");

    private final BahanLkjip bahan;
    private final int desimal;

    TabelAnggaran(BahanLkjip bahan) {
        this.bahan = bahan;
        this.desimal = bahan.aturan().desimal();
    }

    Tabel susun(String nama, String judul, List<BarisSerapan> semua) {
        boolean berkode = semua.stream().anyMatch(satu -> satu.kode() != null);
        String terhalus = semua.stream()
                .map(BarisSerapan::tingkat)
                .max(java.util.Comparator.comparingInt(TINGKAT::indexOf))
                .orElse("");
        PenyusunTabel tabel = Tabel.susun(nama, "%s Tahun %d".formatted(judul, bahan.tahun()));
        if (berkode) {
            tabel.kolom(Kolom.teks("kode", "Kode", 15));
        }
        tabel.kolom(Kolom.teks("uraian", "Uraian", 37))
                .kolom(Kolom.angka("anggaran", "Anggaran", "Rp", 17), Kolom.angka("realisasi", "Realisasi", "Rp", 17))
                .kolom(Kolom.angka("persen", "Serapan", "%", 9), Kolom.angka("sisa", "Sisa", "Rp", 16))
                .catatan("Setiap jumlah dihitung dari bagian terhalusnya.")
                .sumber(bahan.sumberAnggaran());
        semua.forEach(satu -> tabel.baris(baris(satu, berkode, terhalus)));
        return tabel.baris(jumlah(berkode)).jadi();
    }

    private Baris jumlah(boolean berkode) {
        AngkaSerapan total = bahan.serapan().total();
        List<Sel> sel = new ArrayList<>(List.of(Sel.teks("Jumlah")));
        if (berkode) {
            sel.add(Sel.Keadaan.MENYATU);
        }
        sel.addAll(List.of(
                SelIndikator.uang(total.anggaran()),
                SelIndikator.uang(total.realisasi()),
                Sel.persen(total.persen(), desimal),
                SelIndikator.uang(total.sisa())));
        return new Baris(JenisBaris.TOTAL, 0, sel);
    }

    private Baris baris(BarisSerapan satu, boolean berkode, String terhalus) {
        int tingkat = Math.max(0, TINGKAT.indexOf(satu.tingkat()));
        List<Sel> sel = new ArrayList<>();
        if (berkode) {
            sel.add(Sel.teks(satu.kode()));
        }
        sel.addAll(List.of(
                Sel.teks(satu.uraian()),
                SelIndikator.uang(satu.anggaran()),
                SelIndikator.uang(satu.realisasi()),
                Sel.persen(satu.persen(), desimal),
                SelIndikator.uang(satu.sisa())));
        return new Baris(jenis(satu, terhalus, tingkat), tingkat, sel);
    }

    /** Baris terhalus tampil biasa, di tingkat mana pun ia berada; yang di atasnya kepala kelompok. */
    private static JenisBaris jenis(BarisSerapan satu, String terhalus, int tingkat) {
        if (satu.tingkat().equals(terhalus)) {
            return JenisBaris.BIASA;
        }
        return tingkat <= 1 ? JenisBaris.KELOMPOK : JenisBaris.SUBTOTAL;
    }
}
