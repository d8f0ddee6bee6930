package id.simpul.pemeriksaan;

import java.util.ArrayList;
import java.util.List;

/** Menampung temuan satu kaidah. */
public final class Penampung {
    private final String kaidah;
    private final List<Temuan> temuan = new ArrayList<>();

    public Penampung(String kaidah) {
        this.kaidah = kaidah;
    }

    public PembangunTemuan kesalahan(String aturan) {
        return temuan(Keparahan.KESALAHAN, aturan);
    }

    public PembangunTemuan peringatan(String aturan) {
        return temuan(Keparahan.PERINGATAN, aturan);
    }

    public PembangunTemuan info(String aturan) {
        return temuan(Keparahan.INFO, aturan);
    }

    public PembangunTemuan temuan(Keparahan keparahan, String aturan) {
        return new PembangunTemuan(this, kaidah, keparahan, aturan);
    }

    void tambah(Temuan t) {
        temuan.add(t);
    }

    public List<Temuan> isi() {
        return List.copyOf(temuan);
    }
}
