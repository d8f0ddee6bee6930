package id.simpul.gateway.kontrak;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Memberi nama kepada komponen semua kontrak di satu ruang nama. Nama yang di semua kontrak berarti sama dipakai bersama;
 * nama yang berarti lain diberi awalan bagiannya. Berarti sama: isinya sama, dan semua yang dirujuknya juga berarti sama.
 */
final class NamaKomponen {
    private final Map<Rujukan, Object> isi = new LinkedHashMap<>();
    private final Map<Rujukan, String> awalan = new HashMap<>();
    private final Map<Rujukan, String> namaBaru = new HashMap<>();
    private final Set<String> bentrok = new HashSet<>();

    NamaKomponen(List<Kontrak> semua) {
        for (Kontrak kontrak : semua) {
            kontrak.komponen().forEach((jenis, komponen) -> Pohon.peta(komponen).forEach((nama, satu) -> {
                Rujukan rujukan = new Rujukan(kontrak.berkas(), jenis, nama);
                isi.put(rujukan, satu);
                awalan.put(rujukan, kontrak.awalan());
            }));
        }
        cariBentrok();
        beriNama();
    }

    /** Nama komponen itu di kontrak gabungan. */
    String nama(Rujukan rujukan) {
        return namaBaru.getOrDefault(rujukan, rujukan.nama());
    }

    /** Benar bila {@code rujukan} menunjuk komponen yang ada. */
    boolean ada(Rujukan rujukan) {
        return isi.containsKey(rujukan);
    }

    /** {@code teks} sebuah {@code $ref} di {@code berkas}, ditulis ulang untuk kontrak gabungan. */
    String tulisUlang(String berkas, String teks) {
        return Rujukan.urai(berkas, teks).map(r -> r.teks(nama(r))).orElse(teks);
    }

    private void cariBentrok() {
        boolean bertambah = true;
        while (bertambah) {
            Map<String, Object> pertama = new HashMap<>();
            bertambah = false;
            for (Map.Entry<Rujukan, Object> satu : isi.entrySet()) {
                String kunci = kunci(satu.getKey());
                Object lebihDahulu = pertama.putIfAbsent(kunci, satu.getValue());
                if (lebihDahulu != null && berbeda(satu, lebihDahulu)) {
                    bertambah |= bentrok.add(kunci);
                }
            }
        }
    }

    private boolean berbeda(Map.Entry<Rujukan, Object> satu, Object lebihDahulu) {
        if (!satu.getValue().equals(lebihDahulu)) {
            return true;
        }
        AtomicBoolean menunjukBentrok = new AtomicBoolean();
        Pohon.ubahRujukan(satu.getValue(), teks -> {
            Rujukan.urai(satu.getKey().berkas(), teks)
                    .filter(r -> r.berkas().equals(satu.getKey().berkas()) && bentrok.contains(kunci(r)))
                    .ifPresent(r -> menunjukBentrok.set(true));
            return teks;
        });
        return menunjukBentrok.get();
    }

    private void beriNama() {
        Set<String> terpakai = new HashSet<>();
        isi.keySet().forEach(rujukan -> terpakai.add(kunci(rujukan)));
        for (Rujukan rujukan : isi.keySet()) {
            if (bentrok.contains(kunci(rujukan))) {
                String calon = awalan.get(rujukan) + rujukan.nama();
                while (!terpakai.add(rujukan.jenis() + "/" + calon)) {
                    calon = calon + "_";
                }
                namaBaru.put(rujukan, calon);
            }
        }
    }

    private static String kunci(Rujukan rujukan) {
        return rujukan.jenis() + "/" + rujukan.nama();
    }
}
