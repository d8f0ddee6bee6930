package id.simpul.pemeriksaan.paket;

import id.simpul.berkas.AngkaTerbaca;
import java.util.Optional;

/** Isi sebuah sel setelah dicoba dibaca sebagai angka. */
public record IsiSel(Jenis jenis, Optional<Angka> angka) {

    /** Empat keadaan sel; {@code RUSAK} adalah deretan angka yang pengelompokannya mustahil, misalnya 25.00.000. */
    public enum Jenis {
        KOSONG,
        TEKS,
        ANGKA,
        RUSAK
    }

    static final IsiSel KOSONG = new IsiSel(Jenis.KOSONG, Optional.empty());
    static final IsiSel TEKS = new IsiSel(Jenis.TEKS, Optional.empty());
    static final IsiSel RUSAK = new IsiSel(Jenis.RUSAK, Optional.empty());

    static IsiSel dari(AngkaTerbaca terbaca, String teks) {
        return switch (terbaca.jenis()) {
            case KOSONG -> KOSONG;
            case TEKS -> TEKS;
            case RUSAK -> RUSAK;
            case ANGKA -> new IsiSel(Jenis.ANGKA, Optional.of(new Angka(terbaca.nilai(), terbaca.desimal(), teks)));
        };
    }
}
