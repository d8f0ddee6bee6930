package id.simpul.perencanaan.nomenklatur;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Mencari kode menurut edisi dan menurut cabang pohonnya. */
@ApplicationScoped
class MembacaNomenklatur {
    private static final String PENUNJANG = "X.XX";
    private static final String BIDANG_SOSIAL = "1.06";

    private final DaftarNomenklatur daftar;

    MembacaNomenklatur(DaftarNomenklatur daftar) {
        this.daftar = daftar;
    }

    /**
     * Kode pada edisi itu yang sama dengan atau di bawah {@code kode}; null berarti tidak disaring. Dua digit dan empat
     * digit tidak pernah disamakan.
     */
    Halaman<KodeResmi> cari(String keputusan, KodeNomenklatur kode, Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        pastikanDikenal(keputusan);
        String saringan = "nomenklatur|" + keputusan + "|" + kode;
        List<String> posisi = kursor == null ? null : Kursor.baca(kursor, saringan, 2);
        List<KodeResmi> baris = daftar.semua().stream()
                .filter(satu -> keputusan == null || satu.keputusan().equals(keputusan))
                .filter(satu -> kode == null || dibawah(satu, kode))
                .filter(satu -> posisi == null || sesudah(satu, posisi))
                .limit(batas + 1L)
                .toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(saringan, akhir.keputusan(), akhir.kode()));
    }

    private static boolean dibawah(KodeResmi satu, KodeNomenklatur kode) {
        String dicari = kode.nilai().startsWith(PENUNJANG)
                ? BIDANG_SOSIAL + kode.nilai().substring(PENUNJANG.length())
                : kode.nilai();
        return satu.kode().equals(dicari) || satu.kode().startsWith(dicari + ".");
    }

    private static boolean sesudah(KodeResmi satu, List<String> posisi) {
        int edisi = satu.keputusan().compareTo(posisi.get(0));
        return edisi > 0 || (edisi == 0 && satu.kode().compareTo(posisi.get(1)) > 0);
    }

    private void pastikanDikenal(String keputusan) {
        if (keputusan != null && daftar.keputusan(keputusan).isEmpty()) {
            throw GalatAplikasi.parameter(
                    "keputusan",
                    keputusan,
                    "pilihan",
                    "Keputusan \"%s\" tidak dikenal; yang ada: %s."
                            .formatted(
                                    keputusan,
                                    daftar.keputusan().stream()
                                            .map(Keputusan::kode)
                                            .collect(Collectors.joining(", "))));
        }
    }

    List<Keputusan> keputusan() {
        return daftar.keputusan();
    }

    String sidik() {
        return daftar.sidik();
    }
}
