package id.simpul.realisasi.impor;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.impor.BarisImpor;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.ButirBanyak;
import id.simpul.realisasi.realisasi.KunciRealisasi;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Mengelompokkan baris realisasi dan komponen menurut indikator dan periodenya. */
final class KumpulanRealisasi {
    private record Kunci(String kode, Periode periode) {}

    private final Map<Kunci, KelompokRealisasi> kelompok = new LinkedHashMap<>();

    void terima(BarisImpor baris) {
        Optional<Periode> periode = periode(baris);
        if (baris.cacat() || periode.isEmpty()) {
            return;
        }
        Kunci kunci = new Kunci(baris.teks("indikator_kode").orElseThrow(), periode.get());
        KelompokRealisasi milik = kelompok.computeIfAbsent(kunci, satu -> new KelompokRealisasi());
        if (baris.berkas().equals(SkemaRealisasi.KOMPONEN)) {
            milik.komponen(baris);
        } else {
            milik.utama(baris);
        }
    }

    private static Optional<Periode> periode(BarisImpor baris) {
        Optional<Integer> tahun = baris.bulat("tahun");
        if (tahun.isEmpty()) {
            return Optional.empty();
        }
        try {
            Periode periode = Periode.dari(
                    "periode", baris.teks("periode").orElse(tahun.get().toString()));
            if (periode.tahun().nilai() != tahun.get()) {
                baris.tolak("periode", "selaras", "periode %s bukan tahun %d.".formatted(periode, tahun.get()));
            }
            return Optional.of(periode);
        } catch (NilaiTidakSah galat) {
            baris.tolak("periode", galat.aturan(), galat.pesan());
            return Optional.empty();
        }
    }

    /** Kode indikator yang disebut kiriman. */
    Set<String> kode() {
        return kelompok.keySet().stream().map(Kunci::kode).collect(Collectors.toSet());
    }

    /** Isian yang dapat dicatat; kelompok yang cacat atau tidak dikenal indikatornya tidak ikut. */
    List<ButirBanyak> butir(PencariIndikator pencari) {
        List<ButirBanyak> hasil = new ArrayList<>();
        kelompok.forEach((kunci, isi) -> {
            if (!isi.cacat()) {
                pencari.cari(isi.wakil(), kunci.kode, kunci.periode.tahun().nilai())
                        .ifPresent(indikator -> hasil.add(butir(kunci, isi, indikator)));
            }
        });
        return hasil;
    }

    private static ButirBanyak butir(Kunci kunci, KelompokRealisasi isi, IndikatorDikenal indikator) {
        IsianRealisasi isian = isi.isian(indikator.ukuran().persen());
        PembandingTercetak.bandingkan(isi.wakil(), indikator.ukuran(), isian);
        String satuan = isi.satuanTercetak();
        if (satuan != null && !Satuan.dari(satuan).equals(indikator.ukuran())) {
            isi.wakil()
                    .ingatkan(
                            "satuan_realisasi",
                            "satuan-beda",
                            "satuan tercetak \"%s\" bukan satuan indikator, \"%s\"."
                                    .formatted(satuan, indikator.ukuran().nama()));
        }
        return new ButirBanyak(new KunciRealisasi(indikator.id(), kunci.periode), indikator, isian, isi::tolak);
    }
}
