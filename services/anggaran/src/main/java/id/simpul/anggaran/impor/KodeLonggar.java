package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.KodeRekening;
import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.regex.Pattern;

/**
 * Kode seperti ditulis ekspor, dijadikan satu ejaan untuk dicocokkan dalam satu tahun: sub kegiatan dua digit ditambah
 * nol menjadi empat, kode rekening dilengkapi nolnya.
 */
final class KodeLonggar {
    private static final Pattern SUB_DUA_DIGIT = Pattern.compile("^((?:[^.]+\\.){4}[^.]+)\\.(\\d{2})$");

    private KodeLonggar() {}

    /** Kode program, kegiatan, atau sub kegiatan; yang bukan nomenklatur dikembalikan rapat apa adanya. */
    static String nomenklatur(String teks) {
        if (teks == null) {
            return null;
        }
        try {
            return SUB_DUA_DIGIT.matcher(KodeNomenklatur.dari(teks).nilai()).replaceFirst("$1.00$2");
        } catch (NilaiTidakSah bukanNomenklatur) {
            return teks.strip();
        }
    }

    /** Kode rekening; yang tidak terbaca dikembalikan rapat apa adanya. */
    static String rekening(String teks) {
        return teks == null
                ? null
                : KodeRekening.coba(teks).map(KodeRekening::toString).orElseGet(teks::strip);
    }
}
