package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.Rupiah;
import java.util.UUID;

/** DPA tanpa rinciannya, untuk daftar. */
public record RingkasanDpa(
        UUID id,
        int tahun,
        VersiAnggaran versi,
        TingkatRincian tingkatTerhalus,
        String sumber,
        Pengesahan pengesahan,
        Rupiah total,
        int versiBaris) {}
