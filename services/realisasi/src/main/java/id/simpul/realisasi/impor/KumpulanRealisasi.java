package id.simpul.realisasi.impor;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.impor.BarisImpor;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.ButirBanyak;
import id.simpul.realisasi.realisasi.KunciRealisasi;
import id.simpul.realisasi.realisasi.model.Hitungan;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        bandingkan(isi, indikator, isian);
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

    /** Angka tercetak yang bukan pembulatan hitungannya diingatkan, tidak diganti. */
    private static void bandingkan(KelompokRealisasi isi, IndikatorDikenal indikator, IsianRealisasi isian) {
        BigDecimal tercetak = isian.tercetak() == null ? null : isian.tercetak().realisasi();
        BigDecimal dihitung = tercetak == null ? null : nilai(isian, indikator);
        if (dihitung == null) {
            return;
        }
        int desimal = Math.max(tercetak.scale(), 0);
        boolean cocok = dihitung.setScale(desimal, RoundingMode.HALF_UP).compareTo(tercetak) == 0
                || dihitung.setScale(desimal, RoundingMode.DOWN).compareTo(tercetak) == 0;
        if (!cocok) {
            isi.wakil()
                    .ingatkan(
                            "realisasi",
                            "beda-tercetak",
                            "nilai tercetak %s, dari bagiannya %s."
                                    .formatted(
                                            tercetak.toPlainString(),
                                            dihitung.setScale(desimal + 2, RoundingMode.HALF_UP)
                                                    .toPlainString()),
                            tercetak,
                            dihitung);
        }
    }

    /** Null bila isiannya belum tentu sah: penolakannya menyusul saat dicatat. */
    private static BigDecimal nilai(IsianRealisasi isian, IndikatorDikenal indikator) {
        try {
            NilaiKinerja nilai =
                    Hitungan.dari(isian, indikator.ukuran()).hasil().nilai();
            return nilai.nilai();
        } catch (NilaiTidakSah ditolakSaatDicatat) {
            return null;
        }
    }
}
