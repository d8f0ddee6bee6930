package id.simpul.pelaporan.agregat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.simpul.pelaporan.spm.model.BarisSpm;
import java.util.List;

/**
 * Satu layanan SPM satu kota menurut persetujuan terakhirnya; tautannya menjelaskan semua layanan kota itu.
 *
 * @param disajikanUlang apakah angkanya pernah diganti sesudah disetujui
 * @param persetujuan semua persetujuannya, dari yang pertama
 * @param tautanSnapshot isi yang dibekukan; null bila persetujuannya terjadi sebelum snapshot SPM dikabarkan
 */
public record BarisSpmAgregat(
        String kota,
        String namaKota,
        String kodeWilayah,
        int tahun,
        @JsonUnwrapped BarisSpm spm,
        boolean disajikanUlang,
        List<PersetujuanSpm> persetujuan,
        String tautanSnapshot) {}
