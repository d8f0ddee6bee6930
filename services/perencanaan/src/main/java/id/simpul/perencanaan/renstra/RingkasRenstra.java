package id.simpul.perencanaan.renstra;

import java.util.UUID;

/** Satu baris daftar Renstra: isi yang berlaku, atau rancangan pertama. */
public record RingkasRenstra(
        UUID id,
        String judul,
        int tahunAwal,
        int tahunAkhir,
        StatusRenstra status,
        int versi,
        int nomorVersi,
        AsalRenstra asal) {
    static RingkasRenstra dari(VersiRenstraEntity baris) {
        return new RingkasRenstra(
                baris.renstraId,
                baris.judul,
                baris.tahunAwal,
                baris.tahunAkhir,
                baris.status,
                baris.versi,
                baris.nomor,
                baris.pohon.keterangan().asal());
    }
}
