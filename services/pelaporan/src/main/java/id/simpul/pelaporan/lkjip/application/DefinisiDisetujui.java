package id.simpul.pelaporan.lkjip.application;

import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.fakta.SnapshotRealisasi;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import java.util.List;

/** Mengukur ulang indikator yang disetujui dari snapshot-nya sendiri: nama, target, dan rumus saat disetujui. */
final class DefinisiDisetujui {
    private DefinisiDisetujui() {}

    static BahanLkjip pakai(BahanLkjip bahan, KumpulanFakta fakta) {
        CapaianKota lama = bahan.capaian();
        List<SnapshotRealisasi> snapshot = fakta.daftar(JenisFakta.REALISASI_DISETUJUI);
        List<UkuranIndikator> ukuran =
                lama.ukuran().stream().map(satu -> pakai(satu, snapshot, lama)).toList();
        CapaianKota capaian = new CapaianKota(lama.kota(), lama.tahun(), lama.aturan(), ukuran);
        return bahan.denganCapaian(capaian, MenyusunLkjip.analisis(fakta, capaian, bahan.serapan()));
    }

    private static UkuranIndikator pakai(UkuranIndikator ukuran, List<SnapshotRealisasi> semua, CapaianKota kota) {
        RealisasiIndikator realisasi = ukuran.realisasi();
        if (!ukuran.disetujui() || realisasi.snapshot() == null) {
            return ukuran;
        }
        return semua.stream()
                .filter(satu -> satu.id().equals(realisasi.id())
                        && satu.versiSnapshot() == realisasi.snapshot().versi())
                .findFirst()
                .map(satu -> UkuranIndikator.hitung(
                        satu.indikator(), ukuran.tempat(), kota.tahun(), satu.realisasi(), kota.aturan()))
                .orElse(ukuran);
    }
}
