package id.simpul.impor.sumber;

import id.simpul.berkas.BentukAngka;
import java.io.IOException;

/** Satu berkas CSV atau lembar XLSX di dalam kiriman; boleh dibaca berkali-kali. */
public interface Lembar {
    /** Nama tanpa folder dan akhiran. */
    String nama();

    /** Jalur di dalam kiriman, untuk ditunjukkan. */
    String jalur();

    /** Pemisah kolom bagi pembaca; null bila bukan CSV. */
    String pemisah();

    /** Penyandian bagi pembaca; null bila bukan CSV. */
    String penyandian();

    /** Tanda desimal yang lazim di berkas seperti ini, dipakai bila isinya tidak memberi bukti. */
    BentukAngka bentukBawaan();

    /**
     * Mengalirkan semua baris yang berisi, kepala kolom lebih dulu.
     *
     * @throws LembarRusak bila isinya berhenti dapat dibaca di tengah jalan
     */
    void baca(PenerimaBaris penerima) throws IOException;
}
