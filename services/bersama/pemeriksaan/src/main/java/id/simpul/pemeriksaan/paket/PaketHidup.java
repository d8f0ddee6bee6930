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

    /** Isi satu baris: pasangan nama kolom dan isinya, menurut urutannya; isi boleh null. */
    public static Map<String, Object> baris(Object... pasangan) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pasangan.length; i += 2) {
            hasil.put((String) pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }

    /** Apakah nama itu tabel paket yang dikenal kaidah. */
    public static boolean dikenal(String nama) {
        return KolomBaku.tabelDikenal(nama);
    }

    /** Menambah satu baris; tabelnya dibuat dengan kolom baris pertama. Kolom lain kemudian diabaikan. */
    public PaketHidup tambah(String nama, Map<String, ?> sel) {
        int sebelum = tabel.containsKey(nama) ? tabel.get(nama).baris().size() : 0;
        return tambah(nama, sebelum + 2, sel);
    }

    /** Seperti di atas, dengan nomor baris berkasnya (kepala tabel = 1). */
    public PaketHidup tambah(String nama, int nomor, Map<String, ?> sel) {
        return tambah(nama, nama, nomor, sel);
    }

    /** Seperti di atas, bagi tabel yang isinya berasal dari berkas bernama lain; nama itu yang dirujuk temuan. */
    public PaketHidup tambah(String nama, String berkas, int nomor, Map<String, ?> sel) {
        Tabel t = tabel.computeIfAbsent(nama, n -> baru(n, berkas, List.copyOf(sel.keySet())));
        List<String> isi = new ArrayList<>();
        t.kolom().forEach(kolom -> isi.add(tulis(sel.get(kolom))));
        t.tambah(nomor, isi);
        return this;
    }

    /** Apakah belum ada satu baris pun. */
    public boolean kosong() {
        return tabel.isEmpty();
    }

    private static Tabel baru(String nama, String berkas, List<String> kolom) {
        return new Tabel(nama, berkas, kolom, Collections.nCopies(kolom.size(), BentukAngka.TITIK_DESIMAL));
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
