package id.simpul.pemeriksaan.paket;

import id.simpul.berkas.BentukAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Menyusun paket dari data yang belum dicetak, sehingga kaidah yang sama berlaku saat isian dan sebelum laporan dibuat.
 *
 * <p>Nama tabel dan kolom seperti pada paket laporan. Kolom {@code baris} diisi tempat angka itu, misalnya alamat sumber
 * dayanya; isinya ikut di {@link id.simpul.pemeriksaan.Rujukan#barisDokumen()}. Nilai null berarti tidak ada, bukan nol.
 */
public final class PaketHidup {
    private final IdentitasPaket identitas;
    private final Map<String, Tabel> tabel = new LinkedHashMap<>();

    public PaketHidup(IdentitasPaket identitas) {
        this.identitas = identitas;
    }

    /** Menambah satu baris; tabelnya dibuat dengan kolom baris pertama. Kolom lain kemudian diabaikan. */
    public PaketHidup tambah(String nama, Map<String, ?> sel) {
        Tabel t = tabel.computeIfAbsent(nama, n -> baru(n, List.copyOf(sel.keySet())));
        List<String> isi = new ArrayList<>();
        t.kolom().forEach(kolom -> isi.add(tulis(sel.get(kolom))));
        t.tambah(t.baris().size() + 2, isi);
        return this;
    }

    private static Tabel baru(String nama, List<String> kolom) {
        return new Tabel(nama, nama, kolom, Collections.nCopies(kolom.size(), BentukAngka.TITIK_DESIMAL));
    }

    private static String tulis(Object nilai) {
        if (nilai instanceof BigDecimal angka) {
            return angka.toPlainString();
        }
        return nilai == null ? "" : nilai.toString().strip();
    }

    /** Paket yang siap diperiksa. */
    public PaketLaporan susun() {
        return new PaketLaporan(identitas, tabel, List.of(), List.of());
    }
}
