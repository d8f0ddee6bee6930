package id.simpul.pemeriksaan.kaidah;

import java.util.Set;

/** Dasar kaidah: nama, kalimat penjelas, dan tabel yang diperlukan dinyatakan sekali di konstruktor. */
public abstract class KaidahBernama implements Kaidah {
    private final String nama;
    private final String memeriksa;
    private final Set<String> perlu;

    protected KaidahBernama(String nama, String memeriksa, String... perlu) {
        this.nama = nama;
        this.memeriksa = memeriksa;
        this.perlu = Set.of(perlu);
    }

    @Override
    public final String nama() {
        return nama;
    }

    @Override
    public final String memeriksa() {
        return memeriksa;
    }

    @Override
    public final Set<String> perlu() {
        return perlu;
    }
}
