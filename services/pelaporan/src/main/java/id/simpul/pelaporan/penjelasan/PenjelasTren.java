package id.simpul.pelaporan.penjelasan;

import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.perbandingan.model.DeretIndikator;
import id.simpul.pelaporan.perbandingan.model.Patahan;
import id.simpul.pelaporan.perbandingan.model.PenyusunDeret;
import id.simpul.pelaporan.perbandingan.model.TitikDeret;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan setiap titik tren, beserta patahan yang memisahkannya dari titik sebelumnya. */
final class PenjelasTren {
    private PenjelasTren() {}

    /** Satu per titik; {@code bidang} menunjuk {@code /data/n/capaian} laporan tren. */
    static List<PenjelasanAngka> susun(DeretIndikator deret, PenyusunDeret penyusun, SumberBahan sumber) {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        for (int i = 0; i < deret.titik().size(); i++) {
            TitikDeret titik = deret.titik().get(i);
            hasil.add(PenjelasCapaian.indikator(titik.ukuran(), penyusun.aturan(titik.tahun()), sumber)
                    .ditambah(patahan(titik.patahan()))
                    .ditambah(List.of(new LangkahAngka(
                            "Ruas: hanya titik seruas yang boleh dihubungkan garis", Integer.toString(titik.ruas()))))
                    .di("/data/%d/capaian".formatted(i)));
        }
        return hasil;
    }

    /** Pergantian definisi, satuan, atau penyebut sebagai langkah yang dapat dibaca. */
    static List<LangkahAngka> patahan(List<Patahan> patahan) {
        return patahan.stream()
                .map(satu -> new LangkahAngka(
                        "Patahan %s mulai %d, %s%s"
                                .formatted(
                                        satu.jenis(),
                                        satu.tahun(),
                                        satu.memutus() ? "memutus perbandingan" : "tidak memutus perbandingan",
                                        satu.alasan() == null ? "" : ": " + satu.alasan()),
                        "%s → %s".formatted(satu.dari(), satu.menjadi())))
                .toList();
    }
}
