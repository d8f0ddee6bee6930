package id.simpul.realisasi.jendela.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Semua pengecualian sebuah jendela, dari yang lama. */
public record DaftarPengecualian(List<Pengecualian> isi) {
    public DaftarPengecualian {
        isi = List.copyOf(isi);
    }

    /** Tanpa pengecualian. */
    public static DaftarPengecualian kosong() {
        return new DaftarPengecualian(List.of());
    }

    /** Daftar ini dengan satu pengecualian lagi. */
    public DaftarPengecualian tambah(Pengecualian satu) {
        List<Pengecualian> semua = new ArrayList<>(isi);
        semua.add(satu);
        return new DaftarPengecualian(semua);
    }

    /** Daftar ini dengan yang sudah berakhir ditandai terkunci. */
    public DaftarPengecualian kunci(Instant kini) {
        return new DaftarPengecualian(
                isi.stream().map(satu -> satu.terkunci(kini)).toList());
    }

    /** Berakhirnya pengecualian terdekat yang belum tercatat terkunci; kosong bila tidak ada. */
    public Optional<Instant> berakhirBerikut() {
        return isi.stream()
                .filter(satu -> satu.terkunciPada() == null)
                .map(Pengecualian::sampai)
                .min(Instant::compareTo);
    }

    /** Akhir pengecualian paling lama yang berlaku bagi indikator itu; kosong bila tidak ada. */
    public Optional<Instant> berlakuSampai(UUID indikator, Instant kini) {
        return isi.stream()
                .filter(satu -> satu.berlaku(indikator, kini))
                .map(Pengecualian::sampai)
                .max(Instant::compareTo);
    }
}
