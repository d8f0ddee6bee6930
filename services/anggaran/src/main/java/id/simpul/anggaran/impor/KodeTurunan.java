package id.simpul.anggaran.impor;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.List;
import java.util.Optional;

/** Kode tingkat yang tidak ditulis ekspor, diturunkan dari kode di bawahnya. */
final class KodeTurunan {
    /** Tingkat yang berkode nomenklatur. */
    static final List<TingkatRincian> TINGKAT =
            List.of(TingkatRincian.PROGRAM, TingkatRincian.KEGIATAN, TingkatRincian.SUB_KEGIATAN);

    private KodeTurunan() {}

    /** Kode tingkat itu; bila tidak tertulis, awalan kode di bawahnya; null bila tidak ada keduanya. */
    static String dari(LetakEkspor letak, TingkatRincian tingkat) {
        if (letak.kode(tingkat) != null) {
            return letak.kode(tingkat);
        }
        int letakTingkat = TINGKAT.indexOf(tingkat);
        for (int i = letakTingkat + 1; i < TINGKAT.size(); i++) {
            Optional<KodeNomenklatur> naik = coba(letak.kode(TINGKAT.get(i)));
            for (int n = i; n > letakTingkat; n--) {
                naik = naik.flatMap(KodeNomenklatur::induk);
            }
            if (naik.isPresent()) {
                return naik.get().nilai();
            }
        }
        return null;
    }

    /** Kode nomenklatur yang terbaca; kosong bila tidak ada atau bukan nomenklatur. */
    static Optional<KodeNomenklatur> coba(String kode) {
        if (kode == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(KodeNomenklatur.dari(kode));
        } catch (NilaiTidakSah bukanNomenklatur) {
            return Optional.empty();
        }
    }
}
