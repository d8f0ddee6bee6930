package id.simpul.lokal.tumpukan;

import java.time.Duration;

/** Pendengar kemajuan penyalaan; dipanggil dari beberapa utas. */
public interface Kemajuan {

    /** Bagian mulai dinyalakan. */
    void mulai(String bagian);

    /** Bagian siap; {@code sudahBerjalan} benar bila prosesnya dari peluncuran sebelumnya. */
    void siap(String bagian, Duration lama, boolean sudahBerjalan);

    /** Bagian gagal. */
    void gagal(String bagian);

    /** Bagian tidak jadi dinyalakan karena yang lain gagal atau pengguna menghentikan. */
    void batal(String bagian);

    /** Tanpa laporan. */
    static Kemajuan senyap() {
        return new Kemajuan() {
            @Override
            public void mulai(String bagian) {}

            @Override
            public void siap(String bagian, Duration lama, boolean sudahBerjalan) {}

            @Override
            public void gagal(String bagian) {}

            @Override
            public void batal(String bagian) {}
        };
    }
}
