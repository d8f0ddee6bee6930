package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.perencanaan.jabatan.PemakaiWewenang;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class TandaTanganRepository implements PanacheRepositoryBase<TandaTanganEntity, UUID>, PemakaiWewenang {
    /** Tanda tangan putaran yang berlaku; yang sudah dikembalikan tetap tersimpan tetapi tidak dihitung. */
    List<TandaTangan> milik(PerjanjianKinerjaEntity perjanjian) {
        return milik(List.of(perjanjian)).getOrDefault(perjanjian.id, List.of());
    }

    Map<UUID, List<TandaTangan>> milik(List<PerjanjianKinerjaEntity> perjanjian) {
        Map<UUID, Integer> putaran = perjanjian.stream().collect(Collectors.toMap(baris -> baris.id, b -> b.putaran));
        return list("perjanjianId in ?1 order by waktu, pihak desc", putaran.keySet()).stream()
                .filter(baris -> putaran.get(baris.perjanjianId).equals(baris.putaran))
                .collect(Collectors.groupingBy(
                        baris -> baris.perjanjianId,
                        Collectors.mapping(TandaTanganEntity::keTandaTangan, Collectors.toList())));
    }

    @Override
    public List<LocalDate> tanggalDipakai(UUID pemangkuId) {
        return list("pemangkuId", pemangkuId).stream()
                .map(baris -> baris.tanggal)
                .toList();
    }
}
