package id.simpul.pelaporan.agregat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.simpul.pelaporan.spm.model.BarisSpm;

/** Satu layanan SPM satu kota; tautannya menjelaskan semua layanan kota itu. */
public record BarisSpmAgregat(
        String kota,
        String namaKota,
        String kodeWilayah,
        int tahun,
        @JsonUnwrapped BarisSpm spm) {}
