package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Subbab;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.naskah.BagianNaskah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 3.3 Analisis per sasaran, lalu sebab dan solusi serta keluaran yang mendukungnya. */
final class SubbabAnalisis {
    private final BahanLkjip bahan;

    SubbabAnalisis(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Subbab susun() {
        List<Subbab> anak = new ArrayList<>();
        int nomor = 0;
        for (Map.Entry<String, List<UkuranIndikator>> sasaran : perSasaran().entrySet()) {
            List<Blok> isi = new ArrayList<>();
            for (UkuranIndikator ukuran : sasaran.getValue()) {
                nomor++;
                isi.addAll(new AnalisisIndikator(bahan, ukuran, nomor).susun());
            }
            anak.add(new Subbab(sasaran.getKey(), isi, List.of()));
        }
        anak.add(new Subbab(
                JudulBab.dari(BagianNaskah.SEBAB_DAN_SOLUSI), bahan.naskah(BagianNaskah.SEBAB_DAN_SOLUSI), List.of()));
        anak.add(new Subbab("Keluaran Program dan Kegiatan Pendukung", keluaran(), List.of()));
        return new Subbab("Analisis Capaian per Sasaran", List.of(), anak);
    }

    private Map<String, List<UkuranIndikator>> perSasaran() {
        Map<String, List<UkuranIndikator>> hasil = new LinkedHashMap<>();
        bahan.capaian().ukuran().forEach(satu -> hasil.computeIfAbsent(judul(satu), baru -> new ArrayList<>())
                .add(satu));
        return hasil;
    }

    private static String judul(UkuranIndikator ukuran) {
        String uraian = ukuran.tempat().uraian();
        return uraian == null || uraian.isBlank() ? "Sasaran yang belum dikenal" : uraian;
    }

    private List<Blok> keluaran() {
        if (bahan.keluaran().isEmpty()) {
            return List.of(
                    new Kekosongan("Keluaran sub kegiatan tahun " + bahan.tahun(), "POST /api/realisasi/v1/keluaran"));
        }
        return List.of(new TabelKeluaran(bahan).susun());
    }
}
