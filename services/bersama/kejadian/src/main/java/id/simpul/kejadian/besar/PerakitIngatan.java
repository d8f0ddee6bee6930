package id.simpul.kejadian.besar;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import id.simpul.kejadian.KejadianMasuk;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Merakit kejadian besar di ingatan, bagi pembacaan ulang dari awal yang tidak menyimpan posisinya. */
public final class PerakitIngatan {
    private static final ObjectReader PEMBACA = new ObjectMapper().reader();

    private final Map<String, Masuk> menunggu = new HashMap<>();

    /** Yang sudah tiba tentang satu entitas. */
    private static final class Masuk {
        private final Map<UUID, SortedMap<Integer, String>> bagian = new HashMap<>();
        private KejadianMasuk kabar;
        private Penutup penutup;

        private Optional<KejadianMasuk> rakit(BentukEntitas entitas) {
            SortedMap<Integer, String> milik = penutup == null ? null : bagian.get(penutup.terbitan());
            if (milik == null || milik.size() < penutup.jumlah()) {
                return Optional.empty();
            }
            return Optional.of(entitas.utuh(kabar, penutup.periksa(String.join("", milik.values()))));
        }
    }

    /** Kejadian yang kini utuh; kosong selama bagian atau penutupnya belum semua tiba. */
    public Optional<KejadianMasuk> terima(KejadianMasuk kejadian) {
        if (!BentukRekaman.terpakai(kejadian.jenis())) {
            return Optional.of(kejadian);
        }
        if (kejadian.dihapus()) {
            return Optional.empty();
        }
        BentukEntitas entitas = BentukEntitas.dari(kejadian);
        String kunci = String.join("|", kejadian.sumber(), kejadian.kota(), entitas.jenis(), entitas.id());
        Masuk masuk = menunggu.computeIfAbsent(kunci, baru -> new Masuk());
        catat(masuk, kejadian);
        Optional<KejadianMasuk> utuh = masuk.rakit(entitas);
        utuh.ifPresent(selesai -> menunggu.remove(kunci));
        return utuh;
    }

    private static void catat(Masuk masuk, KejadianMasuk kejadian) {
        if (BentukRekaman.bagian(kejadian.jenis())) {
            Bagian bagian = kejadian.baca(PEMBACA, Bagian.class);
            masuk.bagian
                    .computeIfAbsent(bagian.terbitan(), baru -> new TreeMap<>())
                    .put(bagian.nomor(), bagian.isi());
        } else {
            masuk.kabar = kejadian;
            masuk.penutup = kejadian.baca(PEMBACA, Penutup.class);
        }
    }
}
