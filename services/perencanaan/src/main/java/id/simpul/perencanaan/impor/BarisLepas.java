package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Baris berkas perencanaan yang tidak menjadi bagian pohon, misalnya strategi yang bergantung pada tujuan. */
final class BarisLepas {
    private final KumpulanPohon pohon;
    private final Set<BarisImpor> dimuat = new HashSet<>();

    private BarisLepas(KumpulanPohon pohon) {
        this.pohon = pohon;
        pohon.barisVisi().ifPresent(dimuat::add);
        dimuat.addAll(pohon.misi().values());
        pohon.tujuanRpjmd().forEach(this::tujuan);
        pohon.milikSendiri().forEach(this::tujuan);
        pohon.semuaSasaran().forEach(this::rumusan);
    }

    /** Yang lepas dari {@code semua}, urut kiriman. */
    static List<BarisImpor> dari(List<BarisImpor> semua, KumpulanPohon pohon) {
        Set<BarisImpor> dimuat = new BarisLepas(pohon).dimuat;
        return semua.stream().filter(satu -> !dimuat.contains(satu)).toList();
    }

    private void tujuan(BarisImpor satu) {
        dimuat.add(satu);
        dimuat.addAll(pohon.sasaranDari(satu));
    }

    private void rumusan(BarisImpor sasaran) {
        String kode = KumpulanPohon.kode(sasaran);
        dimuat.addAll(pohon.strategiDari(kode));
        dimuat.addAll(pohon.kebijakanDari(kode));
    }
}
