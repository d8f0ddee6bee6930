package id.simpul.perencanaan.renstra;

import java.util.UUID;

/** Satu baris daftar Renstra. */
public record RingkasRenstra(UUID id, String judul, int tahunAwal, int tahunAkhir, StatusRenstra status, int versi) {
    static RingkasRenstra dari(RenstraEntity baris) {
        return new RingkasRenstra(baris.id, baris.judul, baris.tahunAwal, baris.tahunAkhir, baris.status, baris.versi);
    }
}
