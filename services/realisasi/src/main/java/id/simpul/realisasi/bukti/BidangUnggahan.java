package id.simpul.realisasi.bukti;

import jakarta.validation.constraints.Size;

/** Bidang teks yang menyertai berkas di formulir multipart. */
record BidangUnggahan(
        String entitas, String entitasId, @Size(max = 1000) String keterangan) {}
