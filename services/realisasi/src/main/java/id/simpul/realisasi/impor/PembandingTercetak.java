package id.simpul.realisasi.impor;

import id.simpul.aturan.capaian.RealisasiTerhitung;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.impor.BarisImpor;
import id.simpul.realisasi.realisasi.model.Hitungan;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.Tercetak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Angka tercetak yang bukan pembulatan hitungannya diingatkan, tidak diganti. */
final class PembandingTercetak {
    private PembandingTercetak() {}

    static void bandingkan(BarisImpor baris, Satuan satuan, IsianRealisasi isian) {
        Tercetak tercetak = isian.tercetak();
        if (tercetak == null) {
            return;
        }
        hitung(isian, satuan).ifPresent(hasil -> {
            bandingkan(baris, "realisasi", tercetak.realisasi(), hasil.nilai().nilai());
            bandingkan(
                    baris, "pembilang", tercetak.pembilang(), hasil.pembilang().nilai());
            bandingkan(baris, "penyebut", tercetak.penyebut(), isian.penyebut());
        });
    }

    private static void bandingkan(BarisImpor baris, String kolom, BigDecimal tercetak, BigDecimal dihitung) {
        if (tercetak == null || dihitung == null) {
            return;
        }
        int desimal = Math.max(tercetak.scale(), 0);
        boolean cocok = dihitung.setScale(desimal, RoundingMode.HALF_UP).compareTo(tercetak) == 0
                || dihitung.setScale(desimal, RoundingMode.DOWN).compareTo(tercetak) == 0;
        if (!cocok) {
            String hitungan = kolom.equals("realisasi")
                    ? dihitung.setScale(desimal + 2, RoundingMode.HALF_UP).toPlainString()
                    : dihitung.toPlainString();
            baris.ingatkan(
                    kolom,
                    "beda-tercetak",
                    "%s tercetak %s, dari bagiannya %s."
                            .formatted(kolom.equals("realisasi") ? "nilai" : kolom, tercetak.toPlainString(), hitungan),
                    tercetak,
                    dihitung);
        }
    }

    /** Kosong bila isiannya belum tentu sah: penolakannya menyusul saat dicatat. */
    private static Optional<RealisasiTerhitung> hitung(IsianRealisasi isian, Satuan satuan) {
        try {
            return Optional.of(Hitungan.dari(isian, satuan).hasil());
        } catch (NilaiTidakSah ditolakSaatDicatat) {
            return Optional.empty();
        }
    }
}
