package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.Rupiah;

/**
 * Jenis SP2D dan pengembaliannya. Yang menentukan realisasi adalah pembebanan ke baris anggaran: uang persediaan tidak
 * pernah dibebankan, penggantian dan pembayaran langsung selalu, tambahan uang boleh keduanya.
 */
public enum JenisSp2d {
    /** Uang persediaan: uang muka, bukan belanja. */
    UP(Pembebanan.DILARANG, 1),
    /** Ganti uang persediaan sebesar belanja yang sudah dipertanggungjawabkan. */
    GU(Pembebanan.WAJIB, 1),
    /** Tambahan uang: tanpa baris masih uang muka (ditutup TU_NIHIL), dengan baris sudah belanja. */
    TU(Pembebanan.BOLEH, 1),
    /** Pembayaran langsung. */
    LS(Pembebanan.WAJIB, 1),
    /** Pertanggungjawaban terakhir uang persediaan, tanpa uang baru. */
    GU_NIHIL(Pembebanan.WAJIB, 1),
    /** Pertanggungjawaban tambahan uang, tanpa uang baru. */
    TU_NIHIL(Pembebanan.WAJIB, 1),
    /** Setoran kembali (STS, contra-pos): mengurangi realisasi. */
    PENGEMBALIAN(Pembebanan.WAJIB, -1);

    private final Pembebanan pembebanan;
    private final int tanda;

    JenisSp2d(Pembebanan pembebanan, int tanda) {
        this.pembebanan = pembebanan;
        this.tanda = tanda;
    }

    /** Apakah harus menyebut baris anggaran. */
    public boolean wajibBerbaris() {
        return pembebanan == Pembebanan.WAJIB;
    }

    /** Apakah boleh menyebut baris anggaran. */
    public boolean bolehBerbaris() {
        return pembebanan != Pembebanan.DILARANG;
    }

    /** Sumbangan sebuah nilai ke realisasi: negatif bagi pengembalian. */
    public Rupiah realisasi(Rupiah nilai) {
        return mengurangi() ? Rupiah.NOL.minus(nilai) : nilai;
    }

    /** Apakah mengurangi realisasi. */
    public boolean mengurangi() {
        return tanda < 0;
    }

    /** Pembebanan ke baris anggaran. */
    private enum Pembebanan {
        DILARANG,
        BOLEH,
        WAJIB
    }
}
