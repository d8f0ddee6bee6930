package id.simpul.realisasi.spm;

import id.simpul.aturan.nilai.JenisPeriode;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periode;
import id.simpul.realisasi.spm.model.LayananSosial;

/** Laporan SPM dikenal dari layanan dan triwulannya. */
public record KunciSpm(LayananSosial layanan, Periode periode) {

    /** Periode triwulan, misalnya {@code 2024-T4}; {@link NilaiTidakSah} untuk periode lain. */
    static Periode triwulan(String teks) {
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
