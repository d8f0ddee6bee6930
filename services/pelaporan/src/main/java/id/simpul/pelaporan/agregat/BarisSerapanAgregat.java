package id.simpul.pelaporan.agregat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.simpul.pelaporan.serapan.AngkaSerapan;

/**
 * Serapan satu kota menurut DPA yang berlaku.
 *
 * @param dpaId DPA yang disahkan, sumber anggarannya
 * @param tautanPenjelasan bagaimana angkanya terbentuk
 */
public record BarisSerapanAgregat(
        String kota,
        String namaKota,
        String kodeWilayah,
        int tahun,
        String versiDpa,
        @JsonUnwrapped AngkaSerapan serapan,
        String dpaId,
        String tautanPenjelasan) {}
