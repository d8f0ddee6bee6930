package id.simpul.pemeriksaan.paket;

import java.util.Optional;

/** Isi {@code paket.json}; semuanya boleh tidak ada. {@code jenis}: LKJIP atau RENSTRA. */
public record IdentitasPaket(
        Optional<String> kota, Optional<Integer> tahun, Optional<String> jenis, Optional<String> sumber) {

    public static final IdentitasPaket TANPA =
            new IdentitasPaket(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
