package id.simpul.pelaporan.lkjip.model;

import id.simpul.pelaporan.capaian.model.UrutanKode;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.Renstra;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Indikator sebuah Renstra menurut urutan cetak tujuan dan sasarannya. */
final class UrutanRencana {
    private final Map<String, String> uraian = new LinkedHashMap<>();
    private final List<Indikator> indikator;

    UrutanRencana(Renstra renstra, List<Indikator> indikator) {
        renstra.tujuan().forEach(tujuan -> {
            uraian.put(tujuan.id(), tujuan.uraian());
            tujuan.sasaran().forEach(sasaran -> uraian.put(sasaran.id(), sasaran.uraian()));
        });
        this.indikator = indikator;
    }

    /** Satu indikator beserta bunyi tempatnya. */
    record Satu(String uraian, Indikator indikator) {}

    List<Satu> berurut() {
        return uraian.entrySet().stream()
                .flatMap(tempat -> milik(tempat.getKey()).map(satu -> new Satu(tempat.getValue(), satu)))
                .toList();
    }

    private Stream<Indikator> milik(String id) {
        return indikator.stream()
                .filter(satu -> id.equals(satu.induk().id()))
                .sorted(Comparator.comparing(Indikator::kode, new UrutanKode()));
    }
}
