package id.simpul.realisasi.riwayat;

import id.simpul.http.Halaman;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Membaca riwayat entitas apa pun milik kota pemilik token; yang tidak dikenal tampak kosong. */
@ApplicationScoped
public class MembacaRiwayat {
    private final BukuRiwayat buku;

    MembacaRiwayat(BukuRiwayat buku) {
        this.buku = buku;
    }

    /** Satu halaman perubahan, dari yang pertama terjadi. */
    @Transactional
    public Halaman<PerubahanTercatat> baca(String jenis, String id, String kursor, int batas) {
        return buku.baca(jenis, id, kursor, batas);
    }
}
