package id.simpul.perencanaan.renstra;

import id.simpul.perencanaan.renstra.BedaRenstra.JenisPerubahan;
import id.simpul.perencanaan.renstra.BedaRenstra.Perubahan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Membandingkan deret versi yang berurutan. Nilainya dibandingkan antara ujung-ujungnya; alasannya milik versi terakhir
 * yang menyentuh bidang itu.
 */
final class PembandingVersi {
    private static final Pattern RINCIAN = Pattern.compile("(target|targetTriwulan|pagu)/.+/nilai");

    private final List<Potret> deret;
    private final Map<String, Potret> penyentuh = new HashMap<>();

    /**
     * @param deret potret versi bernomor naik, paling sedikit satu
     */
    PembandingVersi(List<Potret> deret) {
        this.deret = deret;
        for (int i = 1; i < deret.size(); i++) {
            catatPenyentuh(deret.get(i - 1), deret.get(i));
        }
    }

    List<Perubahan> bandingkan() {
        Map<UUID, IsiRata> awal = deret.get(0).isi();
        Map<UUID, IsiRata> akhir = deret.get(deret.size() - 1).isi();
        Set<UUID> semua = new LinkedHashSet<>(akhir.keySet());
        semua.addAll(awal.keySet());
        List<Perubahan> hasil = new ArrayList<>();
        semua.forEach(id -> bandingkan(awal.get(id), akhir.get(id), hasil));
        return hasil;
    }

    private void bandingkan(IsiRata semula, IsiRata kini, List<Perubahan> hasil) {
        IsiRata ada = kini == null ? semula : kini;
        boolean utuh = semula != null && kini != null;
        if (!utuh) {
            hasil.add(perubahan(ada, null, semula == null ? null : ada.sebutan(), kini == null ? null : ada.sebutan()));
        }
        Map<String, String> dari = semula == null ? Map.of() : semula.bidang();
        Map<String, String> ke = kini == null ? Map.of() : kini.bidang();
        Set<String> bidang = new LinkedHashSet<>(ke.keySet());
        bidang.addAll(dari.keySet());
        bidang.stream()
                .filter(satu -> utuh || dirinci(satu))
                .filter(satu -> !Objects.equals(dari.get(satu), ke.get(satu)))
                .forEach(satu -> hasil.add(perubahan(ada, satu, dari.get(satu), ke.get(satu))));
    }

    /** Bidang simpul baru atau hilang yang tetap dirinci, karena itulah yang dicari pembaca beda. */
    private static boolean dirinci(String bidang) {
        return RINCIAN.matcher(bidang).matches();
    }

    private Perubahan perubahan(IsiRata ada, String bidang, String dari, String ke) {
        JenisPerubahan jenis =
                dari == null ? JenisPerubahan.DITAMBAH : ke == null ? JenisPerubahan.DIHAPUS : JenisPerubahan.DIUBAH;
        Potret oleh = penyentuh.getOrDefault(kunci(ada.id(), bidang), deret.get(deret.size() - 1));
        IsiRata isiOleh = oleh.isi().get(ada.id());
        String alasan = isiOleh == null || isiOleh.alasan() == null ? oleh.alasan() : isiOleh.alasan();
        return new Perubahan(jenis, ada.simpul(), ada.id(), ada.sebutan(), bidang, dari, ke, oleh.nomor(), alasan);
    }

    private void catatPenyentuh(Potret lama, Potret baru) {
        Map<String, String> semula = datar(lama);
        Map<String, String> kini = datar(baru);
        Set<String> semua = new LinkedHashSet<>(kini.keySet());
        semua.addAll(semula.keySet());
        semua.stream()
                .filter(satu -> !Objects.equals(semula.get(satu), kini.get(satu)))
                .forEach(satu -> penyentuh.put(satu, baru));
    }

    private static Map<String, String> datar(Potret potret) {
        Map<String, String> hasil = new LinkedHashMap<>();
        potret.isi().values().forEach(satu -> {
            hasil.put(kunci(satu.id(), null), "ada");
            satu.bidang().forEach((bidang, nilai) -> hasil.put(kunci(satu.id(), bidang), nilai));
        });
        return hasil;
    }

    private static String kunci(UUID id, String bidang) {
        return bidang == null ? id.toString() : id + "|" + bidang;
    }

    /** Satu versi yang sudah diratakan. */
    record Potret(int nomor, String alasan, Map<UUID, IsiRata> isi) {}
}
