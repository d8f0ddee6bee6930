package id.simpul.pelaporan.fakta;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fakta satu kota yang menjadi bahan satu laporan, dibaca dalam satu kueri sehingga sezaman. */
public final class KumpulanFakta {
    private final Map<JenisFakta<?>, List<Fakta<?>>> isi = new HashMap<>();

    void tambah(JenisFakta<?> jenis, Fakta<?> satu) {
        isi.computeIfAbsent(jenis, baru -> new ArrayList<>()).add(satu);
    }

    /** Semua fakta sejenis, urut menurut id sumber. */
    public <T> List<Fakta<T>> fakta(JenisFakta<T> jenis) {
        return isi.getOrDefault(jenis, List.of()).stream()
                .map(satu ->
                        new Fakta<>(satu.kota(), satu.waktu(), jenis.bentuk().cast(satu.isi())))
                .toList();
    }

    /** Isi semua fakta sejenis, urut menurut id sumber. */
    public <T> List<T> daftar(JenisFakta<T> jenis) {
        return fakta(jenis).stream().map(Fakta::isi).toList();
    }

    /** Satu-satunya fakta jenis itu. */
    public <T> Optional<T> tunggal(JenisFakta<T> jenis) {
        return daftar(jenis).stream().findFirst();
    }

    /** Saat perubahan terakhir di antara fakta-fakta ini: kesegaran laporan, bukan jam mesin. */
    public Instant terakhir() {
        return isi.values().stream()
                .flatMap(List::stream)
                .<Instant>map(Fakta::waktu)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
