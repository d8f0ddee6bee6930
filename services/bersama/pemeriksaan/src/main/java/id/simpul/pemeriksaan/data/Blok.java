package id.simpul.pemeriksaan.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Satu cetakan tabel anggaran untuk satu tahun: dari baris pertama sampai baris jumlahnya.
 * Dokumen sering mencetak angka tahun yang sama dua kali (rincian, lalu perbandingan); keduanya tidak boleh dijumlah bersama.
 */
public final class Blok {
    private final String tahun;
    private final List<Simpul> semua = new ArrayList<>();
    private final List<Simpul> puncak = new ArrayList<>();
    private Simpul total;

    Blok(String tahun) {
        this.tahun = tahun;
    }

    void tambah(Simpul s) {
        semua.add(s);
        if (s.tingkat() == Tingkat.TOTAL) {
            total = s;
        } else if (s.induk().isEmpty() && s.tingkat() != Tingkat.TIDAK_DIKENAL) {
            puncak.add(s);
        }
    }

    public String tahun() {
        return tahun;
    }

    public List<Simpul> semua() {
        return List.copyOf(semua);
    }

    /** Baris setingkat teratas yang tercetak (biasanya program); yang lebih rendah tanpa induk tidak ikut. */
    public List<Simpul> puncak() {
        return puncak.stream().filter(s -> s.tingkat() == tingkatTeratas()).toList();
    }

    private Tingkat tingkatTeratas() {
        return puncak.stream().map(Simpul::tingkat).min(Enum::compareTo).orElse(Tingkat.TIDAK_DIKENAL);
    }

    public Optional<Simpul> total() {
        return Optional.ofNullable(total);
    }

    boolean kosong() {
        return semua.isEmpty();
    }
}
