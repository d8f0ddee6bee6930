package id.simpul.anggaran.serapan.renstra;

import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.serapan.model.NamaBaku;
import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Memasangkan program Renstra dengan baris DPA setingkat di bawah induk yang sudah berpasangan: kode yang sama, lalu kode
 * yang hanya berbeda dua atau empat digit, lalu nama.
 */
final class Pemasang {
    private static final Pattern SUB_DUA_DIGIT = Pattern.compile("^((?:[^.]+\\.){4}[^.]+)\\.(\\d{2})$");

    private final List<PaguProgram> renstra;
    private final List<Rincian> dpa;
    private final List<Pasangan> pasangan = new ArrayList<>();

    private Pemasang(List<PaguProgram> renstra, List<Rincian> dpa) {
        this.renstra = new ArrayList<>(renstra);
        this.dpa = new ArrayList<>(dpa);
    }

    /** Bagaimana sebuah baris berpasangan. */
    enum Padanan {
        KODE,
        /** Kode sama kecuali sub kegiatannya dua dan empat digit: milik keputusan yang berbeda, jadi ditandai. */
        KODE_BEDA_DIGIT,
        NAMA,
        HANYA_RENSTRA,
        HANYA_DPA
    }

    /** Satu pasangan; salah satu sisinya null bila tidak berpasangan. */
    record Pasangan(PaguProgram renstra, Rincian dpa, Padanan padanan) {}

    static List<Pasangan> pasangkan(List<PaguProgram> renstra, List<Rincian> dpa) {
        Pemasang pemasang = new Pemasang(renstra, dpa);
        pemasang.cocokkan(Padanan.KODE, (satu, dua) -> sama(kode(satu.kode()), kode(dua.kode())));
        pemasang.cocokkan(Padanan.KODE_BEDA_DIGIT, (satu, dua) -> sama(empat(satu.kode()), empat(dua.kode())));
        pemasang.cocokkan(
                Padanan.NAMA, (satu, dua) -> NamaBaku.dari(satu.nama()).equals(NamaBaku.dari(dua.uraian())));
        pemasang.dpa.forEach(sisa -> pemasang.pasangan.add(new Pasangan(null, sisa, Padanan.HANYA_DPA)));
        pemasang.renstra.forEach(sisa -> pemasang.pasangan.add(new Pasangan(sisa, null, Padanan.HANYA_RENSTRA)));
        return List.copyOf(pemasang.pasangan);
    }

    private void cocokkan(Padanan cara, BiPredicate<PaguProgram, Rincian> cocok) {
        for (Rincian baris : List.copyOf(dpa)) {
            renstra.stream().filter(satu -> cocok.test(satu, baris)).findFirst().ifPresent(satu -> {
                pasangan.add(new Pasangan(satu, baris, cara));
                renstra.remove(satu);
                dpa.remove(baris);
            });
        }
    }

    private static boolean sama(Optional<String> satu, Optional<String> dua) {
        return satu.isPresent() && satu.equals(dua);
    }

    private static Optional<String> kode(String teks) {
        if (teks == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(KodeNomenklatur.dari(teks).nilai());
        } catch (NilaiTidakSah bukanNomenklatur) {
            return Optional.empty();
        }
    }

    private static Optional<String> empat(String teks) {
        return kode(teks).map(kode -> SUB_DUA_DIGIT.matcher(kode).replaceFirst("$1.00$2"));
    }
}
