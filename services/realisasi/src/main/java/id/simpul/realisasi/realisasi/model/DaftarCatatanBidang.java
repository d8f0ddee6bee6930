package id.simpul.realisasi.realisasi.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Catatan bidang sebuah realisasi, dari yang lama; yang sudah selesai tetap terbaca. */
public record DaftarCatatanBidang(List<CatatanBidang> catatan) {
    private static final int TERBANYAK = 200;

    public DaftarCatatanBidang {
        catatan = List.copyOf(catatan);
    }

    /** Tanpa catatan. */
    public static DaftarCatatanBidang kosong() {
        return new DaftarCatatanBidang(List.of());
    }

    /** Banyaknya yang belum ditanggapi. */
    public long terbuka() {
        return catatan.stream().filter(satu -> !satu.selesai()).count();
    }

    /** Catatan beridentitas itu. */
    public Optional<CatatanBidang> cari(UUID id) {
        return catatan.stream().filter(satu -> satu.id().equals(id)).findFirst();
    }

    /** Daftar ini dengan catatan baru; yang lama dan selesai dilepas bila sudah terlalu banyak (riwayat menyimpannya). */
    public DaftarCatatanBidang tambah(List<IsianCatatanBidang> baru, String oleh, Instant waktu) {
        List<CatatanBidang> semua = new ArrayList<>(catatan);
        baru.forEach(satu -> semua.add(CatatanBidang.baru(satu, oleh, waktu)));
        return new DaftarCatatanBidang(semua.subList(Math.max(0, semua.size() - TERBANYAK), semua.size()));
    }

    /** Daftar ini dengan catatan itu ditanggapi. */
    public DaftarCatatanBidang selesaikan(UUID id, String tanggapan, String oleh, Instant waktu) {
        return new DaftarCatatanBidang(catatan.stream()
                .map(satu -> satu.id().equals(id) ? satu.ditanggapi(tanggapan, oleh, waktu) : satu)
                .toList());
    }
}
