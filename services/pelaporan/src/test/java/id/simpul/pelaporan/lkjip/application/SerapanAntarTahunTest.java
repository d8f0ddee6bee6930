package id.simpul.pelaporan.lkjip.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Sel;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunLkjip;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Program tahun lalu di samping program tahun ini. */
class SerapanAntarTahunTest {
    @Test
    void a_programme_whose_name_is_abbreviated_in_one_year_stands_on_one_row() {
        List<Baris> baris = baris(uraian -> uraian.replace("KABUPATEN/KOTA", "KAB./ KOTA"));
        assertThat(baris).hasSize(5 + 1);
        assertThat(baris.get(0).sel().get(0))
                .isEqualTo(Sel.teks("PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA"));
        assertThat(baris.get(0).sel()).doesNotContain(Sel.Keadaan.KOSONG);
    }

    @Test
    void a_programme_of_another_name_keeps_a_row_of_its_own() {
        List<Baris> baris = baris(uraian -> uraian.replace("PENANGANAN BENCANA", "TAMAN MAKAM PAHLAWAN"));
        assertThat(baris).hasSize(5 + 1 + 1);
        assertThat(baris.get(4).sel().subList(1, 3)).containsOnly(Sel.Keadaan.KOSONG);
        assertThat(baris.get(5).sel().get(0)).isEqualTo(Sel.teks("PROGRAM TAMAN MAKAM PAHLAWAN"));
    }

    private static List<Baris> baris(UnaryOperator<String> namaTahunLalu) {
        BahanLkjip bahan = LkjipContoh.bahan("medan", 2024);
        return PenyusunLkjip.draf(berlampau(bahan, namaTahunLalu)).susunan().tabel().stream()
                .filter(satu -> satu.nama().equals("serapan_antartahun"))
                .findFirst()
                .orElseThrow()
                .baris();
    }

    /** Bahan yang tahun lalunya memakai DPA yang sama dengan nama program lain. */
    private static BahanLkjip berlampau(BahanLkjip bahan, UnaryOperator<String> nama) {
        SerapanKota kini = bahan.serapan();
        Dpa dpa = kini.dpa();
        List<Dpa.Rincian> rincian = dpa.rincian().stream()
                .map(satu -> new Dpa.Rincian(
                        satu.id(),
                        satu.indukId(),
                        satu.urutan(),
                        satu.tingkat(),
                        satu.kode(),
                        nama.apply(satu.uraian()),
                        satu.anggaran(),
                        satu.sumberDana(),
                        satu.tercetak()))
                .toList();
        Dpa lalu = new Dpa(
                dpa.id(),
                dpa.tahun() - 1,
                dpa.versi(),
                dpa.tingkatTerhalus(),
                dpa.status(),
                dpa.berlaku(),
                dpa.sumber(),
                rincian,
                dpa.tercetak(),
                dpa.pengesahan());
        return new BahanLkjip(
                bahan.capaian(),
                bahan.analisis(),
                kini,
                new TreeMap<>(Map.of(2023, new SerapanKota(kini.kota(), lalu, kini.pohon()))),
                bahan.realisasiBulanan(),
                bahan.renstra(),
                bahan.indikator(),
                bahan.perjanjianSetahun(),
                bahan.perjanjian(),
                bahan.penanggungJawab(),
                bahan.keluaran(),
                bahan.spm(),
                bahan.naskah(),
                bahan.waktu());
    }
}
