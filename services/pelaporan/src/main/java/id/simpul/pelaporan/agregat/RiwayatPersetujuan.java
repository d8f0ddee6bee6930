package id.simpul.pelaporan.agregat;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.SnapshotRealisasi;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Semua persetujuan setiap angka tahunan satu kota; penyajian ulang terlihat beserta alasannya. */
final class RiwayatPersetujuan {
    private final KumpulanFakta fakta;
    private final int tahun;
    private final AturanCapaian aturan;
    private final Map<String, List<SnapshotRealisasi>> menurutRealisasi;

    RiwayatPersetujuan(KumpulanFakta fakta, int tahun, AturanCapaian aturan) {
        this.fakta = fakta;
        this.tahun = tahun;
        this.aturan = aturan;
        this.menurutRealisasi = fakta.daftar(JenisFakta.REALISASI_DISETUJUI).stream()
                .sorted(Comparator.comparingInt(SnapshotRealisasi::versiSnapshot))
                .collect(Collectors.groupingBy(SnapshotRealisasi::id));
    }

    /** Persetujuan satu realisasi, dari yang pertama. */
    List<Persetujuan> milik(String realisasiId) {
        return menurutRealisasi.getOrDefault(realisasiId, List.of()).stream()
                .map(this::persetujuan)
                .toList();
    }

    /** Saat persetujuan pertama yang paling akhir di antara angka-angka itu: laporan lengkap sejak saat itu. */
    Instant persetujuanPertama(List<UkuranIndikator> ukuran) {
        return ukuran.stream()
                .map(satu -> menurutRealisasi.getOrDefault(satu.realisasi().id(), List.of()).stream()
                        .map(SnapshotRealisasi::waktu)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Persetujuan persetujuan(SnapshotRealisasi satu) {
        UkuranIndikator ukuran = UkuranIndikator.hitung(
                satu.indikator(), PenyusunCapaian.tempat(fakta, satu.indikator()), tahun, satu.realisasi(), aturan);
        return new Persetujuan(
                satu.versiSnapshot(),
                satu.sha256(),
                satu.waktu(),
                ukuran.realisasiTampil(aturan),
                aturan.bulatkan(ukuran.hasil().capaian()),
                satu.alasanPembukaan(),
                MembacaSnapshot.tautan(satu.id(), satu.versiSnapshot()));
    }
}
