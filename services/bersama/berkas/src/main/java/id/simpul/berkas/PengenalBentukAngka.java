package id.simpul.berkas;

import java.util.regex.Pattern;

/**
 * Menentukan tanda desimal sebuah kolom dari isinya; "1.234" sendirian tidak dapat ditentukan,
 * maka bukti kolom didahulukan, lalu bukti berkas, lalu kebiasaan pemisah kolomnya.
 */
public final class PengenalBentukAngka {
    private static final Pattern KOMA_DESIMAL = Pattern.compile(
            "-?(?:[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3}){2,})%?");
    private static final Pattern TITIK_DESIMAL = Pattern.compile(
            "-?(?:[0-9]+\\.(?:[0-9]{1,2}|[0-9]{4,})|[0-9]{1,3}(?:,[0-9]{3})+\\.[0-9]+|[0-9]{1,3}(?:,[0-9]{3}){2,})%?");

    /** "Rp900.000,-": rupiah tidak berdesimal tiga, jadi titiknya pasti pemisah ribuan. */
    private static final Pattern RUPIAH_BERTITIK = Pattern.compile(
            "(?:rp\\.?\\s*[0-9]{1,3}(?:\\.[0-9]{3})+(?:,(?:-|[0-9]{1,2}))?|[0-9]{1,3}(?:\\.[0-9]{3})+,-)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RUPIAH_BERKOMA =
            Pattern.compile("rp\\.?\\s*[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?", Pattern.CASE_INSENSITIVE);

    private int koma;
    private int titik;

    /** Memperhitungkan satu isi sel; yang bukan angka tidak berpengaruh. */
    public void lihat(String teks) {
        if (teks.isEmpty() || teks.length() > 40 || !mungkinAngka(teks)) {
            return;
        }
        String s = teks.strip();
        if (KOMA_DESIMAL.matcher(s).matches() || RUPIAH_BERTITIK.matcher(s).matches()) {
            koma++;
        } else if (TITIK_DESIMAL.matcher(s).matches()
                || RUPIAH_BERKOMA.matcher(s).matches()) {
            titik++;
        }
    }

    private static boolean mungkinAngka(String teks) {
        return teks.indexOf('.') >= 0 || teks.indexOf(',') >= 0;
    }

    /** Menambahkan bukti pengenal lain, misalnya kolom lain di berkas yang sama. */
    public void gabung(PengenalBentukAngka lain) {
        koma += lain.koma;
        titik += lain.titik;
    }

    /** Bentuk menurut bukti terbanyak; {@code bawaan} bila bukti tidak ada atau seimbang. */
    public BentukAngka putuskan(BentukAngka bawaan) {
        if (koma == titik) {
            return bawaan;
        }
        return koma > titik ? BentukAngka.KOMA_DESIMAL : BentukAngka.TITIK_DESIMAL;
    }
}
