package id.simpul.perencanaan.impor;

import id.simpul.aturan.nilai.KodeNomenklatur;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.rencana.Peringatan;
import id.simpul.aturan.rencana.PeringatanPagu;
import id.simpul.impor.BarisImpor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pohon matriks program menurut urutan baris.
 *
 * <p>Kode saja tidak cukup: dokumen terbit mencetak kode dua kali dan program tanpa kode. Karena itu baris bergantung
 * pada baris setingkat di atasnya yang terakhir, dan kode induk yang disebut hanya memeriksanya.
 */
final class KumpulanProgram {
    private final List<SimpulMatriks> akar = new ArrayList<>();
    private final List<SimpulMatriks> semua = new ArrayList<>();
    private SimpulMatriks program;
    private SimpulMatriks kegiatan;

    void terima(BarisImpor baris) {
        SimpulMatriks simpul = new SimpulMatriks(baris, kode(baris, "kode").orElse(null));
        switch (simpul.tingkat()) {
            case "PROGRAM" -> {
                akar.add(simpul);
                program = simpul;
                kegiatan = null;
            }
            case "KEGIATAN" -> {
                gantung(simpul, program, "PROGRAM");
                kegiatan = simpul;
            }
            case "SUB_KEGIATAN" -> gantung(simpul, kegiatan, "KEGIATAN");
            default -> {
                return;
            }
        }
        semua.add(simpul);
    }

    private void gantung(SimpulMatriks simpul, SimpulMatriks terakhir, String tingkatInduk) {
        BarisImpor baris = simpul.asal();
        String disebut = kode(baris, "induk_kode").orElse(null);
        if (terakhir != null && terakhir.menerima(disebut)) {
            terakhir.anak().add(simpul);
            return;
        }
        Optional<SimpulMatriks> lain = disebut == null
                ? Optional.empty()
                : semua.stream()
                        .filter(satu -> satu.tingkat().equals(tingkatInduk) && satu.bernama(disebut))
                        .reduce((satu, sesudah) -> sesudah);
        if (lain.isPresent()) {
            lain.get().anak().add(simpul);
        } else if (!baris.cacat()) {
            baris.tolak(
                    "induk_kode",
                    "induk-dikenal",
                    "induk \"%s\" tidak ada di baris sebelumnya.".formatted(baris.mentah("induk_kode")));
        }
    }

    static Optional<String> kode(BarisImpor baris, String kolom) {
        return baris.teks(kolom).flatMap(teks -> {
            try {
                return Optional.of(KodeNomenklatur.dari(teks).toString());
            } catch (NilaiTidakSah galat) {
                baris.tolak(
                        kolom,
                        "kode-nomenklatur",
                        "kolom \"%s\" berisi \"%s\", %s.".formatted(kolom, teks, galat.getMessage()));
                return Optional.empty();
            }
        });
    }

    void periksa(Identitas identitas) {
        for (SimpulMatriks satu : semua) {
            satu.asal().perTahun("pagu").keySet().stream()
                    .filter(tahun -> !identitas.memuat(tahun))
                    .forEach(tahun -> satu.asal()
                            .tolak(
                                    "pagu_" + tahun,
                                    "tahun-periode",
                                    "tahun %d di luar periode %d-%d."
                                            .formatted(tahun, identitas.tahunAwal(), identitas.tahunAkhir())));
        }
        Map<String, BarisImpor> menurutNomor = new HashMap<>();
        semua.forEach(satu -> menurutNomor.put(String.valueOf(satu.asal().nomor()), satu.asal()));
        PeringatanPagu.periksa(
                        akar.stream().map(SimpulMatriks::keBarisPagu).toList(),
                        identitas.tahunAwal(),
                        identitas.tahunAkhir())
                .forEach(satu -> catat(menurutNomor.get(satu.id()), satu, identitas.terbit()));
    }

    /** Cacat dokumen terbit menjadi peringatan; kode ganda pada rencana yang disusun sendiri ditolak. */
    private static void catat(BarisImpor baris, Peringatan satu, boolean terbit) {
        if (baris.cacat()) {
            return;
        }
        String kolom =
                switch (satu.aturan()) {
                    case "pagu-akhir" -> "pagu_akhir";
                    case "pagu-induk" -> "pagu_" + satu.tahun();
                    default -> "kode";
                };
        if (satu.aturan().equals("kode-ganda") && !terbit) {
            baris.tolak(kolom, satu.aturan(), satu.pesan());
        } else {
            baris.ingatkan(kolom, satu.aturan(), satu.pesan(), satu.tertulis(), satu.hitungan());
        }
    }

    List<SimpulMatriks> akar() {
        return akar;
    }

    Stream<SimpulMatriks> beserta() {
        return akar.stream().flatMap(SimpulMatriks::beserta);
    }

    Stream<Integer> tahun() {
        return semua.stream().flatMap(satu -> satu.asal().perTahun("pagu").keySet().stream());
    }

    long banyak(String tingkat) {
        return semua.stream().filter(satu -> satu.tingkat().equals(tingkat)).count();
    }
}
