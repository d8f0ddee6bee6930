package id.simpul.pelaporan.capaian.model;

import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.Renstra;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tujuan dan sasaran menurut id, beserta urutan cetaknya. */
final class PetaRencana {
    private final Map<String, TempatIndikator> menurutId = new HashMap<>();

    PetaRencana(List<Renstra> renstra) {
        renstra.stream().flatMap(satu -> satu.tujuan().stream()).forEach(this::tambah);
    }

    private void tambah(Renstra.Tujuan tujuan) {
        tambah(tujuan.id(), tujuan.kode(), tujuan.uraian());
        tujuan.sasaran().forEach(satu -> tambah(satu.id(), satu.kode(), satu.uraian()));
    }

    private void tambah(String id, String kode, String uraian) {
        menurutId.putIfAbsent(id, new TempatIndikator(kode, uraian, menurutId.size()));
    }

    /** Tempat indikator; bunyi dari indikatornya sendiri bila Renstra-nya belum tiba. */
    TempatIndikator cari(Indikator indikator) {
        TempatIndikator dikenal = indikator.induk() == null
                ? null
                : menurutId.get(indikator.induk().id());
        return dikenal == null ? TempatIndikator.tanpaRenstra(indikator.sasaranUraian()) : dikenal;
    }
}
