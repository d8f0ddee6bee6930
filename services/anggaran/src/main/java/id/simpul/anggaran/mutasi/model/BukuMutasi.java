package id.simpul.anggaran.mutasi.model;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Buku mutasi anggaran: setiap gerak uang di baris terhalus. Diputar ulang dari awal, isinya anggaran pada tanggal mana
 * pun; itulah yang membuktikan tidak ada versi yang berubah diam-diam.
 */
public final class BukuMutasi {
    private BukuMutasi() {}

    /**
     * Mutasi dari versi yang berlaku ke versi yang menggantikannya, menurut urutan dokumen; baris yang anggarannya sama
     * tidak bermutasi.
     *
     * @param lama null bila belum ada versi yang berlaku
     */
    public static List<BarisMutasi> antara(Dpa lama, Dpa baru) {
        Map<String, Rincian> dulu = lama == null ? Map.of() : terhalus(lama);
        Map<String, Rincian> kini = terhalus(baru);
        List<BarisMutasi> mutasi = new ArrayList<>();
        kini.values().forEach(baris -> {
            Rincian asal = dulu.get(baris.kunci());
            if (asal == null) {
                mutasi.add(BarisMutasi.baru(baris));
            } else if (!asal.anggaran().equals(baris.anggaran())) {
                mutasi.add(BarisMutasi.berubah(asal, baris));
            }
        });
        dulu.values().stream()
                .filter(baris -> !kini.containsKey(baris.kunci()))
                .map(BarisMutasi::hilang)
                .forEach(mutasi::add);
        return mutasi;
    }

    /**
     * Anggaran per kunci sesudah semua mutasi itu.
     *
     * @throws IllegalStateException bila sebuah mutasi tidak bermula dari keadaan yang ditinggalkan mutasi sebelumnya: bukunya
     *     rusak
     */
    public static Map<String, Rupiah> putarUlang(List<BarisMutasi> mutasi) {
        Map<String, Rupiah> saldo = new LinkedHashMap<>();
        for (BarisMutasi satu : mutasi) {
            Rupiah kini = saldo.getOrDefault(satu.kunci(), Rupiah.NOL);
            if (!kini.equals(satu.sebelum())) {
                throw new IllegalStateException("Buku mutasi tidak bersambung di baris \"%s\": Rp%s, seharusnya Rp%s"
                        .formatted(satu.kunci(), satu.sebelum(), kini));
            }
            terapkan(saldo, satu);
        }
        return saldo;
    }

    private static void terapkan(Map<String, Rupiah> saldo, BarisMutasi satu) {
        switch (satu.nasib()) {
            case HILANG -> saldo.remove(satu.kunci());
            case BARU, BERUBAH -> saldo.put(satu.kunci(), satu.sesudah());
        }
    }

    private static Map<String, Rincian> terhalus(Dpa dpa) {
        return dpa.rincian().stream()
                .filter(dpa::terhalus)
                .collect(Collectors.toMap(Rincian::kunci, baris -> baris, (satu, dua) -> satu, LinkedHashMap::new));
    }
}
