package id.simpul.pelaporan.penjelasan;

import static id.simpul.pelaporan.penjelasan.PenjelasCapaian.bahan;

import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import java.util.ArrayList;
import java.util.List;

/** Bahan-bahan capaian satu indikator. */
final class MasukanCapaian {
    private MasukanCapaian() {}

    /** Target, komponen, pembilang, penyebut, dan realisasinya. */
    static List<MasukanAngka> semua(UkuranIndikator ukuran, SumberBahan sumber) {
        String satuan = ukuran.indikator().satuan();
        List<MasukanAngka> hasil = new ArrayList<>();
        hasil.add(target(ukuran, sumber));
        RealisasiIndikator realisasi = ukuran.realisasi();
        if (realisasi == null) {
            return hasil;
        }
        SumberAngka asal = sumber.realisasi(realisasi);
        realisasi
                .komponen()
                .forEach(satu -> hasil.add(bahan(
                        (satu.dihitung() ? "komponen: " : "komponen tidak dihitung: ") + satu.uraian(),
                        satu.jumlah(),
                        satu.satuan(),
                        asal)));
        var hitungan = ukuran.hasil().realisasi();
        hitungan.pembilang().bilangan().ifPresent(angka -> hasil.add(bahan("pembilang", angka, null, asal)));
        hitungan.penyebut()
                .bilangan()
                .ifPresent(angka -> hasil.add(bahan("penyebut", angka, satuanPenyebut(realisasi), asal)));
        hitungan.nilai().bilangan().ifPresent(angka -> hasil.add(bahan("realisasi", angka, satuan, asal)));
        return hasil;
    }

    static MasukanAngka target(UkuranIndikator ukuran, SumberBahan sumber) {
        return new MasukanAngka(
                "target",
                ukuran.hasil().pengukuran().target().toString(),
                ukuran.indikator().satuan(),
                asalTarget(ukuran, sumber));
    }

    /** Target dari definisi yang dibekukan bersama persetujuan menunjuk snapshot itu, bukan definisi yang berlaku kini. */
    private static SumberAngka asalTarget(UkuranIndikator ukuran, SumberBahan sumber) {
        RealisasiIndikator realisasi = ukuran.realisasi();
        return realisasi != null && realisasi.indikator() != null
                ? sumber.realisasi(realisasi)
                : sumber.biasa("indikator", ukuran.indikator().id());
    }

    /** Realisasi yang belum dibulatkan. */
    static MasukanAngka realisasi(String nama, UkuranIndikator ukuran, SumberBahan sumber) {
        return bahan(
                nama,
                ukuran.hasil().nilaiRealisasi().nilai(),
                ukuran.indikator().satuan(),
                sumber.ukuran(ukuran));
    }

    /** Capaian yang belum dibulatkan. */
    static MasukanAngka capaian(String nama, UkuranIndikator ukuran, SumberBahan sumber) {
        return bahan(nama, ukuran.hasil().capaian(), "%", sumber.ukuran(ukuran));
    }

    /** Suku sebuah rata-rata, sama dengan yang dijumlahkan. */
    static MasukanAngka suku(UkuranIndikator ukuran, JenisRataRata jenis, SumberBahan sumber) {
        String nama = jenis == JenisRataRata.REALISASI_UNTUK_PERSEN ? "suku " : "capaian ";
        return bahan(nama + ukuran.indikator().kode(), jenis.suku(ukuran.hasil()), "%", sumber.ukuran(ukuran));
    }

    private static String satuanPenyebut(RealisasiIndikator realisasi) {
        return realisasi.dasarPenyebut() == null
                ? null
                : realisasi.dasarPenyebut().satuan();
    }
}
