package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;

/** Satu indikator satu kota yang ikut digulung. */
record AnggotaGulungan(String kota, UkuranIndikator ukuran) {
    String nama() {
        return kota + " " + ukuran.indikator().kode();
    }
}
