package id.simpul.pelaporan.fakta;

import id.simpul.aturan.nilai.Periksa;
import java.time.Instant;

/**
 * Laporan SPM yang disetujui, dibekukan; tidak pernah ditimpa, maka tetap ada selagi laporannya dibuka kembali.
 *
 * @param id laporan yang disetujui
 * @param versiSnapshot nomor persetujuan, naik setiap kali disetujui ulang
 * @param sha256 sidik isi kanoniknya di layanan realisasi
 * @param alasanPembukaan mengapa persetujuan sebelumnya dibuka; null pada versi pertama
 */
public record SnapshotSpm(
        String id, int tahun, int versiSnapshot, String sha256, Instant waktu, Spm isi, String alasanPembukaan)
        implements Bertahun, Diperiksa {

    /** Laporan yang dibekukan, menunjuk snapshot ini. */
    public Spm laporan() {
        return isi.dibekukan(new RealisasiIndikator.Snapshot(versiSnapshot, sha256, waktu));
    }

    @Override
    public void periksa() {
        Periksa.wajib("id", id);
        Periksa.wajib("isi", isi).periksa();
    }
}
