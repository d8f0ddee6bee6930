package id.simpul.gateway.kontrak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Membaca kontrak bagian-bagian beserta berkas yang dirujuknya. */
final class PemuatKontrak {
    /** Bagian yang punya kontrak, menurut urutan tampilnya. */
    static final List<String> BAGIAN = List.of("perencanaan", "realisasi", "anggaran", "pelaporan", "agregat");

    private final Function<String, Optional<String>> pembaca;

    /** @param pembaca isi berkas menurut letaknya relatif terhadap folder kontrak, kosong bila tidak ada */
    PemuatKontrak(Function<String, Optional<String>> pembaca) {
        this.pembaca = pembaca;
    }

    /** Pembaca kontrak yang dikemas di dalam jar. */
    static PemuatKontrak dariKemasan() {
        return new PemuatKontrak(berkas -> {
            ClassLoader pemuat = Thread.currentThread().getContextClassLoader();
            try (InputStream masuk = pemuat.getResourceAsStream("kontrak/" + berkas)) {
                return masuk == null
                        ? Optional.empty()
                        : Optional.of(new String(masuk.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException gagal) {
                throw new UncheckedIOException(gagal);
            }
        });
    }

    /** Kontrak semua bagian yang ada, digabung. */
    KontrakGabungan gabung(String judul, String versi) {
        List<Kontrak> utama = new ArrayList<>();
        BAGIAN.forEach(bagian -> baca(bagian + ".yaml").ifPresent(utama::add));
        return new PenggabungKontrak(utama, pembantu(utama)).gabung(judul, versi);
    }

    private List<Kontrak> pembantu(List<Kontrak> utama) {
        List<Kontrak> hasil = new ArrayList<>();
        Set<String> sudah = new HashSet<>();
        utama.forEach(kontrak -> sudah.add(kontrak.berkas()));
        Deque<Kontrak> antre = new ArrayDeque<>(utama);
        while (!antre.isEmpty()) {
            Kontrak kontrak = antre.poll();
            Pohon.ubahRujukan(kontrak.isi(), teks -> {
                Rujukan.berkasLain(kontrak.berkas(), teks)
                        .filter(sudah::add)
                        .flatMap(this::baca)
                        .ifPresent(lain -> {
                            hasil.add(lain);
                            antre.add(lain);
                        });
                return teks;
            });
        }
        return hasil;
    }

    private Optional<Kontrak> baca(String berkas) {
        return pembaca.apply(berkas).map(teks -> new Kontrak(berkas, BerkasYaml.baca(teks)));
    }
}
