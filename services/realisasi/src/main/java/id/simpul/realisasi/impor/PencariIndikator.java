package id.simpul.realisasi.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.indikator.TabelIndikator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Mencari indikator menurut kodenya; kode yang sama di beberapa rencana dipilih menurut target tahun itu. */
final class PencariIndikator {
    private final Map<String, List<IndikatorDikenal>> menurutKode;

    PencariIndikator(SalinanIndikator salinan) {
        this.menurutKode = salinan.semua().stream()
                .collect(Collectors.groupingBy(IndikatorDikenal::kode, TreeMap::new, Collectors.toList()));
    }

    /** Menambahkan definisi dan target indikator yang kodenya disebut dan hanya milik satu indikator. */
    void lengkapi(PaketHidup paket, Set<String> kode) {
        menurutKode.forEach((satu, calon) -> {
            if (kode.contains(satu) && calon.size() == 1) {
                TabelIndikator.definisi(paket, calon.get(0));
                TabelIndikator.targetTahunan(paket, calon.get(0));
            }
        });
    }

    /** Indikatornya; bila tidak dikenal atau tidak dapat dipastikan, barisnya ditolak dengan sebabnya. */
    Optional<IndikatorDikenal> cari(BarisImpor baris, String kode, int tahun) {
        List<IndikatorDikenal> calon = menurutKode.getOrDefault(kode, List.of());
        if (calon.isEmpty()) {
            baris.tolak(
                    "indikator_kode",
                    "tidak-dikenal",
                    "indikator \"%s\" tidak ada di rencana kota ini.".formatted(kode));
            return Optional.empty();
        }
        List<IndikatorDikenal> bertarget = calon.size() == 1
                ? calon
                : calon.stream()
                        .filter(satu -> satu.targetTahun(tahun).isPresent())
                        .toList();
        if (bertarget.size() != 1) {
            baris.tolak(
                    "indikator_kode",
                    "mendua",
                    "kode \"%s\" dipakai %d indikator, %d di antaranya bertarget %d; isikan satu per satu."
                            .formatted(kode, calon.size(), bertarget.size(), tahun));
            return Optional.empty();
        }
        return Optional.of(bertarget.get(0));
    }
}
