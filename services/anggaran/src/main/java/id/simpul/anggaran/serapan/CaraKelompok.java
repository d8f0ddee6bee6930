package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.KodeRekening;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.TingkatRincian;
import java.util.Optional;

/** Menurut apa baris terhalus dikelompokkan. */
public enum CaraKelompok {
    SUMBER_DANA(0),
    /** Kelompok belanja, misalnya 5.1. */
    KELOMPOK(2),
    /** Jenis belanja, misalnya 5.1.02. */
    JENIS(3),
    /** Objek belanja, misalnya 5.1.02.01. */
    OBJEK(4),
    /** Rincian objek. */
    RINCIAN_OBJEK(5),
    /** Sub rincian objek: kode rekening utuh. */
    SUB_RINCIAN_OBJEK(6);

    private final int bagian;

    CaraKelompok(int bagian) {
        this.bagian = bagian;
    }

    /** Kelompok sebuah baris; kosong bila barisnya tidak menyebutnya. */
    Optional<String> kelompok(Rincian baris) {
        if (this == SUMBER_DANA) {
            return Optional.ofNullable(baris.sumberDana());
        }
        return baris.tingkat() == TingkatRincian.REKENING
                ? KodeRekening.coba(baris.kode()).map(kode -> kode.awalan(bagian))
                : Optional.empty();
    }
}
