package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.util.ArrayList;
import java.util.List;

/** Bagian-bagian sebuah realisasi, termasuk yang tidak dihitung beserta alasannya. */
final class TabelKomponen {
    private final BahanLkjip bahan;
    private final UkuranIndikator ukuran;
    private final RealisasiIndikator realisasi;
    private final boolean bersumberDana;

    TabelKomponen(BahanLkjip bahan, UkuranIndikator ukuran) {
        this.bahan = bahan;
        this.ukuran = ukuran;
        this.realisasi = ukuran.realisasi();
        this.bersumberDana = realisasi.komponen().stream()
                .anyMatch(
                        satu -> satu.sumberDana() != null && !satu.sumberDana().isBlank());
    }

    Tabel susun(String nama) {
        PenyusunTabel tabel = Tabel.susun(
                        nama,
                        "Rincian realisasi %s Tahun %d"
                                .formatted(ukuran.indikator().kode(), bahan.tahun()))
                .kolom(Kolom.teks("uraian", "Uraian", 46), Kolom.angka("jumlah", "Jumlah", "", 14))
                .kolom(Kolom.tengah("satuan", "Satuan", 12));
        if (bersumberDana) {
            tabel.kolom(Kolom.teks("sumber_dana", "Sumber dana", 18));
        }
        tabel.kolom(Kolom.tengah("dihitung", "Dihitung", 11)).sumber(bahan.sumberKinerja());
        realisasi.komponen().forEach(satu -> tambah(tabel, satu));
        if (ukuran.hasil().satuanCampur()) {
            tabel.catatan("Satuan campur: %s.".formatted(tanpaTitik(realisasi.alasanSatuanCampur())));
        }
        NilaiKinerja penyebut = ukuran.hasil().realisasi().penyebut();
        tabel.baris(jumlah("Jumlah yang dihitung", ukuran.hasil().realisasi().pembilang()));
        return penyebut.bernilai()
                ? tabel.baris(jumlah(namaPenyebut(), penyebut)).jadi()
                : tabel.jadi();
    }

    private void tambah(PenyusunTabel tabel, RealisasiIndikator.Komponen satu) {
        List<Sel> sel = new ArrayList<>(
                List.of(Sel.teks(satu.uraian()), SelIndikator.bilangan(satu.jumlah()), Sel.teks(satu.satuan())));
        if (bersumberDana) {
            sel.add(Sel.teks(satu.sumberDana()));
        }
        sel.add(Sel.teks(satu.dihitung() ? "ya" : "tidak"));
        tabel.baris(sel.toArray(Sel[]::new));
        if (!satu.dihitung()) {
            tabel.catatan("Tidak dihitung: %s. Alasan: %s.".formatted(satu.uraian(), tanpaTitik(satu.alasan())));
        }
    }

    private Baris jumlah(String nama, NilaiKinerja nilai) {
        List<Sel> sel = new ArrayList<>(List.of(Sel.teks(nama), SelIndikator.nilai(nilai)));
        while (sel.size() < (bersumberDana ? 5 : 4)) {
            sel.add(Sel.teks(null));
        }
        return Baris.total(sel.toArray(Sel[]::new));
    }

    private String namaPenyebut() {
        Indikator.Bagian penyebut = ukuran.indikator().penyebut();
        return penyebut == null || penyebut.nama() == null ? "Penyebut" : "Penyebut: " + penyebut.nama();
    }

    private static String tanpaTitik(String teks) {
        return teks == null || teks.isBlank() ? "tidak ditulis" : teks.strip().replaceAll("\\.+$", "");
    }
}
