package id.simpul.perencanaan.indikator;

import java.util.UUID;

/**
 * Sambungan deret dengan indikator lain.
 *
 * @param jenis apa yang terjadi pada indikatornya
 * @param indikatorId indikator yang lain itu
 * @param peran kedudukan indikator yang lain terhadap indikator ini
 * @param tahun tahun pertama penerus menggantikan pendahulunya
 * @param id id sambungannya, untuk membatalkannya
 */
public record SilsilahIndikator(Jenis jenis, UUID indikatorId, Peran peran, int tahun, String alasan, UUID id) {
    /** Yang terjadi pada indikator. */
    public enum Jenis {
        /** Ukurannya sama, nama atau kodenya berganti. */
        GANTI_NAMA,
        /** Satu indikator menjadi beberapa. */
        PECAH,
        /** Beberapa indikator menjadi satu. */
        GABUNG
    }

    /** Kedudukan indikator yang lain. */
    public enum Peran {
        PENDAHULU,
        PENERUS
    }
}
