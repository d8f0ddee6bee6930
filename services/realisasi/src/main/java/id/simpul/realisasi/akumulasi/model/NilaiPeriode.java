package id.simpul.realisasi.akumulasi.model;

import id.simpul.aturan.capaian.RealisasiTerhitung;
import id.simpul.aturan.nilai.Periode;

/** Realisasi satu periode, sudah dihitung. */
public record NilaiPeriode(Periode periode, RealisasiTerhitung hasil) implements Comparable<NilaiPeriode> {
    boolean bernilai() {
        return hasil.nilai().bernilai();
    }

    boolean berasio() {
        return hasil.pembilang().bernilai() && hasil.penyebut().bernilai();
    }

    @Override
    public int compareTo(NilaiPeriode lain) {
        return periode.compareTo(lain.periode);
    }
}
