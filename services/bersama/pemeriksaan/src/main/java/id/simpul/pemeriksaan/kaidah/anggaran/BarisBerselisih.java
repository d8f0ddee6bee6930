package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.HashSet;
import java.util.Set;

/** Baris yang terlibat dalam jumlah pagu yang tidak cocok, sebagai induk atau sebagai bagian. */
public final class BarisBerselisih {

    private BarisBerselisih() {}

    public static Set<Baris> pagu(Laporan laporan) {
        Set<Baris> hasil = new HashSet<>();
        JumlahPagu.cari(laporan).forEach(p -> p.selisih().forEach(s -> {
            hasil.add(s.induk().baris());
            s.bagian().forEach(b -> hasil.add(b.baris()));
        }));
        return hasil;
    }
}
