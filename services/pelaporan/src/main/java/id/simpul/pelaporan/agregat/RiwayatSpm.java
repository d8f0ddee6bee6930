package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.SnapshotSpm;
import id.simpul.pelaporan.fakta.Spm;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Semua persetujuan laporan SPM satu kota.
 *
 * <p>Seperti realisasi indikator: yang sedang dibuka kembali tetap dilaporkan menurut persetujuan terakhirnya, dan yang
 * belum pernah disetujui tidak ada. Laporan lama yang disetujui sebelum persetujuannya diproyeksikan diambil apa adanya.
 */
final class RiwayatSpm {
    private final Map<String, List<SnapshotSpm>> menurutId;
    private final List<Spm> tanpaSnapshot;

    RiwayatSpm(KumpulanFakta fakta) {
        this.menurutId = fakta.daftar(JenisFakta.SPM_DISETUJUI).stream()
                .sorted(Comparator.comparingInt(SnapshotSpm::versiSnapshot))
                .collect(Collectors.groupingBy(SnapshotSpm::id));
        this.tanpaSnapshot = fakta.daftar(JenisFakta.SPM).stream()
                .filter(Spm::disetujui)
                .filter(satu -> !menurutId.containsKey(satu.id()))
                .toList();
    }

    /** Laporan menurut persetujuan terakhirnya. */
    List<Spm> laporan() {
        return Stream.concat(
                        menurutId.values().stream()
                                .map(semua -> semua.get(semua.size() - 1).laporan()),
                        tanpaSnapshot.stream())
                .toList();
    }

    /** Persetujuan satu laporan, dari yang pertama. */
    List<PersetujuanSpm> milik(String id) {
        return menurutId.getOrDefault(id, List.of()).stream()
                .map(PersetujuanSpm::dari)
                .toList();
    }
}
