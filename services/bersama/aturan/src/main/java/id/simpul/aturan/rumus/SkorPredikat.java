package id.simpul.aturan.rumus;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import java.util.List;
import java.util.Locale;

/**
 * Skor sebuah predikat berurut, dari yang terendah (1) ke yang tertinggi, untuk rumus {@code predikat.skor} bila yang
 * diketahui hanya predikatnya. Daftarnya data: kota boleh menyusun miliknya.
 *
 * @param nama nama daftar, misalnya {@code SAKIP}
 * @param urutan predikat dari terendah ke tertinggi
 */
public record SkorPredikat(String nama, List<String> urutan) {
    /** Predikat SAKIP, D s.d. AA (kebiasaan aplikasi e-SAKIP). */
    public static final SkorPredikat SAKIP = new SkorPredikat("SAKIP", List.of("D", "C", "CC", "B", "BB", "A", "AA"));
    /** Opini BPK: tidak memberi pendapat, tidak wajar, wajar dengan pengecualian, wajar tanpa pengecualian. */
    public static final SkorPredikat OPINI = new SkorPredikat("OPINI", List.of("TMP", "TW", "WDP", "WTP"));

    public SkorPredikat {
        nama = Periksa.teks("nama", nama, 100);
        urutan = Periksa.daftar("urutan", urutan).stream()
                .map(predikat -> Periksa.teks("urutan", predikat, 100).toUpperCase(Locale.ROOT))
                .toList();
        Periksa.syarat(
                "urutan",
                urutan,
                daftar -> !daftar.isEmpty() && daftar.stream().distinct().count() == daftar.size(),
                "unik",
                "berisi sedikitnya satu predikat, tanpa ulangan");
    }

    public NilaiKinerja skor(String predikat) {
        int letak = urutan.indexOf(Periksa.teks("predikat", predikat, 100).toUpperCase(Locale.ROOT));
        if (letak < 0) {
            throw new NilaiTidakSah("predikat", "dikenal", predikat, "pilih salah satu dari " + urutan);
        }
        return NilaiKinerja.dari(letak + 1L);
    }
}
