package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.RumusCapaian;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Aturan isi indikator yang tidak dapat ditulis sebagai kekangan satu bidang. */
final class PemeriksaIndikator {
    private PemeriksaIndikator() {}

    /**
     * Rumus yang berlaku; yang tidak sah melempar {@link NilaiTidakSah}.
     *
     * @param terbit dokumen terbit boleh memuat target triwulan yang tidak cocok; menjadi peringatan
     */
    static RumusCapaian periksa(IsiIndikator isi, boolean terbit) {
        periksaTarget(isi.target(), isi.arah());
        periksaNilai(isi.kondisiAwal(), "kondisiAwal");
        periksaNilai(isi.kondisiAkhir(), "kondisiAkhir");
        periksaTriwulan(isi.targetTriwulan());
        periksaStandar(isi.standarNasional());
        if (!terbit) {
            SelarasTarget.tolak(isi);
        }
        return RumusCapaian.pilihan(isi.rumus(), isi.arah());
    }

    private static void periksaTarget(List<IsiIndikator.Target> target, Arah arah) {
        Set<Integer> terlihat = new HashSet<>();
        for (int i = 0; i < target.size(); i++) {
            IsiIndikator.Target satu = target.get(i);
            String letak = "target/" + i;
            periksaTahun(satu.tahun(), letak, terlihat, "satu target untuk satu tahun");
            tidakNegatif(satu.nilai(), letak);
            periksaBatasAtas(satu, letak, arah);
        }
    }

    private static void periksaTriwulan(List<IsiIndikator.TargetTriwulan> triwulan) {
        Set<String> terlihat = new HashSet<>();
        for (int i = 0; i < triwulan.size(); i++) {
            IsiIndikator.TargetTriwulan satu = triwulan.get(i);
            String letak = "targetTriwulan/" + i;
            TahunAnggaran.dari(letak + "/tahun", satu.tahun());
            if (satu.triwulan() < 1 || satu.triwulan() > 4) {
                throw new NilaiTidakSah(letak + "/triwulan", "rentang", satu.triwulan(), "harus 1 sampai 4");
            }
            String periode = satu.tahun() + "-T" + satu.triwulan();
            if (!terlihat.add(periode)) {
                throw new NilaiTidakSah(
                        letak + "/triwulan", "triwulan-unik", periode, "satu target untuk satu triwulan");
            }
            tidakNegatif(satu.nilai(), letak);
        }
    }

    private static void periksaStandar(List<IsiIndikator.StandarNasional> standar) {
        Set<Integer> terlihat = new HashSet<>();
        for (int i = 0; i < standar.size(); i++) {
            String letak = "standarNasional/" + i;
            periksaTahun(standar.get(i).tahun(), letak, terlihat, "satu standar untuk satu tahun");
            tidakNegatif(standar.get(i).nilai(), letak);
        }
    }

    private static void periksaNilai(IsiIndikator.Nilai nilai, String letak) {
        if (nilai != null) {
            TahunAnggaran.dari(letak + "/tahun", nilai.tahun());
            tidakNegatif(nilai.nilai(), letak);
        }
    }

    private static void periksaTahun(Integer tahun, String letak, Set<Integer> terlihat, String syarat) {
        TahunAnggaran.dari(letak + "/tahun", tahun);
        if (!terlihat.add(tahun)) {
            throw new NilaiTidakSah(letak + "/tahun", "tahun-unik", tahun, syarat);
        }
    }

    private static void tidakNegatif(BigDecimal nilai, String letak) {
        if (nilai.signum() < 0) {
            throw new NilaiTidakSah(letak + "/nilai", "rentang", nilai, "tidak boleh negatif");
        }
        NilaiKinerja.dari(letak + "/nilai", nilai);
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
