package id.simpul.anggaran.dpa.infrastructure;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Baris-baris DPA. */
@ApplicationScoped
class RincianRepository implements PanacheRepositoryBase<RincianEntity, UUID> {
    /** Baris sebuah DPA menurut urutan dokumen. */
    List<Rincian> milik(UUID dpa) {
        return baris(dpa).stream().map(RincianEntity::keRincian).toList();
    }

    /** Menyamakan yang tersimpan dengan rincian DPA itu; yang tidak berubah tidak ditulis lagi. */
    void samakan(Dpa dpa) {
        Map<UUID, RincianEntity> lama =
                baris(dpa.id()).stream().collect(Collectors.toMap(baris -> baris.id, Function.identity()));
        for (Rincian baris : dpa.rincian()) {
            RincianEntity tersimpan = lama.remove(baris.id());
            if (tersimpan == null) {
                tersimpan = new RincianEntity();
                tersimpan.isi(dpa.id(), baris);
                persist(tersimpan);
            } else if (!tersimpan.keRincian().equals(baris)) {
                tersimpan.isi(dpa.id(), baris);
            }
        }
        lama.values().forEach(this::delete);
    }

    private List<RincianEntity> baris(UUID dpa) {
        return list("dpaId = ?1 order by urutan", dpa);
    }
}
