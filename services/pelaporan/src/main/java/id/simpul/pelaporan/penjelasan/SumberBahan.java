package id.simpul.pelaporan.penjelasan;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.fakta.SnapshotRealisasi;
import id.simpul.pelaporan.fakta.Spm;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SnapshotSumber;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import java.time.Instant;
import java.util.List;

/** Asal setiap bahan beserta snapshot dan persetujuannya, sejauh boleh dilihat pembacanya. */
public final class SumberBahan {
    private final String kota;
    private final List<SnapshotRealisasi> snapshot;

    private SumberBahan(String kota, List<SnapshotRealisasi> snapshot) {
        this.kota = kota;
        this.snapshot = snapshot;
    }

    /** Bagi kota pemilik fakta: penyetuju disebut. */
    public static SumberBahan milikSendiri(KumpulanFakta fakta) {
        return new SumberBahan(null, fakta.daftar(JenisFakta.REALISASI_DISETUJUI));
    }

    /** Bagi agregator: kota disebut, siapa penyetujunya tetap urusan kota. */
    public static SumberBahan milik(String kota) {
        return new SumberBahan(kota, List.of());
    }

    /** Realisasi sebuah ukuran, atau indikatornya bila belum ada isian. */
    public SumberAngka ukuran(UkuranIndikator ukuran) {
        return ukuran.realisasi() == null
                ? biasa("indikator", ukuran.indikator().id())
                : realisasi(ukuran.realisasi());
    }

    /** Realisasi beserta snapshot yang berlaku; snapshot lama dari angka yang dibuka lagi tidak disebut. */
    public SumberAngka realisasi(RealisasiIndikator realisasi) {
        RealisasiIndikator.Snapshot ada = realisasi.snapshot();
        if (ada == null || !"DISETUJUI".equals(realisasi.status())) {
            return biasa("realisasi", realisasi.id());
        }
        return new SumberAngka(
                "realisasi",
                realisasi.id(),
                new SnapshotSumber(ada.versi(), ada.sha256()),
                penyetuju(realisasi.id(), ada.versi()),
                ada.waktu(),
                kota);
    }

    /** DPA beserta pengesahannya. */
    public SumberAngka dpa(Dpa dpa) {
        Dpa.Pengesahan sah = dpa.pengesahan();
        String oleh = sah == null || kota != null ? null : sah.oleh();
        Instant pada = sah == null ? null : sah.pada();
        return new SumberAngka("dpa", dpa.id(), null, oleh, pada, kota);
    }

    /** Laporan SPM satu layanan beserta snapshot yang berlaku; yang sedang dibuka kembali tanpa snapshot. */
    public SumberAngka spm(Spm laporan) {
        return laporan.berlaku()
                .map(ada -> new SumberAngka(
                        "spm",
                        laporan.id(),
                        new SnapshotSumber(ada.versi(), ada.sha256()),
                        kota == null ? laporan.penyetuju() : null,
                        ada.waktu(),
                        kota))
                .orElseGet(() -> biasa("spm", laporan.id()));
    }

    /** Sumber tanpa persetujuan. */
    public SumberAngka biasa(String jenis, String id) {
        return new SumberAngka(jenis, id, null, null, null, kota);
    }

    private String penyetuju(String realisasiId, int versi) {
        return snapshot.stream()
                .filter(satu -> satu.id().equals(realisasiId) && satu.versiSnapshot() == versi)
                .findFirst()
                .map(SnapshotRealisasi::disetujuiOleh)
                .orElse(null);
    }
}
