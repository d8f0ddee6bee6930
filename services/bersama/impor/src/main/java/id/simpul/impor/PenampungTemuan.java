package id.simpul.impor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Mengumpulkan temuan satu kiriman; yang melewati batas dihitung tetapi tidak disimpan. */
public final class PenampungTemuan {
    private final int batas;
    private final List<TemuanImpor> temuan = new ArrayList<>();
    private final Map<String, Map<Integer, String>> sebab = new HashMap<>();
    private int kesalahan;
    private int peringatan;

    /** Penampung yang menyimpan paling banyak {@code batas} temuan. */
    public PenampungTemuan(int batas) {
        this.batas = batas;
    }

    /** Mencatat satu temuan. */
    public void catat(TemuanImpor satu) {
        if (satu.keparahan() == Keparahan.KESALAHAN) {
            kesalahan++;
            ingatSebab(satu);
        } else {
            peringatan++;
        }
        if (temuan.size() < batas) {
            temuan.add(satu);
        }
    }

    private void ingatSebab(TemuanImpor satu) {
        if (satu.baris() != null) {
            sebab.computeIfAbsent(satu.berkas(), nama -> new TreeMap<>())
                    .merge(satu.baris(), satu.pesan(), (lama, baru) -> lama + " " + baru);
        }
    }

    /** Sebab penolakan menurut nomor baris sebuah berkas. */
    public Map<Integer, String> sebab(String berkas) {
        return sebab.getOrDefault(berkas, Map.of());
    }

    /** Temuan menurut urutan ditemukan. */
    public List<TemuanImpor> temuan() {
        return temuan;
    }

    /** Banyaknya kesalahan, juga yang melewati batas. */
    public int kesalahan() {
        return kesalahan;
    }

    int peringatan() {
        return peringatan;
    }

    int terpotong() {
        return kesalahan + peringatan - temuan.size();
    }
}
