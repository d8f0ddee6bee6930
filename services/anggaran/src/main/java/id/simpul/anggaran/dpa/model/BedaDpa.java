package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Perbedaan dua versi anggaran. Baris dipasangkan menurut kunci; yang sama persis tidak disebut.
 *
 * @param baris menurut urutan versi sesudah, lalu yang hilang menurut urutan versi sebelum
 */
public record BedaDpa(Dpa sebelum, Dpa sesudah, List<BedaBaris> baris) {
    public BedaDpa {
        baris = List.copyOf(baris);
    }

    /** Nasib satu baris. */
    public enum NasibBaris {
        BARU,
        HILANG,
        BERUBAH
    }

    /**
     * Satu baris yang berbeda.
     *
     * @param sebelum null bila baru
     * @param sesudah null bila hilang
     * @param berpindah apakah induknya lain
     * @param anggaranSebelum jumlah bagiannya; nol bila baris itu tidak ada
     */
    public record BedaBaris(
            NasibBaris keadaan,
            Rincian sebelum,
            Rincian sesudah,
            boolean berpindah,
            Rupiah anggaranSebelum,
            Rupiah anggaranSesudah) {
        /** Sesudah dikurangi sebelum. */
        public Rupiah selisih() {
            return anggaranSesudah.minus(anggaranSebelum);
        }

        /** Baris yang mewakili: yang sesudah, atau yang sebelum bila hilang. */
        public Rincian wakil() {
            return Optional.ofNullable(sesudah).orElse(sebelum);
        }

        private boolean sama() {
            return keadaan == NasibBaris.BERUBAH
                    && !berpindah
                    && anggaranSebelum.equals(anggaranSesudah)
                    && sebelum.uraian().equals(sesudah.uraian())
                    && Objects.equals(sebelum.kode(), sesudah.kode())
                    && Objects.equals(sebelum.sumberDana(), sesudah.sumberDana());
        }
    }

    /** Perbedaan dari {@code sebelum} ke {@code sesudah}. */
    public static BedaDpa antara(Dpa sebelum, Dpa sesudah) {
        Map<String, Rupiah> jumlahSebelum = jumlahPerKunci(sebelum);
        Map<String, Rupiah> jumlahSesudah = jumlahPerKunci(sesudah);
        Map<String, Rincian> lama = sebelum.perKunci();
        Map<UUID, String> indukLama = sebelum.kunciInduk();
        Map<UUID, String> indukBaru = sesudah.kunciInduk();
        List<BedaBaris> semua = new ArrayList<>();
        for (Rincian kini : sesudah.rincian()) {
            Rincian dulu = lama.get(kini.kunci());
            boolean berpindah = dulu != null && !Objects.equals(indukLama.get(dulu.id()), indukBaru.get(kini.id()));
            semua.add(new BedaBaris(
                    dulu == null ? NasibBaris.BARU : NasibBaris.BERUBAH,
                    dulu,
                    kini,
                    berpindah,
                    jumlahSebelum.getOrDefault(kini.kunci(), Rupiah.NOL),
                    jumlahSesudah.get(kini.kunci())));
        }
        semua.addAll(hilang(sebelum, jumlahSebelum, sesudah.perKunci().keySet()));
        return new BedaDpa(
                sebelum, sesudah, semua.stream().filter(satu -> !satu.sama()).toList());
    }

    private static List<BedaBaris> hilang(Dpa sebelum, Map<String, Rupiah> jumlah, Set<String> masihAda) {
        return sebelum.rincian().stream()
                .filter(dulu -> !masihAda.contains(dulu.kunci()))
                .map(dulu -> new BedaBaris(NasibBaris.HILANG, dulu, null, false, jumlah.get(dulu.kunci()), Rupiah.NOL))
                .toList();
    }

    private static Map<String, Rupiah> jumlahPerKunci(Dpa dpa) {
        Map<UUID, Rincian> perId = dpa.perId();
        return dpa.pohon()
                .urut()
                .collect(Collectors.toMap(
                        simpul ->
                                perId.get(UUID.fromString(simpul.baris().id())).kunci(),
                        simpul -> simpul.serapan().anggaran()));
    }
}
