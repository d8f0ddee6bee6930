package id.simpul.impor.sumber;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Pembaca yang berhenti bila satu rekaman terlalu panjang: tanda kutip yang tidak ditutup tidak menghabiskan memori. */
final class PembacaTerbatas extends FilterReader {
    private final int batas;
    private long sejakRekaman;

    PembacaTerbatas(Reader asal, int batas) {
        super(asal);
        this.batas = batas;
    }

    void rekamanBaru() {
        sejakRekaman = 0;
    }

    @Override
    public int read() throws IOException {
        int huruf = super.read();
        hitung(huruf < 0 ? 0 : 1);
        return huruf;
    }

    @Override
    public int read(char[] tujuan, int mulai, int panjang) throws IOException {
        int terbaca = super.read(tujuan, mulai, panjang);
        hitung(Math.max(terbaca, 0));
        return terbaca;
    }

    private void hitung(int huruf) throws IOException {
        sejakRekaman += huruf;
        if (sejakRekaman > batas) {
            throw new IOException("satu baris lebih panjang dari " + batas + " huruf");
        }
    }
}
