package id.simpul.kejadian.masuk;

import id.simpul.kejadian.KejadianMasuk;

/**
 * Bagian layanan yang mengolah kejadian layanan lain menjadi salinan miliknya sendiri.
 *
 * <p>Dipanggil dalam transaksi kota kejadian itu; posisi baca disimpan dalam transaksi yang sama. Harus menerima urutan
 * sembarang antar sumber dan boleh melihat jenis yang tidak diperlukannya.
 */
public interface PenerimaKejadian {
    /** Mengolah satu kejadian; jenis yang tidak dikenal diabaikan. */
    void terima(KejadianMasuk kejadian);
}
