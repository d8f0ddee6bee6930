package id.simpul.realisasi.spm;

import id.simpul.aturan.nilai.JenisPeriode;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periode;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Parameter;
import id.simpul.realisasi.spm.model.LayananSosial;

/** Laporan SPM dikenal dari layanan dan triwulannya. */
public record KunciSpm(LayananSosial layanan, Periode periode) implements Comparable<KunciSpm> {
    /**
     * Dari kiriman impor.
     *
     * @throws NilaiTidakSah bila layanan tidak dikenal atau triwulannya tidak terbaca
     */
    public static KunciSpm dariKiriman(String layanan, String triwulan) {
        return new KunciSpm(LayananSosial.dari(layanan), triwulan(triwulan));
    }

    @Override
    public int compareTo(KunciSpm lain) {
        int menurutPeriode = periode.compareTo(lain.periode);
        return menurutPeriode != 0 ? menurutPeriode : layanan.compareTo(lain.layanan);
    }

    /** Dari jalur: layanan tak dikenal 404, triwulan yang tidak terbaca 400. */
    static KunciSpm dari(String layanan, String triwulan) {
        return new KunciSpm(layanan(layanan), Parameter.wajib("triwulan", triwulan, KunciSpm::triwulan));
    }

    /** Nomor triwulan dari kueri, 1 sampai 4; null bila tidak ada. */
    static Integer urutanPilihan(String teks) {
        return Parameter.pilihan("triwulan", teks, satu -> {
            if (!satu.matches("[1-4]")) {
                throw new NilaiTidakSah("triwulan", "rentang", satu, "tulis 1 sampai 4");
            }
            return Integer.valueOf(satu);
        });
    }

    private static LayananSosial layanan(String kode) {
        try {
            return LayananSosial.dari(kode);
        } catch (NilaiTidakSah tidakDikenal) {
            throw GalatAplikasi.tidakDitemukan("Layanan SPM", kode);
        }
    }

    private static Periode triwulan(String teks) {
        Periode periode = Periode.dari("triwulan", teks);
        if (periode.jenis() != JenisPeriode.TRIWULAN) {
            throw new NilaiTidakSah("triwulan", "format", teks, "tulis triwulan, misalnya 2024-T4");
        }
        return periode;
    }

    int tahun() {
        return periode.tahun().nilai();
    }

    int triwulan() {
        return periode.urutan();
    }
}
