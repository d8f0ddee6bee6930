package id.simpul.perencanaan.iku;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.perencanaan.indikator.Indikator;
import id.simpul.perencanaan.indikator.IndikatorRenstra;
import id.simpul.perencanaan.indikator.IsiIndikator;
import id.simpul.perencanaan.renstra.BacaanRenstra;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Daftar IKU sebuah Renstra, urut kode. */
@ApplicationScoped
public class MembacaIku {
    private final BacaanRenstra renstra;
    private final IndikatorRenstra indikator;

    MembacaIku(BacaanRenstra renstra, IndikatorRenstra indikator) {
        this.renstra = renstra;
        this.indikator = indikator;
    }

    /** IKU Renstra itu; dengan {@code tahun}, hanya yang bertarget tahun itu. */
    @Transactional
    public Halaman<Iku> daftar(UUID renstraId, TahunAnggaran tahun, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        if (renstra.cari(renstraId).isEmpty()) {
            throw GalatAplikasi.tidakDitemukan("Renstra", renstraId);
        }
        String saringan = "iku" + renstraId + "|" + tahun;
        String sesudah =
                kursor == null ? null : Kursor.baca(kursor, saringan, 1).get(0);
        List<Iku> isi = indikator.milik(renstraId).stream()
                .filter(Indikator::iku)
                .filter(satu -> tahun == null || target(satu, tahun).isPresent())
                .filter(satu -> sesudah == null || satu.kode().compareTo(sesudah) > 0)
                .sorted(Comparator.comparing(Indikator::kode))
                .limit(batas + 1L)
                .map(satu -> iku(satu, tahun))
                .toList();
        return Halaman.dari(isi, batas, akhir -> Kursor.tulis(saringan, akhir.kode()));
    }

    private static Optional<IsiIndikator.Target> target(Indikator satu, TahunAnggaran tahun) {
        return satu.target().stream()
                .filter(nilai -> nilai.tahun() == tahun.nilai())
                .findFirst();
    }

    private static Iku iku(Indikator satu, TahunAnggaran tahun) {
        Optional<IsiIndikator.Target> target = tahun == null ? Optional.empty() : target(satu, tahun);
        return new Iku(
                satu.id(),
                satu.renstraId(),
                satu.kode(),
                satu.nama(),
                satu.uraianInduk(),
                satu.satuan(),
                satu.arah(),
                satu.rumus(),
                satu.versiRumus(),
                satu.pembilang(),
                satu.penyebut(),
                satu.sumberData(),
                satu.acuanNasional(),
                target.map(IsiIndikator.Target::nilai).orElse(null),
                target.map(IsiIndikator.Target::teks).orElse(null),
                satu.target(),
                satu.versi());
    }
}
