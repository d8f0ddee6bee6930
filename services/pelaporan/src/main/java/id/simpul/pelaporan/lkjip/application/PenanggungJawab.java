package id.simpul.pelaporan.lkjip.application;

import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jabatan yang bertanggung jawab atas setiap indikator: yang menjanjikannya dalam Perjanjian Kinerja tahun itu. */
final class PenanggungJawab {
    private static final List<String> TINGKAT = List.of("JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA");

    private PenanggungJawab() {}

    /** Jabatan menurut id indikator, dari tingkat tertinggi; yang tidak dijanjikan siapa pun tidak ada. */
    static Map<String, List<String>> dari(KumpulanFakta fakta, int tahun) {
        Map<String, List<String>> hasil = new HashMap<>();
        fakta.daftar(JenisFakta.PERJANJIAN_KINERJA).stream()
                .filter(satu -> satu.tahun() == tahun && !satu.digantikan())
                .filter(satu ->
                        satu.pihakPertama() != null && satu.pihakPertama().jabatan() != null)
                .sorted(Comparator.comparingInt(PenanggungJawab::urutan).thenComparing(PerjanjianKinerja::id))
                .forEach(satu -> satu.butir()
                        .forEach(butir -> tambah(
                                hasil.computeIfAbsent(butir.indikatorId(), baru -> new ArrayList<>()),
                                satu.pihakPertama().jabatan())));
        return hasil;
    }

    private static void tambah(List<String> jabatan, String baru) {
        if (!jabatan.contains(baru)) {
            jabatan.add(baru);
        }
    }

    private static int urutan(PerjanjianKinerja satu) {
        int letak = TINGKAT.indexOf(satu.tingkat());
        return letak < 0 ? TINGKAT.size() : letak;
    }
}
