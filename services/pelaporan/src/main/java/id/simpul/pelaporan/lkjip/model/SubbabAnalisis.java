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
import java.util.stream.Collectors;

/** 3.3 Analisis per sasaran, lalu sebab dan solusi serta keluaran yang mendukungnya. */
final class SubbabAnalisis {
    private static final String TEMPAT_NARASI =
            "PUT /api/realisasi/v1/realisasi/{indikatorId}/{periode}, bidang narasi";

    private final BahanLkjip bahan;
    private int nomor;

    SubbabAnalisis(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Subbab susun() {
        List<Subbab> anak = new ArrayList<>();
        perSasaran().forEach((judul, ukuran) -> anak.add(sasaran(judul, ukuran)));
        new AnalisisEfisiensi(bahan).seluruhnya().ifPresent(anak::add);
        anak.add(new Subbab(
                JudulBab.dari(BagianNaskah.SEBAB_DAN_SOLUSI), bahan.naskah(BagianNaskah.SEBAB_DAN_SOLUSI), List.of()));
        anak.add(new Subbab("Keluaran Program dan Kegiatan Pendukung", keluaran(), List.of()));
        return new Subbab("Analisis Capaian per Sasaran", List.of(), anak);
    }

    private Subbab sasaran(String judul, List<UkuranIndikator> ukuran) {
        List<Subbab> indikator = new ArrayList<>();
        for (UkuranIndikator satu : ukuran) {
            nomor++;
            indikator.add(new AnalisisIndikator(bahan, satu, nomor).susun());
        }
        new AnalisisEfisiensi(bahan).sasaran(ukuran.get(0), nomor).ifPresent(indikator::add);
        return new Subbab(judul, belumDinarasikan(ukuran), indikator);
    }

    /** Sebab dan solusi wajib ditulis setidaknya untuk yang di bawah target; disebut sekali per sasaran. */
    private List<Blok> belumDinarasikan(List<UkuranIndikator> ukuran) {
        String kode = ukuran.stream()
                .filter(satu -> CapaianTarget.dari(satu) == CapaianTarget.BELUM_TERCAPAI)
                .filter(satu -> NarasiIndikator.bagian(satu).isEmpty())
                .map(satu -> satu.indikator().kode())
                .collect(Collectors.joining(", "));
        return kode.isEmpty()
                ? List.of()
                : List.of(new Kekosongan(
                        "Sebab, kendala, dan solusi indikator di bawah target: " + kode,
                        "narasi pada realisasi indikator itu",
                        TEMPAT_NARASI));
    }

    private Map<String, List<UkuranIndikator>> perSasaran() {
        Map<String, List<UkuranIndikator>> hasil = new LinkedHashMap<>();
        bahan.capaian().ukuran().forEach(satu -> hasil.computeIfAbsent(judul(satu), baru -> new ArrayList<>())
                .add(satu));
        return hasil;
    }

    static String judul(UkuranIndikator ukuran) {
        String uraian = ukuran.tempat().uraian();
        return uraian == null || uraian.isBlank() ? "Sasaran yang belum dikenal" : uraian;
    }

    private List<Blok> keluaran() {
        if (bahan.keluaran().isEmpty()) {
            return List.of(new Kekosongan(
                    "Keluaran sub kegiatan tahun " + bahan.tahun(),
                    "catatan keluaran sub kegiatan",
                    "POST /api/realisasi/v1/keluaran"));
        }
        return List.of(new TabelKeluaran(bahan).susun());
    }
}
