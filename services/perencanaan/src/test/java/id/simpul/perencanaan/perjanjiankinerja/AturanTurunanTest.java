package id.simpul.perencanaan.perjanjiankinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.perencanaan.perjanjiankinerja.AturanTurunan.Simpul;
import id.simpul.perencanaan.perjanjiankinerja.IsiPerjanjianKinerja.Tingkat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Sifat penurunan: rangkaian perbuatan apa pun yang diterima selalu menghasilkan hutan yang turun jenjang. */
class AturanTurunanTest {
    private static final List<Tingkat> JENJANG = List.of(Tingkat.values());

    private final Map<UUID, Simpul> pohon = new HashMap<>();
    private final AturanTurunan aturan = new AturanTurunan(id -> Optional.ofNullable(pohon.get(id)));

    @Property(tries = 300)
    void whatever_is_accepted_stays_a_forest_that_goes_down_in_level(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 999) Integer> perbuatan) {
        pohon.clear();
        for (int angka : perbuatan) {
            UUID id = id(angka % 8);
            UUID induk = angka % 5 == 0 ? null : id((angka / 8) % 8);
            Simpul calon = simpul(id, JENJANG.get((angka / 64) % 3), induk);
            try {
                aturan.periksa(calon, List.of());
                pohon.put(id, calon);
            } catch (NilaiTidakSah ditolak) {
                assertThat(ditolak.field()).isEqualTo("indukId");
            }
        }
        pohon.values().forEach(this::berakhirDiPuncak);
    }

    @Example
    void a_chain_that_returns_to_itself_is_named() {
        UUID kadis = id(1);
        UUID kabid = id(2);
        pohon.put(kadis, simpul(kadis, Tingkat.JPT, null));
        pohon.put(kabid, simpul(kabid, Tingkat.ADMINISTRATOR, kadis));
        assertThatThrownBy(() -> aturan.periksa(simpul(kadis, Tingkat.JPT, kabid), List.of()))
                .isInstanceOf(NilaiTidakSah.class)
                .hasMessageContaining("melingkar");
    }

    /** Jenjang anak selalu diperiksa saat anaknya disimpan, maka perubahan jenjang induk dijaga terpisah. */
    private void berakhirDiPuncak(Simpul simpul) {
        Set<UUID> lewat = new HashSet<>();
        for (Simpul naik = simpul; naik.indukId() != null; naik = pohon.get(naik.indukId())) {
            assertThat(lewat.add(naik.rangkaian())).isTrue();
        }
    }

    private static UUID id(int angka) {
        return new UUID(0, angka);
    }

    private static Simpul simpul(UUID id, Tingkat tingkat, UUID induk) {
        return new Simpul(id, "J" + id.getLeastSignificantBits(), 2024, tingkat, induk, Set.of());
    }
}
