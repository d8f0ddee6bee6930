package id.simpul.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.impor.sumber.Kiriman;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.temuan.TemuanJawaban;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PemeriksaKirimanTest {
    private static final SkemaImpor SKEMA = SkemaImpor.dari(
            "realisasi",
            SkemaBerkas.bernama("realisasi", "Realisasi indikator")
                    .dengan(
                            KolomImpor.teks("indikator_kode", "Kode").wajibDiisi(),
                            KolomImpor.dari("tahun", JenisIsi.TAHUN, "Tahun"),
                            KolomImpor.bilangan("realisasi", "Nilai"),
                            KolomImpor.bilangan("pembilang", "Pembilang"),
                            KolomImpor.bilangan("penyebut", "Penyebut"),
                            KolomImpor.bilangan("capaian_tercetak", "Capaian")));
    private static final String KEPALA = "indikator_kode;tahun;realisasi;pembilang;penyebut;capaian_tercetak\n";

    @TempDir
    Path folder;

    /** Penerap yang menambahkan target yang sudah tersimpan. */
    private static final class Bertarget implements Penerap {
        @Override
        public void terima(BarisImpor baris) {}

        @Override
        public void lengkapi(PaketHidup paket) {
            paket.tambah(
                    "target", 0, PaketHidup.baris("indikator_kode", "I1", "tahun", 2031, "target", 80, "jenis", "pk"));
        }

        @Override
        public Object terapkan() {
            return null;
        }
    }

    private LaporanImpor jalankan(String isi) throws IOException {
        Path berkas = Files.writeString(folder.resolve("realisasi.csv"), isi, StandardCharsets.UTF_8);
        try (Kiriman kiriman = Kiriman.buka(berkas, "realisasi", SKEMA.batas())) {
            return new MesinImpor(SKEMA, kiriman, "sidik").jalankan(new Bertarget());
        }
    }

    @Test
    void the_rules_of_the_published_report_accompany_the_import_with_file_and_row_and_refuse_nothing()
            throws IOException {
        LaporanImpor laporan = jalankan(KEPALA + "I2;2031;50;5;10;\nI1;2031;129;;;103\n");
        assertThat(laporan.diterima()).isTrue();
        assertThat(laporan.kesalahan()).isZero();
        TemuanJawaban temuan = laporan.pemeriksaan().get(0);
        assertThat(temuan.keparahan()).isEqualTo(Keparahan.KESALAHAN);
        assertThat(temuan.kaidah()).isEqualTo("capaian_tercetak");
        assertThat(temuan.dihitung()).isEqualTo("161.25");
        assertThat(temuan.rujukan()).anySatisfy(r -> {
            assertThat(r.berkas()).isEqualTo("realisasi");
            assertThat(r.baris()).isEqualTo(3);
        });
    }

    @Test
    void a_submission_with_unreadable_cells_is_not_judged_by_half_its_figures() throws IOException {
        LaporanImpor laporan = jalankan(KEPALA + "I1;2031;129;;;103\nI2;2031;lima;5;10;\n");
        assertThat(laporan.diterima()).isFalse();
        assertThat(laporan.pemeriksaan()).isEmpty();
    }
}
