package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Menyusun LKjIP dari bahannya: satu isi untuk semua bentuk berkas, tanpa jam dan tanpa bacaan lain. */
public final class PenyusunLkjip {
    private PenyusunLkjip() {}

    /** Draf: belum dibekukan, bertanda DRAF di setiap halaman. Bahan yang sama selalu menghasilkan dokumen yang sama. */
    public static Dokumen draf(BahanLkjip bahan) {
        return susun(bahan, jejakDraf(bahan, potret(bahan)));
    }

    /** Laporan yang dibekukan: waktunya waktu pembekuan. */
    public static Dokumen beku(BahanLkjip bahan, Beku beku) {
        return susun(bahan, jejakBeku(bahan, beku, potret(bahan)));
    }

    static Jejak jejakDraf(BahanLkjip bahan, List<String> snapshot) {
        return new Jejak(bahan.waktu(), bahan.capaian().kota().zona(), true, snapshot);
    }

    static Jejak jejakBeku(BahanLkjip bahan, Beku beku, List<String> snapshot) {
        List<String> potret = new ArrayList<>();
        potret.add("Pembekuan ke-%d".formatted(beku.nomor())
                + (beku.alasan() == null ? "" : "; alasan: " + beku.alasan()));
        potret.addAll(snapshot);
        return new Jejak(beku.waktu(), bahan.capaian().kota().zona(), false, potret);
    }

    private static Dokumen susun(BahanLkjip bahan, Jejak jejak) {
        KotaDikenal kota = bahan.capaian().kota();
        return new Dokumen(
                new Identitas("Laporan Kinerja Instansi Pemerintah", "", kota.namaDinas(), kota.nama(), bahan.tahun()),
                jejak,
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
