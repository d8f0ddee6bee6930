package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tabel ringkas capaian dan rekapnya per predikat. */
final class TabelCapaian {
    private static final String TANPA_PREDIKAT = "Tanpa predikat";

    private final BahanLkjip bahan;

    TabelCapaian(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    /** Sasaran, indikator, target, realisasi, capaian, predikat. */
    Tabel ringkas(String nama) {
        PenyusunTabel tabel = Tabel.susun(nama, "Capaian kinerja Tahun " + bahan.tahun())
                .kolom(
                        Kolom.tengah("no", "No", 5),
                        Kolom.teks("sasaran", "Sasaran", 22).digabung())
                .kolom(Kolom.teks("indikator", "Indikator", 30), Kolom.tengah("satuan", "Satuan", 9))
                .kolom(Kolom.angka("target", "Target", "", 10), Kolom.angka("realisasi", "Realisasi", "", 11))
                .kolom(Kolom.angka("capaian", "Capaian", "%", 11), Kolom.tengah("predikat", "Predikat", 14))
                .sumber(bahan.sumberKinerja());
        int no = 0;
        for (UkuranIndikator satu : bahan.capaian().ukuran()) {
            no++;
            tabel.baris(
                    Sel.bilangan(no),
                    Sel.teks(satu.tempat().uraian()),
                    Sel.teks(satu.indikator().nama()),
                    Sel.teks(satu.indikator().satuan()),
                    SelIndikator.target(satu.indikator(), bahan.tahun()),
                    SelIndikator.realisasi(satu, bahan.aturan()),
                    SelIndikator.capaian(satu, bahan.aturan()),
                    SelIndikator.predikat(satu));
        }
        return tabel.jadi();
    }

    /** Indikator di bawah kepala sasarannya, untuk ikhtisar sehalaman. */
    Tabel berkelompok(String nama) {
        PenyusunTabel tabel = Tabel.susun(nama, "Capaian kinerja Tahun " + bahan.tahun())
                .kolom(Kolom.teks("indikator", "Sasaran dan indikator", 48), Kolom.tengah("satuan", "Satuan", 8))
                .kolom(Kolom.angka("target", "Target", "", 10), Kolom.angka("realisasi", "Realisasi", "", 11))
                .kolom(Kolom.angka("capaian", "Capaian", "%", 10), Kolom.tengah("predikat", "Predikat", 14))
                .sumber(bahan.sumberKinerja());
        String sasaran = null;
        for (UkuranIndikator satu : bahan.capaian().ukuran()) {
            String uraian = SubbabAnalisis.judul(satu);
            if (!uraian.equals(sasaran)) {
                tabel.baris(Baris.kelompok(Sel.teks(uraian)));
                sasaran = uraian;
            }
            tabel.baris(
                    Sel.teks(satu.indikator().nama()),
                    Sel.teks(satu.indikator().satuan()),
                    SelIndikator.target(satu.indikator(), bahan.tahun()),
                    SelIndikator.realisasi(satu, bahan.aturan()),
                    SelIndikator.capaian(satu, bahan.aturan()),
                    SelIndikator.predikat(satu));
        }
        return tabel.jadi();
    }

    /** Tanpa sasaran, untuk ringkasan sehalaman; yang tidak termuat disebut banyaknya. */
    Tabel pendek(String nama, List<UkuranIndikator> terpilih) {
        PenyusunTabel tabel = Tabel.susun(nama, "Capaian kinerja Tahun " + bahan.tahun())
                .kolom(Kolom.tengah("kode", "Kode", 8), Kolom.teks("indikator", "Indikator", 46))
                .kolom(Kolom.tengah("satuan", "Satuan", 9), Kolom.angka("target", "Target", "", 10))
                .kolom(Kolom.angka("realisasi", "Realisasi", "", 10), Kolom.angka("capaian", "Capaian", "%", 10))
                .kolom(Kolom.tengah("predikat", "Predikat", 14))
                .sumber(bahan.sumberKinerja());
        for (UkuranIndikator satu : terpilih) {
            tabel.baris(
                    Sel.teks(satu.indikator().kode()),
                    Sel.teks(satu.indikator().nama()),
                    Sel.teks(satu.indikator().satuan()),
                    SelIndikator.target(satu.indikator(), bahan.tahun()),
                    SelIndikator.realisasi(satu, bahan.aturan()),
                    SelIndikator.capaian(satu, bahan.aturan()),
                    SelIndikator.predikat(satu));
        }
        int lain = bahan.capaian().ukuran().size() - terpilih.size();
        return lain == 0
                ? tabel.jadi()
                : tabel.catatan("%d indikator lain ada di laporan lengkap.".formatted(lain))
                        .jadi();
    }

    /** Banyaknya indikator per predikat, dari predikat tertinggi. */
    Tabel rekap() {
        Map<String, Long> banyak = bahan.capaian().ukuran().stream()
                .collect(Collectors.groupingBy(TabelCapaian::namaPredikat, Collectors.counting()));
        Map<String, Long> berurut = new LinkedHashMap<>();
        var pita = bahan.aturan().skala().pita();
        for (int i = pita.size() - 1; i >= 0; i--) {
            String nama = pita.get(i).predikat();
            berurut.put(nama, banyak.getOrDefault(nama, 0L));
        }
        banyak.forEach(berurut::putIfAbsent);
        PenyusunTabel tabel = Tabel.susun("rekap_predikat", "Rekap indikator menurut predikat Tahun " + bahan.tahun())
                .kolom(Kolom.teks("predikat", "Predikat", 30), Kolom.angka("jumlah", "Jumlah indikator", "", 20))
                .sumber(bahan.sumberKinerja());
        berurut.forEach((nama, jumlah) -> tabel.baris(Sel.teks(nama), Sel.bilangan(jumlah)));
        return tabel.baris(Baris.total(
                        Sel.teks("Jumlah"),
                        Sel.bilangan(bahan.capaian().ukuran().size())))
                .jadi();
    }

    private static String namaPredikat(UkuranIndikator satu) {
        String nama = satu.hasil().namaPredikat();
        return nama == null ? TANPA_PREDIKAT : nama;
    }
}
