package id.simpul.pelaporan.agregat;

import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bahan satu permintaan agregat.
 *
 * @param diminta kode kota yang diminta, urut
 * @param fakta yang boleh terbaca, menurut kota
 */
record BahanAgregat(List<String> diminta, Map<String, KumpulanFakta> fakta) {
    Optional<KotaDikenal> kota(String kode) {
        return Optional.ofNullable(fakta.get(kode)).flatMap(satu -> satu.tunggal(JenisFakta.KOTA));
    }

    Instant terakhir() {
        return fakta.values().stream()
                .map(KumpulanFakta::terakhir)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    CakupanAgregat.KotaCakupan tersedia(KotaDikenal kota) {
        return new CakupanAgregat.KotaCakupan(kota.kode(), kota.nama(), true, null);
    }

    CakupanAgregat.KotaCakupan tiada(String kode, String alasan) {
        return new CakupanAgregat.KotaCakupan(
                kode, kota(kode).map(KotaDikenal::nama).orElse(null), false, alasan);
    }
}
