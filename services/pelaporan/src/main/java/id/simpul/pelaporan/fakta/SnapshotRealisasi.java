package id.simpul.pelaporan.fakta;

import id.simpul.aturan.nilai.Periksa;
import java.time.Instant;

/**
 * Realisasi yang disetujui, dibekukan bersama definisi indikatornya saat itu; tidak pernah ditimpa.
 *
 * @param id realisasi yang disetujui
 * @param versiSnapshot nomor persetujuan, naik setiap kali disetujui ulang
 * @param sha256 sidik isi kanoniknya di layanan realisasi
 * @param disetujuiOleh {@code sub} penyetuju
 * @param alasanPembukaan mengapa persetujuan sebelumnya dibuka; null pada versi pertama
 */
public record SnapshotRealisasi(
        String id,
        int versiSnapshot,
        String sha256,
        String disetujuiOleh,
        Instant waktu,
        RealisasiIndikator isi,
        String alasanPembukaan)
        implements Bertahun, Diperiksa {
    @Override
    public int tahun() {
        return isi.tahun();
    }

    /** Definisi yang berlaku saat disetujui. */
    public Indikator indikator() {
        return isi.indikator();
    }

    /** Realisasi yang dibekukan, menunjuk snapshot ini. */
    public RealisasiIndikator realisasi() {
        return isi.denganSnapshot(new RealisasiIndikator.Snapshot(versiSnapshot, sha256, waktu));
    }

    @Override
    public void periksa() {
        Periksa.wajib("isi", isi).periksa();
        Periksa.wajib("isi/indikator", indikator()).periksa();
    }
}
