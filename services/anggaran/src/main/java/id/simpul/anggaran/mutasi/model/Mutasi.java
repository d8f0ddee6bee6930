package id.simpul.anggaran.mutasi.model;

import id.simpul.anggaran.dpa.model.VersiAnggaran;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Satu baris buku mutasi.
 *
 * @param letak nomor dalam buku, naik terus dalam satu kota
 * @param urutanSah pengesahan ke berapa dalam tahun itu
 * @param tanggal tanggal pengesahan: mulai berlaku
 * @param diketahuiPada saat dicatat di sini
 */
public record Mutasi(
        long letak,
        int tahun,
        UUID dpaId,
        VersiAnggaran versi,
        int urutanSah,
        JenisMutasi jenis,
        LocalDate tanggal,
        Instant diketahuiPada,
        BarisMutasi baris) {}
