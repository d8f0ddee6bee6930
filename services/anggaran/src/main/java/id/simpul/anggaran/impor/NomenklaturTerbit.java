package id.simpul.anggaran.impor;

import id.simpul.aturan.nilai.KodeNomenklatur;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Kode bidang sosial yang pernah terbit di edisi mana pun (docs/nomenklatur.md), dalam satu ejaan. Kode di luar bidang sosial
 * tidak dinilai: daftarnya tidak dipegang.
 */
final class NomenklaturTerbit {
    private static final String SUMBER = "/nomenklatur/kode.csv";
    private static final String BIDANG_SOSIAL = "1.06.";
    private static final Set<String> TERBIT = baca();

    private NomenklaturTerbit() {}

    /** Apakah kode itu kode bidang sosial yang tidak ada di edisi mana pun. */
    static boolean asing(String kode) {
        Optional<KodeNomenklatur> terbaca = KodeTurunan.coba(kode);
        return terbaca.filter(satu -> satu.nilai().startsWith(BIDANG_SOSIAL)).isPresent()
                && !TERBIT.contains(KodeLonggar.nomenklatur(kode));
    }

    /** Kolom pertama edisi, kedua kode; keduanya tanpa koma. */
    private static Set<String> baca() {
        try (InputStream isi = NomenklaturTerbit.class.getResourceAsStream(SUMBER)) {
            if (isi == null) {
                throw new IllegalStateException("Daftar nomenklatur " + SUMBER + " tidak disertakan");
            }
            return new BufferedReader(new InputStreamReader(isi, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(baris -> KodeLonggar.nomenklatur(baris.split(",", 3)[1]))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException galat) {
            throw new UncheckedIOException("Daftar nomenklatur tidak terbaca", galat);
        }
    }
}
