package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.serapan.BedaTercetak;
import java.util.ArrayList;
import java.util.List;

/** Angka tercetak di dokumen terbit di samping hitungan laporan ini, beserta selisihnya. */
final class HasilPeriksa {
    private final BahanLkjip bahan;

    HasilPeriksa(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    List<Blok> susun() {
        List<Blok> isi = new ArrayList<>();
        isi.add(
                Paragraf.dari(
                        "Setiap angka laporan ini dihitung ulang dari bagian terhalusnya. Angka yang tercetak di dokumen terbit disandingkan di sini dan tidak pernah menggantikan hitungan."));
        capaian(isi);
        anggaran(isi);
        if (isi.size() == 1) {
            isi.add(Paragraf.dari("Tidak ada angka tercetak yang dicatat untuk tahun ini."));
        }
        return isi;
    }

    private void capaian(List<Blok> isi) {
        List<UkuranIndikator> bercetakan = bahan.capaian().ukuran().stream()
                .filter(satu -> satu.realisasi() != null && satu.realisasi().tercetak() != null)
                .toList();
        if (bercetakan.isEmpty()) {
            return;
        }
        PenyusunTabel tabel = Tabel.susun("capaian_tercetak", "Capaian tercetak di samping hitungan")
                .kolom(Kolom.tengah("kode", "Kode", 10))
                .kolom(Kolom.angka("realisasi", "Tercetak", "", 14).dalam("Realisasi"))
                .kolom(Kolom.angka("realisasi_hitung", "Hitungan", "", 14).dalam("Realisasi"))
                .kolom(Kolom.angka("capaian", "Tercetak", "%", 14).dalam("Capaian"))
                .kolom(Kolom.angka("capaian_hitung", "Hitungan", "%", 14).dalam("Capaian"))
                .kolom(Kolom.tengah("predikat", "Tercetak", 17).dalam("Predikat"))
                .kolom(Kolom.tengah("predikat_hitung", "Hitungan", 17).dalam("Predikat"))
                .sumber("Dokumen terbit dan " + bahan.sumberKinerja());
        bercetakan.forEach(satu -> tabel.baris(baris(satu)));
        isi.add(tabel.jadi());
    }

    private Sel[] baris(UkuranIndikator satu) {
        RealisasiIndikator.Tercetak tercetak = satu.realisasi().tercetak();
        return new Sel[] {
            Sel.teks(satu.indikator().kode()),
            SelIndikator.bilangan(tercetak.realisasi()),
            SelIndikator.realisasi(satu, bahan.aturan()),
            SelIndikator.bilangan(tercetak.capaian()),
            SelIndikator.capaian(satu, bahan.aturan()),
            tercetak.predikat() == null ? Sel.Keadaan.KOSONG : Sel.teks(tercetak.predikat()),
            SelIndikator.predikat(satu)
        };
    }

    private void anggaran(List<Blok> isi) {
        List<BedaTercetak> semua =
                bahan.serapan() == null ? List.of() : bahan.serapan().tercetak();
        if (semua.isEmpty()) {
            return;
        }
        PenyusunTabel tabel = Tabel.susun("anggaran_tercetak", "Jumlah anggaran tercetak di samping jumlah hitungan")
                .kolom(Kolom.teks("asal", "Asal angka tercetak", 28), Kolom.angka("anggaran", "Anggaran", "Rp", 22))
                .kolom(Kolom.angka("selisih_anggaran", "Selisih anggaran", "Rp", 20))
                .kolom(Kolom.angka("realisasi", "Realisasi", "Rp", 20))
                .kolom(Kolom.angka("selisih_realisasi", "Selisih realisasi", "Rp", 18))
                .kolom(Kolom.angka("persen", "Serapan", "%", 12))
                .catatan("Selisih = tercetak dikurangi hitungan; laporan ini memakai hitungan.")
                .sumber(bahan.sumberAnggaran());
        semua.forEach(satu -> tabel.baris(
                Sel.teks(satu.uraian()),
                Sel.rupiah(satu.anggaran()),
                SelIndikator.uang(satu.selisihAnggaran()),
                Sel.rupiah(satu.realisasi()),
                SelIndikator.uang(satu.selisihRealisasi()),
                Sel.persen(
                        satu.persen(),
                        satu.persen() == null ? 0 : Math.max(0, satu.persen().scale()))));
        isi.add(tabel.jadi());
    }
}
