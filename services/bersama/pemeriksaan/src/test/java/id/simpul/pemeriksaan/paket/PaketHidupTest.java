package id.simpul.pemeriksaan.paket;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.Temuan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaketHidupTest {
    private static Map<String, Object> baris(String level, String uraian, String anggaran, String realisasi) {
        Map<String, Object> sel = new LinkedHashMap<>();
        sel.put("level", level);
        sel.put("uraian", uraian);
        sel.put("tahun", 2031);
        sel.put("anggaran", new BigDecimal(anggaran));
        sel.put("realisasi", realisasi == null ? null : new BigDecimal(realisasi));
        sel.put("baris", "/api/anggaran/v1/dpa/1");
        return sel;
    }

    private static List<Temuan> periksa(PaketHidup paket) {
        return new Pemeriksa().periksa(paket.susun()).temuan();
    }

    @Test
    void isian_yang_belum_dicetak_diperiksa_dengan_kaidah_yang_sama_dan_menunjuk_sumber_dayanya() {
        List<Temuan> temuan = periksa(new PaketHidup(IdentitasPaket.TANPA)
                .tambah("anggaran", baris("program", "A", "1000.00", "1100"))
                .tambah("anggaran", baris("total", "TOTAL", "1000", "1100")));
        assertThat(temuan)
                .filteredOn(t -> t.aturan().equals(JenisTemuan.REALISASI_MELEBIHI_ANGGARAN))
                .isNotEmpty()
                .allSatisfy(t -> assertThat(t.rujukan().get(0).barisDokumen()).isEqualTo("/api/anggaran/v1/dpa/1"));
    }

    @Test
    void nilai_yang_tidak_ada_bukan_nol_dan_kolom_asing_diabaikan() {
        Map<String, Object> lain = baris("program", "B", "500", null);
        lain.put("kolom_lain", "x");
        PaketLaporan paket = new PaketHidup(IdentitasPaket.TANPA)
                .tambah("anggaran", baris("program", "A", "1000", "900"))
                .tambah("anggaran", lain)
                .susun();
        assertThat(paket.baris("anggaran").get(1).angka("realisasi")).isEmpty();
        assertThat(paket.baris("anggaran").get(1).nomor()).isEqualTo(3);
        assertThat(paket.tabel("anggaran").orElseThrow().punya("kolom_lain")).isFalse();
    }

    @Test
    void rows_of_a_submitted_file_keep_its_name_and_their_line_numbers() {
        List<Temuan> temuan = periksa(new PaketHidup(IdentitasPaket.TANPA)
                .tambah("anggaran", "lra", 7, baris("program", "A", "1000", "1100")));
        assertThat(temuan)
                .filteredOn(t -> t.aturan().equals(JenisTemuan.REALISASI_MELEBIHI_ANGGARAN))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.rujukan().get(0).berkas()).isEqualTo("lra");
                    assertThat(t.rujukan().get(0).baris()).isEqualTo(7);
                });
    }
}
