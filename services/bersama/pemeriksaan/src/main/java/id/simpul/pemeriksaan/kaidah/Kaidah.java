package id.simpul.pemeriksaan.kaidah;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import java.util.Set;

/** Satu kaidah pemeriksaan: bernama, memeriksa satu hal, tanpa keadaan. */
public interface Kaidah {

    /** Nama tetap, huruf kecil bergaris bawah. */
    String nama();

    /** Satu kalimat: apa yang diperiksa. */
    String memeriksa();

    /** Tabel yang harus ada; bila tidak, kaidah tidak dijalankan dan hal itu dilaporkan sekali. */
    Set<String> perlu();

    void periksa(Laporan laporan, Penampung temuan);
}
