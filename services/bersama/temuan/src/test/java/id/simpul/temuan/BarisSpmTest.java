package id.simpul.temuan;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.kaidah.Tempat;
import id.simpul.pemeriksaan.paket.IdentitasPaket;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BarisSpmTest {
    private static BarisSpm laporan(String layanan, String triwulan, int terlayani) {
        return new BarisSpm(
                layanan,
                triwulan,
                BigDecimal.valueOf(100),
                "Data dinas",
                LocalDate.of(2024, 1, 31),
                BigDecimal.valueOf(terlayani),
                null,
                null,
                List.of(new BarisSpm.Mutu("BARANG_JASA", "Permakanan", BigDecimal.TEN, BigDecimal.ONE, "orang")));
    }

    @Test
    void a_finding_points_to_the_address_of_the_report_and_the_refusal_names_it() {
        PaketHidup paket = new PaketHidup(IdentitasPaket.TANPA);
        BarisSpm lalu = laporan("SPM-1", "2024-T2", 60);
        lalu.tambah(paket);
        BarisSpm ini = laporan("SPM-1", "2024-T3", 50);
        ini.tambah(paket);
        BarisSpm lain = laporan("SPM-2", "2024-T3", 120);
        lain.tambah(paket);
        HasilPemeriksaan hasil = Pemeriksa.untuk(Tempat.ISIAN)
                .periksa(paket.susun())
                .tanpaCatatanKurang()
                .milik(ini.alamat(), Set.of(lalu.alamat(), lain.alamat()));
        assertThat(TemuanJawaban.hidup(hasil)).singleElement().satisfies(t -> {
            assertThat(t.kaidah()).isEqualTo("spm_kumulatif");
            assertThat(t.rujukan().get(0).sumberDaya()).isEqualTo("/api/realisasi/v1/spm/SPM-1/2024-T3");
        });
        assertThat(PenolakanTemuan.sebab(hasil).orElseThrow())
                .startsWith("Kebijakan kota menolak persetujuan")
                .contains("1 ditemukan", "spm_kumulatif");
    }

    @Test
    void warnings_alone_refuse_nothing() {
        PaketHidup paket = new PaketHidup(IdentitasPaket.TANPA);
        laporan("SPM-2", "2024-T3", 120).tambah(paket);
        HasilPemeriksaan hasil =
                Pemeriksa.untuk(Tempat.ISIAN).periksa(paket.susun()).tanpaCatatanKurang();
        assertThat(hasil.temuan()).hasSize(1);
        assertThat(PenolakanTemuan.sebab(hasil)).isEmpty();
    }
}
