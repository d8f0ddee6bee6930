package id.simpul.tabel;

import id.simpul.http.Halaman;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Semua baris sebuah daftar berhalaman, diambil halaman demi halaman sesudah halaman pertama. */
final class DaftarMengalir<T> implements Iterator<T> {
    private final JawabanDaftar.Sumber<T> sumber;
    private Iterator<T> halaman;
    private String kursor;

    DaftarMengalir(Halaman<T> pertama, JawabanDaftar.Sumber<T> sumber) {
        this.sumber = sumber;
        this.halaman = pertama.data().iterator();
        this.kursor = pertama.kursor();
    }

    @Override
    public boolean hasNext() {
        while (!halaman.hasNext() && kursor != null) {
            Halaman<T> berikut = sumber.halaman(JawabanDaftar.SEHALAMAN, kursor);
            halaman = berikut.data().iterator();
            kursor = berikut.kursor();
        }
        return halaman.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("Daftar sudah habis");
        }
        return halaman.next();
    }
}
