package id.simpul.pelaporan.agregat;

import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
    /** Zona kota yang belum dikenal; ketiga kota pertama semuanya WIB. */
    private static final ZoneId ZONA_BAKU = ZoneId.of("Asia/Jakarta");

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

    CakupanAgregat.KotaCakupan tersedia(KotaDikenal kota, LocalDate tenggat, Instant disetujui) {
        return new CakupanAgregat.KotaCakupan(
                kota.kode(), kota.nama(), true, null, tenggat, disetujui, lewat(disetujui, tenggat, kota.zona()));
    }

    CakupanAgregat.KotaCakupan tiada(String kode, String alasan) {
        return new CakupanAgregat.KotaCakupan(
                kode, kota(kode).map(KotaDikenal::nama).orElse(null), false, alasan);
    }

    /** Yang belum ada datanya terlambat bila tenggatnya sudah lewat pada kesegaran jawaban ini, bukan pada jam mesin. */
    CakupanAgregat.KotaCakupan tiada(String kode, String alasan, LocalDate tenggat) {
        ZoneId zona = kota(kode).map(KotaDikenal::zona).orElse(ZONA_BAKU);
        return new CakupanAgregat.KotaCakupan(
                kode,
                kota(kode).map(KotaDikenal::nama).orElse(null),
                false,
                alasan,
                tenggat,
                null,
                lewat(terakhir(), tenggat, zona));
    }

    private static boolean lewat(Instant saat, LocalDate tenggat, ZoneId zona) {
        return saat != null && LocalDate.ofInstant(saat, zona).isAfter(tenggat);
    }
}
