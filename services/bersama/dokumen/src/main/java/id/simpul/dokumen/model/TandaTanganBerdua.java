package id.simpul.dokumen.model;

import java.util.List;

/**
 * Dua kolom tanda tangan bersebelahan, dengan tempat dan tanggal di kanan atas.
 *
 * @param tempatTanggal "Medan, 31 Januari 2025", atau titik-titik bila belum ditandatangani
 */
public record TandaTanganBerdua(String tempatTanggal, Penanda kiri, Penanda kanan) implements Blok {
    public TandaTanganBerdua {
        tempatTanggal = TeksAman.sebaris(tempatTanggal);
    }

    /**
     * Satu penanda tangan.
     *
     * @param peran misalnya "Pihak Pertama,"
     * @param jabatan sebutan jabatan
     * @param nama nama pejabat; kosong berarti garis kosong untuk diisi
     * @param keterangan baris-baris kecil di bawahnya, misalnya cara dan waktu menandatangani
     */
    public record Penanda(String peran, String jabatan, String nama, List<String> keterangan) {
        /** Garis kosong tempat nama ditulis. */
        public static final String GARIS = "............................................";

        public Penanda {
            peran = TeksAman.sebaris(peran);
            jabatan = TeksAman.sebaris(jabatan);
            nama = TeksAman.sebaris(nama);
            keterangan = keterangan.stream().map(TeksAman::sebaris).toList();
        }

        /** Nama, atau garis kosong. */
        public String namaAtauGaris() {
            return nama.isEmpty() ? GARIS : nama;
        }
    }

    /** Kiri lalu kanan. */
    public List<Penanda> keduanya() {
        return List.of(kiri, kanan);
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.tandaTanganBerdua(this);
    }
}
