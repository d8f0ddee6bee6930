package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Baris-baris yang ditutup satu baris jumlah.
 *
 * @param rincian baris terbawah, yang benar-benar dijumlah
 * @param subjumlah baris subjumlah dan rinciannya (label rincian = label subjumlah + pemisah + ...)
 * @param jumlah baris JUMLAH; kosong bila tidak tercetak
 */
public record BagianTabel(List<Baris> rincian, Map<Baris, List<Baris>> subjumlah, Optional<Baris> jumlah) {
    private static final int BARIS_PALING_BANYAK = 1000;

    public static List<BagianTabel> dari(TabelAngka t) {
        List<BagianTabel> hasil = new ArrayList<>();
        List<Baris> isi = new ArrayList<>();
        List<Baris> baris = t.tabel().baris();
        boolean jumlahDiDepan = !baris.isEmpty() && t.barisJumlah(baris.get(0));
        Baris jumlah = null;
        for (Baris b : baris) {
            if (!t.barisJumlah(b)) {
                isi.add(b);
            } else if (jumlahDiDepan) {
                tambah(t, hasil, isi, jumlah);
                jumlah = b;
            } else {
                tambah(t, hasil, isi, b);
            }
        }
        tambah(t, hasil, isi, jumlah);
        return hasil;
    }

    private static void tambah(TabelAngka t, List<BagianTabel> hasil, List<Baris> isi, Baris jumlah) {
        if (!isi.isEmpty()) {
            hasil.add(susun(t, isi, jumlah));
            isi.clear();
        }
    }

    private static BagianTabel susun(TabelAngka t, List<Baris> isi, Baris jumlah) {
        Map<Baris, List<Baris>> sub = new LinkedHashMap<>();
        Set<Baris> anakBerinduk = new HashSet<>();
        String kolomInduk = t.tabel().punya("bagian_dari") ? "bagian_dari" : "";
        for (Baris b : isi) {
            List<Baris> anak = kolomInduk.isEmpty() ? anakLabel(t, isi, b) : anakTertulis(t, isi, b, kolomInduk);
            if (anak.size() >= 2) {
                sub.put(b, anak);
                anakBerinduk.addAll(anak);
            }
        }
        List<Baris> rincian = new ArrayList<>(isi);
        if (kolomInduk.isEmpty()) {
            rincian.removeAll(sub.keySet());
        } else {
            rincian.removeAll(anakBerinduk);
        }
        return new BagianTabel(rincian, sub, Optional.ofNullable(jumlah));
    }

    private static List<Baris> anakLabel(TabelAngka t, List<Baris> isi, Baris calonSub) {
        String awalan = t.label(calonSub);
        if (awalan.length() < 3 || isi.size() > BARIS_PALING_BANYAK) {
            return List.of();
        }
        return isi.stream().filter(b -> lanjutan(t.label(b), awalan)).toList();
    }

    private static boolean lanjutan(String label, String awalan) {
        return label.length() > awalan.length()
                && label.startsWith(awalan)
                && " /.(-".indexOf(label.charAt(awalan.length())) >= 0;
    }

    private static List<Baris> anakTertulis(TabelAngka t, List<Baris> isi, Baris calonSub, String kolomInduk) {
        String label = t.label(calonSub);
        if (calonSub.terisi(kolomInduk) || isi.size() > BARIS_PALING_BANYAK) {
            return List.of();
        }
        return isi.stream()
                .filter(b -> b.terisi(kolomInduk))
                .filter(b -> {
                    String induk = b.teks(kolomInduk).toLowerCase(java.util.Locale.ROOT);
                    return label.equals(induk) || label.startsWith(induk + " ");
                })
                .toList();
    }
}
