package id.simpul.dokumen.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Isi sel bertipe. Perender yang memformat, sehingga lembar kerja mendapat angka sungguhan dan naskah mendapat tulisan
 * Indonesia. Kosong, nol, dan tidak berlaku adalah tiga hal yang berbeda.
 */
public sealed interface Sel {
    /** Uraian. */
    record Teks(String isi) implements Sel {
        public Teks {
            isi = TeksAman.sebaris(isi);
        }
    }

    /** Bilangan dengan jumlah desimal tetap. */
    record Bilangan(BigDecimal nilai, int desimal) implements Sel {
        public Bilangan {
            Objects.requireNonNull(nilai, "nilai");
        }
    }

    /** Jumlah uang dalam rupiah. */
    record Rupiah(BigDecimal nilai) implements Sel {
        public Rupiah {
            Objects.requireNonNull(nilai, "nilai");
        }
    }

    /** Persen; {@code 84.32} berarti 84,32 %. */
    record Persen(BigDecimal nilai, int desimal) implements Sel {
        public Persen {
            Objects.requireNonNull(nilai, "nilai");
        }
    }

    /** Tanggal kalender. */
    record Tanggal(LocalDate nilai) implements Sel {
        public Tanggal {
            Objects.requireNonNull(nilai, "nilai");
        }
    }

    /** Keadaan tanpa angka, atau nol yang memang dilaporkan. */
    enum Keadaan implements Sel {
        /** Belum dilaporkan; tercetak "–". */
        KOSONG,
        /** Dilaporkan dan besarnya nol; tercetak "0". */
        NOL,
        /** Tidak berlaku bagi baris ini; tercetak "t.b.". */
        TIDAK_BERLAKU,
        /** Menyatu dengan sel di kirinya. */
        MENYATU
    }

    /** Uraian; null atau kosong menjadi sel tanpa tulisan. */
    static Sel teks(String isi) {
        return new Teks(isi);
    }

    /** Bilangan bulat. */
    static Sel bilangan(long nilai) {
        return new Bilangan(BigDecimal.valueOf(nilai), 0);
    }

    /** Bilangan, atau {@link Keadaan#KOSONG} bila null. */
    static Sel bilangan(BigDecimal nilai, int desimal) {
        return nilai == null ? Keadaan.KOSONG : new Bilangan(nilai, desimal);
    }

    /** Rupiah, atau {@link Keadaan#KOSONG} bila null. */
    static Sel rupiah(BigDecimal nilai) {
        return nilai == null ? Keadaan.KOSONG : new Rupiah(nilai);
    }

    /** Persen, atau {@link Keadaan#KOSONG} bila null. */
    static Sel persen(BigDecimal nilai, int desimal) {
        return nilai == null ? Keadaan.KOSONG : new Persen(nilai, desimal);
    }

    /** Tanggal, atau {@link Keadaan#KOSONG} bila null. */
    static Sel tanggal(LocalDate nilai) {
        return nilai == null ? Keadaan.KOSONG : new Tanggal(nilai);
    }
}
