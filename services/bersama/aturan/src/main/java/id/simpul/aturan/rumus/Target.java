package id.simpul.aturan.rumus;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import java.math.BigDecimal;

/** Target sebuah indikator: satu nilai, atau dua batas untuk indikator berarah RENTANG. */
public sealed interface Target {

    /** Target satu nilai, boleh kosong atau tidak berlaku. */
    record Tunggal(NilaiKinerja nilai) implements Target {
        public Tunggal {
            Periksa.wajib("target", nilai);
        }

        @Override
        public Rentang rentang() {
            return new Rentang(nilai.nilai(), nilai.nilai());
        }

        @Override
        public String toString() {
            return nilai.bernilai()
                    ? nilai.nilai().toPlainString()
                    : nilai.keadaan().name();
        }
    }

    /** Target di antara dua batas, keduanya termasuk; misalnya 95 s.d. 105. */
    record Rentang(BigDecimal bawah, BigDecimal atas) implements Target {
        public Rentang {
            bawah = NilaiKinerja.dari("target/bawah", Periksa.wajib("target/bawah", bawah))
                    .nilai();
            atas = NilaiKinerja.dari("target/atas", Periksa.wajib("target/atas", atas))
                    .nilai();
            if (bawah.compareTo(atas) > 0) {
                throw new NilaiTidakSah("target/bawah", "urutan", bawah, "tidak boleh di atas batas atas " + atas);
            }
        }

        @Override
        public NilaiKinerja nilai() {
            return NilaiKinerja.hitungan(atas);
        }

        @Override
        public Rentang rentang() {
            return this;
        }

        @Override
        public String toString() {
            return bawah.toPlainString() + " s.d. " + atas.toPlainString();
        }
    }

    static Target tunggal(NilaiKinerja nilai) {
        return new Tunggal(nilai);
    }

    static Target rentang(BigDecimal bawah, BigDecimal atas) {
        return new Rentang(bawah, atas);
    }

    /** Nilai target; untuk rentang, batas atasnya. */
    NilaiKinerja nilai();

    /** Target sebagai rentang; target tunggal menjadi rentang selebar nol. Hanya sah bila bernilai. */
    Rentang rentang();
}
