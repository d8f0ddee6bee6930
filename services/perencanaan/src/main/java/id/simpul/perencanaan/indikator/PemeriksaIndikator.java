package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.RumusCapaian;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Aturan isi indikator yang tidak dapat ditulis sebagai kekangan satu bidang. */
final class PemeriksaIndikator {
    private PemeriksaIndikator() {}

    /** Rumus yang berlaku; yang tidak sah melempar {@link NilaiTidakSah}. */
    static RumusCapaian periksa(IsiIndikator isi) {
        periksaTarget(isi.target(), isi.arah());
        if (isi.kondisiAwal() != null) {
            TahunAnggaran.dari("kondisiAwal/tahun", isi.kondisiAwal().tahun());
        }
        return RumusCapaian.pilihan(isi.rumus(), isi.arah());
    }

    private static void periksaTarget(List<IsiIndikator.Target> target, Arah arah) {
        Set<Integer> terlihat = new HashSet<>();
        for (int i = 0; i < target.size(); i++) {
            IsiIndikator.Target satu = target.get(i);
            String letak = "target/" + i;
            TahunAnggaran.dari(letak + "/tahun", satu.tahun());
            if (!terlihat.add(satu.tahun())) {
                throw new NilaiTidakSah(letak + "/tahun", "tahun-unik", satu.tahun(), "satu target untuk satu tahun");
            }
            if (satu.nilai().signum() < 0) {
                throw new NilaiTidakSah(letak + "/nilai", "rentang", satu.nilai(), "tidak boleh negatif");
            }
            periksaBatasAtas(satu, letak, arah);
        }
    }

    private static void periksaBatasAtas(IsiIndikator.Target satu, String letak, Arah arah) {
        boolean rentang = arah == Arah.RENTANG;
        if (rentang != (satu.batasAtas() != null)) {
            throw new NilaiTidakSah(
                    letak + "/batasAtas",
                    rentang ? "wajib" : "tidak-berlaku",
                    satu.batasAtas(),
                    rentang ? "wajib untuk arah RENTANG" : "hanya untuk arah RENTANG");
        }
        if (rentang && satu.batasAtas().compareTo(satu.nilai()) < 0) {
            throw new NilaiTidakSah(
                    letak + "/batasAtas", "urutan", satu.batasAtas(), "tidak boleh di bawah nilai " + satu.nilai());
        }
    }
}
