package id.simpul.dokumen.model;

/** Bagian sebaris dari paragraf. */
public sealed interface Potongan permits Potongan.Teks, Potongan.Rujukan {

    /** Benar bila potongan ini penyebutan tabel atau gambar. */
    boolean merujuk();

    /** Teks dengan gaya; ganti baris di dalamnya menjadi spasi. */
    record Teks(String isi, boolean tebal, boolean miring) implements Potongan {
        public Teks {
            isi = TeksAman.bersih(isi).replace('\n', ' ');
        }

        @Override
        public boolean merujuk() {
            return false;
        }
    }

    /**
     * Penyebutan tabel atau gambar lewat nama mesinnya; menjadi "Tabel 3.1" ketika dokumen disusun. Nama yang tidak ada
     * ditolak saat itu juga.
     *
     * @param nama nama mesin tabel atau grafik
     * @param label "Tabel 3.1"; diisi {@link Dokumen}
     * @param jangkar tujuan tautan; diisi {@link Dokumen}
     */
    record Rujukan(String nama, String label, String jangkar) implements Potongan {
        @Override
        public boolean merujuk() {
            return true;
        }
    }

    /** Teks biasa. */
    static Potongan teks(String isi) {
        return new Teks(isi, false, false);
    }

    /** Teks tebal. */
    static Potongan tebal(String isi) {
        return new Teks(isi, true, false);
    }

    /** Teks miring, misalnya istilah asing. */
    static Potongan miring(String isi) {
        return new Teks(isi, false, true);
    }

    /** Rujukan ke tabel atau grafik bernama. */
    static Potongan rujukan(String nama) {
        return new Rujukan(nama, "", "");
    }
}
