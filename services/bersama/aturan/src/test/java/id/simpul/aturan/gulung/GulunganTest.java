package id.simpul.aturan.gulung;

import static id.simpul.aturan.Contoh.angka;
import static id.simpul.aturan.Contoh.nilai;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GulunganTest {
    private static final Satuan ORANG = Satuan.dari("orang");
    private static final Satuan PERSEN = Satuan.dari("%");

    private static BagianRasio rasio(String nama, long pembilang, long penyebut) {
        return new BagianRasio(nama, NilaiKinerja.dari(pembilang), ORANG, NilaiKinerja.dari(penyebut), ORANG);
    }

    private static BagianNilai persen(String nama, String nilai, String bobot) {
        return new BagianNilai(nama, nilai(nilai), PERSEN, angka(bobot));
    }

    @Test
    void the_named_roll_ups_give_different_answers_to_the_same_cities() {
        HasilGulung rasio = Gulungan.rasioJumlah(List.of(rasio("besar", 900, 1000), rasio("kecil", 1, 10)));
        List<BagianNilai> persen = List.of(persen("besar", "90", "1000"), persen("kecil", "10", "10"));
        assertThat(rasio.nilai().setScale(2, RoundingMode.HALF_UP)).isEqualTo(angka("89.21"));
        assertThat(rasio.pembilang()).isEqualByComparingTo("901");
        assertThat(Gulungan.rerataRasio(persen).nilai()).isEqualByComparingTo("50");
        assertThat(Gulungan.tertimbang(persen).nilai())
                .isEqualByComparingTo(rasio.nilai().round(Presisi.RATA_RATA));
        assertThat(Gulungan.jumlah(persen).cara()).isEqualTo(CaraGulung.JUMLAH);
    }

    @Test
    void different_units_are_refused_by_name() {
        BagianRasio keluarga = new BagianRasio("b", nilai("1"), Satuan.dari("KPM"), nilai("2"), ORANG);
        HasilGulung hasil = Gulungan.rasioJumlah(List.of(rasio("a", 1, 2), keluarga));
        assertThat(hasil.ada()).isFalse();
        assertThat(hasil.alasan()).isEqualTo(AlasanKosong.SATUAN_BERBEDA);
        assertThat(hasil.satuanBerbeda()).containsExactly(ORANG, Satuan.dari("KPM"));
        BagianRasio penyebutLain = new BagianRasio("b", nilai("1"), ORANG, nilai("2"), Satuan.dari("Ruta"));
        assertThat(Gulungan.rasioJumlah(List.of(rasio("a", 1, 2), penyebutLain)).satuanBerbeda())
                .containsExactly(ORANG, Satuan.dari("Ruta"));
        List<BagianNilai> campur =
                List.of(BagianNilai.dari("a", nilai("1"), ORANG), BagianNilai.dari("b", nilai("1"), PERSEN));
        assertThat(Stream.of(Gulungan.jumlah(campur), Gulungan.rerataRasio(campur)))
                .allMatch(gulungan -> gulungan.alasan() == AlasanKosong.SATUAN_BERBEDA && gulungan.nilai() == null);
    }

    @Test
    void coverage_says_how_many_and_who_is_missing() {
        BagianRasio kosong = new BagianRasio("Metro", NilaiKinerja.kosong(), ORANG, nilai("5"), ORANG);
        HasilGulung hasil = Gulungan.rasioJumlah(List.of(rasio("Medan", 1, 2), kosong, rasio("Pontianak", 1, 2)));
        assertThat(hasil.cakupan()).hasToString("2 dari 3");
        assertThat(hasil.cakupan().tidakIkut()).containsExactly("Metro");
        assertThat(hasil.cakupan().penuh()).isFalse();
        assertThat(hasil.nilai()).isEqualByComparingTo("50");
    }

    @Test
    void nothing_to_roll_up_gives_a_reason() {
        assertThat(Gulungan.rasioJumlah(List.of()).alasan()).isEqualTo(AlasanKosong.TIADA_DATA);
        assertThat(Gulungan.rasioJumlah(List.of(rasio("a", 0, 0))).alasan()).isEqualTo(AlasanKosong.PENYEBUT_NOL);
        assertThat(Gulungan.tertimbang(List.of(persen("a", "5", "0"))).alasan()).isEqualTo(AlasanKosong.PENYEBUT_NOL);
        List<BagianNilai> tanpaBobot = List.of(BagianNilai.dari("a", nilai("5"), PERSEN));
        assertThat(Gulungan.tertimbang(tanpaBobot).cakupan().tidakIkut()).containsExactly("a");
        assertThat(Gulungan.tertimbang(tanpaBobot).alasan()).isEqualTo(AlasanKosong.TIADA_DATA);
    }

    @Property
    void a_ratio_of_sums_may_be_rolled_up_in_stages(
            @ForAll("bagian") List<BagianRasio> a, @ForAll("bagian") List<BagianRasio> b) {
        HasilGulung sekaligus =
                Gulungan.rasioJumlah(Stream.concat(a.stream(), b.stream()).toList());
        HasilGulung bertahap = Gulungan.rasioJumlah(List.of(gulungDulu(a), gulungDulu(b)));
        assertThat(bertahap.nilai()).isEqualByComparingTo(sekaligus.nilai());
    }

    private static BagianRasio gulungDulu(List<BagianRasio> bagian) {
        HasilGulung hasil = Gulungan.rasioJumlah(bagian);
        return new BagianRasio(
                "gulungan", NilaiKinerja.dari(hasil.pembilang()), ORANG, NilaiKinerja.dari(hasil.penyebut()), ORANG);
    }

    @Property
    void every_roll_up_lies_between_its_parts(@ForAll("bagianNilai") List<BagianNilai> bagian) {
        List<BigDecimal> nilai =
                bagian.stream().map(satu -> satu.nilai().nilai()).toList();
        for (HasilGulung hasil : List.of(Gulungan.rerataRasio(bagian), Gulungan.tertimbang(bagian))) {
            assertThat(hasil.nilai()).isBetween(Collections.min(nilai), Collections.max(nilai));
        }
    }

    @Property
    void equal_weights_are_the_simple_mean(@ForAll("bagianNilai") List<BagianNilai> bagian) {
        List<BagianNilai> sama = bagian.stream()
                .map(satu -> new BagianNilai(satu.nama(), satu.nilai(), satu.satuan(), BigDecimal.TEN))
                .toList();
        assertThat(Gulungan.tertimbang(sama).nilai())
                .isEqualByComparingTo(Gulungan.rerataRasio(sama).nilai());
    }

    @Provide
    Arbitrary<List<BagianRasio>> bagian() {
        Arbitrary<Long> bilangan = Arbitraries.longs().between(1, 10_000_000);
        return Combinators.combine(bilangan, bilangan)
                .as((pembilang, penyebut) -> rasio("kota", pembilang, penyebut))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<BagianNilai>> bagianNilai() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 200), Arbitraries.longs().between(1, 1_000_000))
                .as((nilai, bobot) ->
                        new BagianNilai("kota", NilaiKinerja.dari(nilai), PERSEN, BigDecimal.valueOf(bobot)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
