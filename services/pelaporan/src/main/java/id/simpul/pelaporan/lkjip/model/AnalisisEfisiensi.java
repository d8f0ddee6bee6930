package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.efisiensi.model.BarisSisa;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** (f) efisiensi dan (g) program pendukung: per sasaran bila programnya ditautkan, dan seluruhnya. */
final class AnalisisEfisiensi {
    private static final List<String> TINGKAT = List.of("PROGRAM", "KEGIATAN", "SUB_KEGIATAN", "REKENING");

    private final BahanLkjip bahan;
    private final int desimal;

    AnalisisEfisiensi(BahanLkjip bahan) {
        this.bahan = bahan;
        this.desimal = bahan.aturan().desimal();
    }

    /** Bagian efisiensi satu sasaran; kosong bila tidak ada program yang ditautkan kepadanya. */
    Optional<Subbab> sasaran(UkuranIndikator ukuran, int nomor) {
        return bahan.analisis()
                .sasaran(ukuran.sasaranId())
                .filter(satu -> !satu.sisa().isEmpty())
                .map(satu -> new Subbab(
                        "Efisiensi dan program pendukung",
                        List.of(
                                efisiensi(satu),
                                pendukung(),
                                tabel(
                                        "efisiensi_" + nomor,
                                        "Program pendukung sasaran dan sisa anggarannya",
                                        satu,
                                        List.of("PROGRAM", "KEGIATAN"))),
                        List.of()));
    }

    /** Efisiensi seluruh dinas dan program yang belum ditautkan; kosong bila DPA belum disahkan. */
    Optional<Subbab> seluruhnya() {
        if (bahan.serapan() == null) {
            return Optional.empty();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(KalimatAnalisis.efisiensi(bahan.analisis().seluruhnya(), bahan.aturan())));
        bahan.analisis().tanpaSasaran().ifPresent(satu -> {
            isi.add(
                    Paragraf.dari(
                            "Program berikut belum ditautkan ke sasaran di Renstra, sehingga efisiensinya hanya dihitung bagi seluruh dinas."));
            isi.add(tabel("efisiensi_lain", "Program tanpa sasaran dan sisa anggarannya", satu, List.of("PROGRAM")));
        });
        return Optional.of(new Subbab("Efisiensi Penggunaan Sumber Daya", isi, List.of()));
    }

    private Paragraf efisiensi(EfisiensiSasaran hasil) {
        return Paragraf.dari(
                Potongan.tebal("f. Efisiensi. "),
                Potongan.teks(KalimatAnalisis.efisiensi(hasil.efisiensi(), bahan.aturan())));
    }

    private static Paragraf pendukung() {
        return Paragraf.dari(
                Potongan.tebal("g. Program pendukung. "),
                Potongan.teks("Program dan kegiatan di balik sasaran ini ada di tabel berikut."));
    }

    private Tabel tabel(String nama, String judul, EfisiensiSasaran hasil, List<String> tingkat) {
        PenyusunTabel tabel = Tabel.susun(nama, "%s Tahun %d".formatted(judul, bahan.tahun()))
                .kolom(Kolom.teks("uraian", "Program dan kegiatan", 36), Kolom.angka("anggaran", "Anggaran", "Rp", 16))
                .kolom(Kolom.angka("realisasi", "Realisasi", "Rp", 16), Kolom.angka("persen", "Serapan", "%", 9))
                .kolom(Kolom.angka("fisik", "Realisasi fisik", "%", 9), Kolom.angka("sisa", "Efisiensi", "Rp", 14))
                .kolom(Kolom.angka("persen_sisa", "Efisiensi", "%", 9))
                .catatan(
                        "Efisiensi di tabel ini = anggaran dikurangi realisasi (efisiensi.sisa); sisa karena kegiatan tidak berjalan juga termasuk.")
                .sumber(bahan.sumberAnggaran());
        hasil.sisa().stream()
                .filter(satu -> tingkat.contains(satu.tingkat()))
                .forEach(satu -> tabel.baris(baris(satu, tingkat.size() > 1 ? jenis(satu) : JenisBaris.BIASA)));
        if (hasil.total() != null) {
            tabel.baris(baris(hasil.total(), JenisBaris.TOTAL));
        }
        return tabel.jadi();
    }

    private static JenisBaris jenis(BarisSisa satu) {
        return "PROGRAM".equals(satu.tingkat()) ? JenisBaris.KELOMPOK : JenisBaris.BIASA;
    }

    private Baris baris(BarisSisa satu, JenisBaris jenis) {
        return new Baris(
                jenis,
                Math.max(0, TINGKAT.indexOf(satu.tingkat())),
                List.of(
                        Sel.teks(satu.uraian()),
                        SelIndikator.uang(satu.anggaran()),
                        SelIndikator.uang(satu.realisasi()),
                        Sel.persen(satu.persen(), desimal),
                        Sel.persen(satu.realisasiFisik(), desimal),
                        SelIndikator.uang(satu.sisa()),
                        Sel.persen(satu.persenSisa(), desimal)));
    }
}
