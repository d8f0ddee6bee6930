package id.simpul.pelaporan.efisiensi.model;

import id.simpul.aturan.nilai.Presisi;
import id.simpul.pelaporan.fakta.Keluaran;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Realisasi fisik sebuah baris anggaran: rata-rata sederhana keluarannya terhadap target masing-masing, persen. */
final class RealisasiFisik {
    private final Map<String, Set<Keluaran>> menurutNama = new HashMap<>();

    RealisasiFisik(List<Keluaran> keluaran) {
        List<Function<Keluaran, String>> nama =
                List.of(Keluaran::kodeSubKegiatan, Keluaran::subKegiatan, Keluaran::kegiatan, Keluaran::program);
        keluaran.stream()
                .filter(satu -> satu.target() != null && satu.target().signum() > 0 && satu.realisasi() != null)
                .forEach(satu -> nama.stream()
                        .map(ambil -> PencocokProgram.rapi(ambil.apply(satu)))
                        .filter(kunci -> !kunci.isEmpty())
                        .forEach(kunci -> menurutNama
                                .computeIfAbsent(kunci, baru -> new LinkedHashSet<>())
                                .add(satu)));
    }

    /** Belum dibulatkan; null bila baris itu tidak mempunyai keluaran bertarget. */
    BigDecimal persen(String kode, String uraian) {
        Set<Keluaran> milik = keluaran(kode, uraian);
        if (milik.isEmpty()) {
            return null;
        }
        BigDecimal jumlah = milik.stream()
                .map(satu -> Presisi.persen(satu.realisasi(), satu.target()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Presisi.rerata(jumlah, BigDecimal.valueOf(milik.size()));
    }

    /** Keluaran bertarget di balik baris itu. */
    Set<Keluaran> keluaran(String kode, String uraian) {
        return menurutNama.getOrDefault(
                PencocokProgram.rapi(kode), menurutNama.getOrDefault(PencocokProgram.rapi(uraian), Set.of()));
    }
}
