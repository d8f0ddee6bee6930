package id.simpul.kejadian.besar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.KejadianRusak;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kejadian besar dipecah, tiba dalam urutan apa pun, dan dirakit hanya bila lengkap. */
class KejadianBesarTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private long urutan;

    @Test
    void parts_put_together_are_the_text_and_no_part_is_larger_than_a_record() {
        String isi = "\"é漢😀\\".repeat(300_000);
        PemecahIsi.Pecahan pecahan = PemecahIsi.pecah(isi);

        assertThat(pecahan.bagian()).hasSize(pecahan.penutup().jumlah()).hasSizeGreaterThan(5);
        assertThat(String.join("", pecahan.bagian().stream().map(Bagian::isi).toList()))
                .isEqualTo(isi);
        for (Bagian bagian : pecahan.bagian()) {
            byte[] bita = bagian.isi().getBytes(StandardCharsets.UTF_8);
            assertThat(new String(bita, StandardCharsets.UTF_8)).isEqualTo(bagian.isi());
            assertThat(tulis(bagian).getBytes(StandardCharsets.UTF_8).length).isLessThan(1_000_000);
        }
    }

    @Test
    void whatever_the_order_of_arrival_the_whole_appears_once_with_the_last_record() {
        String isi = "{\"a\":\"" + "x".repeat(900_000) + "\"}";
        for (int benih = 0; benih < 20; benih++) {
            List<KejadianMasuk> rekaman = rekaman(PemecahIsi.pecah(isi));
            Collections.shuffle(rekaman, new Random(benih));
            PerakitIngatan perakit = new PerakitIngatan();
            KejadianMasuk terakhir = rekaman.remove(rekaman.size() - 1);
            rekaman.forEach(satu -> assertThat(perakit.terima(satu)).isEmpty());
            Optional<KejadianMasuk> utuh = perakit.terima(terakhir);

            assertThat(utuh).map(KejadianMasuk::isi).contains(isi);
            assertThat(utuh).map(KejadianMasuk::jenis).contains("rencana");
            assertThat(utuh).map(KejadianMasuk::idEntitas).contains("r|7");
        }
    }

    @Test
    void parts_of_an_older_publication_left_by_compaction_are_never_mixed_in() {
        List<KejadianMasuk> lama = rekaman(PemecahIsi.pecah("L".repeat(900_000)));
        List<KejadianMasuk> baru = rekaman(PemecahIsi.pecah("B".repeat(600_000)));
        PerakitIngatan perakit = new PerakitIngatan();
        lama.subList(1, lama.size())
                .forEach(satu -> assertThat(perakit.terima(satu)).isEmpty());
        List<String> utuh = new ArrayList<>();
        baru.forEach(satu -> perakit.terima(satu).ifPresent(selesai -> utuh.add(selesai.isi())));

        assertThat(utuh).containsExactly("B".repeat(600_000));
    }

    @Test
    void a_whole_that_differs_from_its_hash_is_refused() {
        PemecahIsi.Pecahan pecahan = PemecahIsi.pecah("x".repeat(300_000));
        PerakitIngatan perakit = new PerakitIngatan();
        Bagian satu = pecahan.bagian().get(0);
        Bagian palsu = new Bagian(satu.terbitan(), 0, "y" + satu.isi().substring(1));
        perakit.terima(bagian(palsu));
        perakit.terima(bagian(pecahan.bagian().get(1)));
        KejadianMasuk penutup = kejadian("rencana-penutup", "r|7", tulis(pecahan.penutup()));

        assertThatThrownBy(() -> perakit.terima(penutup))
                .isInstanceOf(KejadianRusak.class)
                .hasMessageContaining("Sidik 2 bagian");
    }

    @Test
    void a_small_event_passes_unchanged_and_the_names_of_parts_are_reserved() {
        KejadianMasuk kecil = kejadian("rencana", "r|7", "{}");

        assertThat(new PerakitIngatan().terima(kecil)).contains(kecil);
        assertThat(BentukRekaman.dariTipe("id.simpul.perencanaan.renstra-program.v1", "renstra-program"))
                .isEqualTo("renstra-program");
        assertThat(BentukRekaman.dariTipe("id.simpul.perencanaan.renstra-program-bagian.v1", "renstra-program"))
                .isEqualTo("renstra-program-bagian");
        assertThatThrownBy(() -> new Kejadian("rencana-bagian", "r", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<KejadianMasuk> rekaman(PemecahIsi.Pecahan pecahan) {
        List<KejadianMasuk> rekaman = new ArrayList<>();
        pecahan.bagian().forEach(satu -> rekaman.add(bagian(satu)));
        rekaman.add(kejadian("rencana-penutup", "r|7", tulis(pecahan.penutup())));
        return rekaman;
    }

    private KejadianMasuk bagian(Bagian satu) {
        return kejadian("rencana-bagian", BentukRekaman.bernomor("r|7", satu.nomor()), tulis(satu));
    }

    private KejadianMasuk kejadian(String jenis, String id, String isi) {
        return new KejadianMasuk(UUID.randomUUID(), "uji", "kota", jenis, id, ++urutan, Instant.now(), isi);
    }

    private static String tulis(Object isi) {
        try {
            return JSON.writeValueAsString(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException(galat);
        }
    }
}
