package id.simpul.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.Temuan;
import id.simpul.pemeriksaan.kaidah.Tempat;
import id.simpul.pemeriksaan.paket.IdentitasPaket;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.temuan.BarisRealisasi.Komponen;
import id.simpul.temuan.BarisRealisasi.Tercetak;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarisRealisasiTest {
    private static final String ALAMAT = "/api/realisasi/v1/realisasi/1";

    private static BigDecimal angka(String teks) {
        return new BigDecimal(teks);
    }

    private static List<Temuan> periksa(PaketHidup paket) {
        return Pemeriksa.untuk(Tempat.ISIAN)
                .periksa(paket.susun())
                .tanpaCatatanKurang()
                .temuan();
    }

    private static PaketHidup paket(Tercetak tercetak, Komponen... komponen) {
        PaketHidup paket = new PaketHidup(IdentitasPaket.TANPA);
        new BarisRealisasi(
                        "S1.I1", "2031", "%", null, null, angka("1000"), tercetak, List.of(komponen), "orang", ALAMAT)
                .tambah(paket);
        return paket;
    }

    @Test
    void a_printed_numerator_that_is_not_the_sum_of_its_parts_is_found_and_points_to_the_entry() {
        Tercetak salah = new Tercetak(angka("89.80"), angka("898"), null, null);
        List<Temuan> temuan = periksa(paket(
                salah,
                new Komponen("Kelompok", angka("872"), "orang", "APBD", true, "pembilang"),
                new Komponen("KUBE", angka("24"), "orang", "APBD", true, "pembilang")));
        assertThat(temuan)
                .filteredOn(t -> t.kaidah().equals("jumlah_komponen"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.dihitung()).isEqualTo("896");
                    TemuanJawaban jawaban = TemuanJawaban.hidup(t);
                    assertThat(jawaban.rujukan()).allSatisfy(r -> {
                        assertThat(r.sumberDaya()).isEqualTo(ALAMAT);
                        assertThat(r.baris()).isNull();
                    });
                });
    }

    @Test
    void a_numerator_summed_by_the_system_is_never_found_wrong() {
        assertThat(periksa(paket(
                        Tercetak.TIDAK_ADA,
                        new Komponen("Kelompok", angka("872"), "orang", "APBD", true, "pembilang"),
                        new Komponen("KUBE", null, "orang", "APBD", true, "pembilang"))))
                .isEmpty();
    }

    @Test
    void a_printed_predicate_is_compared_with_the_scale_of_the_city() {
        PaketHidup paket = paket(new Tercetak(angka("90"), null, angka("60"), "Tinggi"));
        TabelSkala.tambah(
                paket,
                List.of(
                        PitaPredikat.mulai(angka("0"), angka("75"), "Sedang"),
                        PitaPredikat.mulai(angka("75"), null, "Tinggi")));
        assertThat(periksa(paket))
                .filteredOn(t -> t.kaidah().equals("predikat_capaian"))
                .singleElement()
                .extracting(Temuan::dihitung)
                .isEqualTo("Sedang");
    }
}
