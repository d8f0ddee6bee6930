package id.simpul.pelaporan.agregat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanContoh;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dua kota yang memetakan acuan yang sama dengan indikator yang sama, atau yang berlainan dalam satu hal saja. */
class PenyusunGulunganTest {
    @Test
    void two_cities_that_measure_alike_are_rolled_up_in_every_way() {
        GulunganAcuan gulungan = gulung(isi -> {});
        assertThat(gulungan.perbedaan()).isEmpty();
        assertThat(gulungan.keterangan()).isNull();
        assertThat(gulungan.angka()).hasSize(3).allSatisfy(satu -> {
            assertThat(satu.nilai()).as(satu.toString()).isNotNull();
            assertThat(satu.alasan()).isNull();
        });
        assertThat(gulungan.cakupan()).isEqualTo("2 dari 2 kota");
    }

    @ParameterizedTest
    @CsvSource({
        "satuan, Nilai, satuan, SATUAN_BERBEDA",
        "arah, TURUN, arah, TIADA_DATA",
        "rumus, turun.rasio, rumus, TIADA_DATA",
        "penyebut, KK, satuan pembilang / penyebut, SATUAN_BERBEDA"
    })
    void one_difference_of_definition_refuses_every_figure_and_names_both_cities(
            String apa, String nilai, String disebut, AlasanKosong alasan) {
        GulunganAcuan gulungan = gulung(isi -> ubah(isi, apa, nilai));
        assertThat(gulungan.angka()).isNotEmpty().allSatisfy(satu -> {
            assertThat(satu.nilai()).isNull();
            assertThat(satu.pembilang()).isNull();
            assertThat(satu.alasan()).isEqualTo(alasan);
        });
        assertThat(gulungan.perbedaan())
                .filteredOn(satu -> satu.apa().equals(disebut))
                .singleElement()
                .satisfies(satu -> assertThat(satu.menurutKota())
                        .extracting(GulunganAcuan.MilikKota::kota)
                        .containsExactly("kotaa", "kotab"));
        assertThat(gulungan.keterangan()).startsWith("Tidak digulung").contains(disebut, "kotaa", "kotab", nilai);
    }

    @Test
    void the_spelling_of_a_unit_is_no_difference() {
        assertThat(gulung(isi -> ubah(isi, "penyebut", "ORANG")).perbedaan()).isEmpty();
    }

    private static void ubah(ObjectNode indikator, String apa, String nilai) {
        switch (apa) {
            case "penyebut" -> indikator.set("penyebut", bagian(indikator, nilai));
            case "rumus" -> indikator.put("arah", "TURUN").put("rumus", nilai);
            default -> indikator.put(apa, nilai);
        }
    }

    private static ObjectNode bagian(ObjectNode induk, String satuan) {
        return induk.objectNode().put("nama", "x").put("satuan", satuan);
    }

    private static GulunganAcuan gulung(Consumer<ObjectNode> pengubah) {
        PenyusunGulungan penyusun = new PenyusunGulungan(List.of("kotaa", "kotab"), 2022);
        penyusun.tambah("kotaa", ukuran(isi -> {}));
        penyusun.tambah("kotab", ukuran(pengubah));
        return penyusun.susun().get(0);
    }

    /** IKU Metro 2022 yang disetujui, dengan acuan dan satuan bagian yang sama, sesudah diubah. */
    private static List<UkuranIndikator> ukuran(Consumer<ObjectNode> pengubah) {
        KumpulanFakta fakta = KumpulanContoh.dari("metro", satu -> {
            if (satu.jenis().equals("realisasi-disetujui")) {
                ObjectNode indikator = (ObjectNode) satu.isi().get("isi").get("indikator");
                ((ObjectNode) satu.isi().get("isi")).remove("dasarPenyebut");
                indikator.put("acuanNasional", "PPKS");
                indikator.set("pembilang", bagian(indikator, "orang"));
                indikator.set("penyebut", bagian(indikator, "orang"));
                pengubah.accept(indikator);
            }
        });
        KotaDikenal kota = fakta.tunggal(JenisFakta.KOTA).orElseThrow();
        return PenyusunCapaian.disetujui(fakta, 2022, kota.aturan(2022).orElseThrow());
    }
}
