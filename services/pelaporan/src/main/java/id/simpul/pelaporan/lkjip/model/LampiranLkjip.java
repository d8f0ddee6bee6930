package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.util.List;

/** Lampiran: angka tercetak di samping hitungan, dan persetujuan yang menjadi dasar angka. */
final class LampiranLkjip {
    private final BahanLkjip bahan;

    LampiranLkjip(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    List<Bab> susun() {
        return List.of(
                new Bab("Angka Tercetak di Samping Hitungan", tercetak(), List.of()),
                new Bab("Persetujuan Data", persetujuan(), List.of()));
    }

    private List<Blok> tercetak() {
        List<UkuranIndikator> bercetakan = bahan.capaian().ukuran().stream()
                .filter(satu -> satu.realisasi() != null && satu.realisasi().tercetak() != null)
                .toList();
        if (bercetakan.isEmpty()) {
            return List.of(Paragraf.dari("Tidak ada angka tercetak yang dicatat untuk tahun ini."));
        }
        PenyusunTabel tabel = Tabel.susun("capaian_tercetak", "Capaian tercetak di samping hitungan")
                .kolom(Kolom.tengah("kode", "Kode", 10))
                .kolom(Kolom.angka("realisasi", "Tercetak", "", 14).dalam("Realisasi"))
                .kolom(Kolom.angka("realisasi_hitung", "Hitungan", "", 14).dalam("Realisasi"))
                .kolom(Kolom.angka("capaian", "Tercetak", "%", 14).dalam("Capaian"))
                .kolom(Kolom.angka("capaian_hitung", "Hitungan", "%", 14).dalam("Capaian"))
                .kolom(Kolom.tengah("predikat", "Tercetak", 17).dalam("Predikat"))
                .kolom(Kolom.tengah("predikat_hitung", "Hitungan", 17).dalam("Predikat"))
                .catatan("Laporan ini memakai hitungan; angka tercetak disimpan apa adanya.")
                .sumber("Dokumen terbit dan " + bahan.sumberKinerja());
        bercetakan.forEach(satu -> tabel.baris(baris(satu)));
        return List.of(tabel.jadi());
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

    private List<Blok> persetujuan() {
        PenyusunTabel tabel = Tabel.susun("persetujuan", "Keadaan persetujuan setiap indikator")
                .kolom(Kolom.tengah("kode", "Kode", 15), Kolom.teks("status", "Status", 25))
                .kolom(Kolom.tengah("snapshot", "Snapshot", 15), Kolom.teks("waktu", "Disetujui", 45))
                .catatan("SHA-256 setiap snapshot ada di halaman terakhir.")
                .sumber(bahan.sumberKinerja());
        for (UkuranIndikator satu : bahan.capaian().ukuran()) {
            RealisasiIndikator.Snapshot snapshot =
                    satu.realisasi() == null ? null : satu.realisasi().snapshot();
            tabel.baris(
                    Sel.teks(satu.indikator().kode()),
                    Sel.teks(
                            satu.realisasi() == null
                                    ? "belum diisi"
                                    : status(satu.realisasi().status())),
                    snapshot == null ? Sel.Keadaan.KOSONG : Sel.bilangan(snapshot.versi()),
                    waktu(snapshot));
        }
        return List.of(tabel.jadi());
    }

    private Sel waktu(RealisasiIndikator.Snapshot snapshot) {
        return snapshot == null
                ? Sel.Keadaan.KOSONG
                : Sel.teks(FormatIndonesia.waktu(
                        snapshot.waktu(), bahan.capaian().kota().zona()));
    }

    private static String status(String kode) {
        return kode == null ? "" : kode.toLowerCase(java.util.Locale.ROOT);
    }
}
