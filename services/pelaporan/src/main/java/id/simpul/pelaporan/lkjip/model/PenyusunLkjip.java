package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.List;
import java.util.stream.Stream;

/** Menyusun LKjIP dari bahannya: satu isi untuk semua bentuk berkas, tanpa jam dan tanpa bacaan lain. */
public final class PenyusunLkjip {
    private PenyusunLkjip() {}

    /** Dokumen lengkap; bahan yang sama selalu menghasilkan dokumen yang sama. */
    public static Dokumen susun(BahanLkjip bahan) {
        KotaDikenal kota = bahan.capaian().kota();
        return new Dokumen(
                new Identitas("Laporan Kinerja Instansi Pemerintah", "", kota.namaDinas(), kota.nama(), bahan.tahun()),
                new Jejak(bahan.waktu(), kota.zona(), bahan.draf(), potret(bahan)),
                new BagianDepan(bahan).susun(),
                List.of(
                        new BabPendahuluan(bahan).susun(),
                        new BabPerencanaan(bahan).susun(),
                        new BabAkuntabilitas(bahan).susun(),
                        new BabPenutup(bahan).susun()),
                new LampiranLkjip(bahan).susun());
    }

    private static List<String> potret(BahanLkjip bahan) {
        return bahan.capaian().ukuran().stream()
                .filter(UkuranIndikator::disetujui)
                .flatMap(PenyusunLkjip::potret)
                .toList();
    }

    private static Stream<String> potret(UkuranIndikator ukuran) {
        var snapshot = ukuran.realisasi().snapshot();
        return snapshot == null
                ? Stream.of()
                : Stream.of("%s snapshot %d SHA-256 %s"
                        .formatted(ukuran.indikator().kode(), snapshot.versi(), snapshot.sha256()));
    }
}
