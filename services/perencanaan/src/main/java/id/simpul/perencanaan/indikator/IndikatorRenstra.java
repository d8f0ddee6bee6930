package id.simpul.perencanaan.indikator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Indikator bagi fitur lain di layanan ini; dipanggil di dalam transaksi pemakainya. */
@ApplicationScoped
public class IndikatorRenstra {
    private final VersiIndikatorRepository versi;
    private final PenyajiIndikator penyaji;
    private final PencatatIndikator pencatat;

    IndikatorRenstra(VersiIndikatorRepository versi, PenyajiIndikator penyaji, PencatatIndikator pencatat) {
        this.versi = versi;
        this.penyaji = penyaji;
        this.pencatat = pencatat;
    }

    /** Semua indikator yang berlaku di sebuah Renstra (atau rancangan pertamanya), urut kode. */
    public List<Indikator> milik(UUID renstraId) {
        return penyaji.banyak(versi.tampilMilik(renstraId));
    }

    /** Semua indikator pada satu versi Renstra, urut kode. */
    public List<Indikator> milik(UUID renstraId, int nomor) {
        return penyaji.banyak(versi.milik(renstraId, nomor));
    }

    /** Indikator dengan id itu di kota ini: isi yang berlaku, atau rancangan pertama bila belum pernah ditetapkan. */
    public Optional<Indikator> cari(UUID id) {
        return versi.tampil(id).map(penyaji::definisi);
    }

    /** Simpul yang masih dipakai pada versi itu, dengan kode salah satu indikatornya. */
    public Map<UUID, String> milikInduk(UUID renstraId, int nomor) {
        Map<UUID, String> hasil = new HashMap<>();
        versi.milik(renstraId, nomor)
                .forEach(satu -> hasil.putIfAbsent(satu.isi.isi().induk().id(), satu.kode));
        return hasil;
    }

    /** Meneruskan uraian simpul yang berganti ke indikator yang bergantung padanya. */
    public void gantiUraianInduk(UUID renstraId, int nomor, Map<UUID, String> uraian) {
        if (uraian.isEmpty()) {
            return;
        }
        for (VersiIndikatorEntity satu : versi.milik(renstraId, nomor)) {
            String baru = uraian.get(satu.isi.isi().induk().id());
            if (baru != null) {
                satu.isi = new IsiTersimpan(satu.isi.isi(), baru, satu.isi.rumus(), satu.isi.versiRumus());
                versi.flush();
                if (satu.tampil) {
                    pencatat.kabarkan(penyaji.definisi(satu));
                }
            }
        }
    }

    /** Menyalin semua indikator versi {@code dari} ke versi {@code ke} yang baru dibuka. */
    public void salin(UUID renstraId, int dari, int ke) {
        versi.milik(renstraId, dari).forEach(satu -> versi.persist(satu.salinan(ke)));
        versi.flush();
    }

    /** Membuang indikator rancangan yang dibatalkan. */
    public void buang(UUID renstraId, int nomor) {
        versi.milik(renstraId, nomor).forEach(versi::delete);
        versi.flush();
    }

    /**
     * Menampilkan indikator versi yang baru ditetapkan, dan mengabarkan yang baru, yang berubah, dan yang dihentikan.
     *
     * @param lama nomor versi yang tampil sebelumnya; sama dengan {@code baru} untuk penetapan pertama
     */
    public void berlakukan(UUID renstraId, int lama, int baru, LocalDate berlakuSejak) {
        Map<UUID, VersiIndikatorEntity> sebelum = versi.milik(renstraId, lama).stream()
                .collect(Collectors.toMap(satu -> satu.indikatorId, Function.identity()));
        versi.tampilkan(renstraId, baru);
        List<VersiIndikatorEntity> berubah = new ArrayList<>();
        for (VersiIndikatorEntity satu : versi.milik(renstraId, baru)) {
            VersiIndikatorEntity semula = sebelum.remove(satu.indikatorId);
            if (lama == baru || semula == null || !satu.sama(semula)) {
                berubah.add(satu);
            }
        }
        List<Indikator> kabar = new ArrayList<>(penyaji.definisiBanyak(berubah));
        kabar.addAll(penyaji.dihentikanBanyak(List.copyOf(sebelum.values()), berlakuSejak));
        kabarkan(kabar);
    }

    /** Sesi dikosongkan dahulu: setiap kabar menyiram sesi, dan siraman memeriksa ulang seluruh isi Renstra di dalamnya. */
    private void kabarkan(List<Indikator> kabar) {
        versi.flush();
        versi.getEntityManager().clear();
        kabar.forEach(pencatat::kabarkan);
    }
}
