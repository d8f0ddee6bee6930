package id.simpul.pelaporan.agregat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.simpul.pelaporan.capaian.web.BarisCapaian;
import java.util.List;

/**
 * Capaian satu indikator satu kota, dari snapshot yang disetujui.
 *
 * @param realisasiId realisasi yang dibekukan
 * @param disajikanUlang apakah angkanya pernah diganti sesudah disetujui
 * @param persetujuan semua persetujuannya, dari yang pertama
 * @param tautanSnapshot isi yang dibekukan, menyebut id dan versinya
 * @param asalPredikat skala dan kebijakan yang menghasilkan {@code predikat}, atau mengapa tidak ada
 */
public record BarisCapaianAgregat(
        String kota,
        String namaKota,
        String kodeWilayah,
        int tahun,
        @JsonUnwrapped BarisCapaian capaian,
        String realisasiId,
        boolean disajikanUlang,
        List<Persetujuan> persetujuan,
        String tautanSnapshot,
        AsalPredikat asalPredikat) {}
