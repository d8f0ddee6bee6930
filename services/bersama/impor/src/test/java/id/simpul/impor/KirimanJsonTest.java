package id.simpul.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.galat.GalatAplikasi;
import id.simpul.impor.ImporContoh.Pencatat;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ekspor JSON dibaca sebagai lembar. */
class KirimanJsonTest {
    @Test
    void larik_objek_dibaca_dengan_kunci_bebas_urutan_dan_objek_bersarang_diratakan() {
        Pencatat penerap = new Pencatat();
        LaporanImpor laporan = jalankan("""
                [{"kode":"P1","pagu":{"2024":1500.25}},{"pagu":{"2024":null},"kode":"P2","lain":true}]
                """, penerap);

        assertThat(laporan.diterima()).isTrue();
        assertThat(penerap.baris).extracting(BarisImpor::nomor).containsExactly(2, 3);
        assertThat(penerap.baris.get(0).perTahun("pagu")).containsExactly(Map.entry(2024, new BigDecimal("1500.25")));
        assertThat(penerap.baris.get(1).perTahun("pagu")).isEmpty();
        assertThat(penerap.baris.get(1).lain()).containsExactly(Map.entry("lain", "ya"));
    }

    @Test
    void larik_di_dalam_objek_dikenal_menurut_namanya_dan_data_memakai_nama_tunggal() {
        Pencatat penerap = new Pencatat();
        LaporanImpor laporan = jalankan("""
                {"status":"ok","anak":[{"induk":"P1"}],"data":[{"kode":"P1"}]}
                """, penerap);

        assertThat(laporan.diterima()).isTrue();
        assertThat(penerap.baris).extracting(BarisImpor::berkas).containsExactly("program", "anak");
    }

    @Test
    void json_yang_putus_di_tengah_menjadi_temuan_dan_yang_bukan_json_ditolak() {
        LaporanImpor laporan = jalankan("[{\"kode\":\"P1\"},{\"kode\":", new Pencatat());
        assertThat(laporan.diterima()).isFalse();
        assertThat(laporan.temuan()).extracting(TemuanImpor::aturan).contains("berkas-rusak");
        assertThat(jalankan("[1, 2, 3, 4]", new Pencatat()).diterima()).isFalse();
        assertThatThrownBy(() -> jalankan("{rusak sekali", new Pencatat())).isInstanceOf(GalatAplikasi.class);
    }

    private static LaporanImpor jalankan(String isi, Pencatat penerap) {
        return ImporContoh.jalankan(isi.strip().getBytes(StandardCharsets.UTF_8), penerap);
    }
}
