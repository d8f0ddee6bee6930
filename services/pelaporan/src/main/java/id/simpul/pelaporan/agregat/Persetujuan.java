package id.simpul.pelaporan.agregat;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Satu persetujuan sebuah angka; lebih dari satu berarti angkanya pernah disajikan ulang.
 *
 * @param realisasi seperti disetujui saat itu, dibulatkan menurut aturan kota
 * @param alasanPembukaan mengapa persetujuan sebelumnya dibuka; null pada versi pertama
 * @param tautanSnapshot isi yang dibekukan
 */
public record Persetujuan(
        int versi,
        String sha256,
        Instant waktu,
        BigDecimal realisasi,
        BigDecimal capaian,
        String alasanPembukaan,
        String tautanSnapshot) {}
