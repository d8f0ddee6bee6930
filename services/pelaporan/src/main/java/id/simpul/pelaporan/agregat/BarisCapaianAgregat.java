package id.simpul.pelaporan.agregat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.simpul.pelaporan.capaian.web.BarisCapaian;

/** Capaian satu indikator satu kota, dari snapshot yang disetujui. */
public record BarisCapaianAgregat(
        String kota,
        String namaKota,
        String kodeWilayah,
        int tahun,
        @JsonUnwrapped BarisCapaian capaian) {}
