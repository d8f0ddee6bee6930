package id.simpul.realisasi.realisasi;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.nilai.JenisPeriode;
import id.simpul.aturan.nilai.Periode;
import id.simpul.kota.KotaDikenal;
import id.simpul.pemeriksaan.paket.IdentitasPaket;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.pemeriksaan.paket.PaketLaporan;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.TabelIndikator;
import id.simpul.realisasi.realisasi.model.IsianKomponen;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.Tercetak;
import id.simpul.temuan.BarisRealisasi;
import id.simpul.temuan.TabelSkala;
import java.util.List;
import java.util.Optional;

/** Satu indikator pada satu macam periode sebagai paket laporan kecil. */
final class PaketIsian {
    private final IndikatorDikenal definisi;
    private final Periode periode;
    private final PaketHidup paket;

    /** {@code kota} null bila perencanaan belum mengabarkannya; predikatnya lalu tidak diperiksa. */
    PaketIsian(IndikatorDikenal definisi, Periode periode, KotaDikenal kota) {
        this.definisi = definisi;
        this.periode = periode;
        this.paket = new PaketHidup(new IdentitasPaket(
                Optional.ofNullable(kota).map(KotaDikenal::nama),
                Optional.of(periode.tahun().nilai()),
                Optional.of("LKJIP"),
                Optional.empty()));
        Optional.ofNullable(kota)
                .flatMap(satu -> satu.aturan(periode.tahun().nilai()))
                .ifPresent(this::skala);
    }

    PaketLaporan susun(RealisasiEntity ini, List<RealisasiEntity> sebanding) {
        TabelIndikator.definisi(paket, definisi);
        if (periode.jenis() == JenisPeriode.TAHUN) {
            TabelIndikator.targetTahunan(paket, definisi);
        } else if (periode.jenis() == JenisPeriode.TRIWULAN) {
            TabelIndikator.targetTriwulan(paket, definisi, periode.urutan());
        }
        sebanding.forEach(this::realisasi);
        realisasi(ini);
        return paket.susun();
    }

    /** Kaidahnya mencocokkan predikat dengan capaian; skala atas realisasi tidak dapat diperiksa begitu. */
    private void skala(AturanCapaian aturan) {
        if (aturan.basisPredikat() == BasisPredikat.CAPAIAN && aturan.skala() != null) {
            TabelSkala.tambah(paket, aturan.skala().pita());
        }
    }

    /** Alamat API isian itu, yang dirujuk temuannya. */
    static String alamat(RealisasiEntity satu) {
        return "/api/realisasi/v1/realisasi/" + satu.id;
    }

    private void realisasi(RealisasiEntity satu) {
        IsianRealisasi isian = satu.isian;
        new BarisRealisasi(
                        definisi.kode(),
                        String.valueOf(satu.tahun),
                        definisi.satuan(),
                        isian.nilai(),
                        isian.pembilang(),
                        isian.penyebut(),
                        tercetak(isian.tercetak()),
                        isian.komponen() == null
                                ? List.of()
                                : isian.komponen().stream()
                                        .map(PaketIsian::komponen)
                                        .toList(),
                        satuanPenyebut(isian),
                        alamat(satu))
                .tambah(paket);
    }

    private static BarisRealisasi.Tercetak tercetak(Tercetak cetak) {
        return cetak == null
                ? BarisRealisasi.Tercetak.TIDAK_ADA
                : new BarisRealisasi.Tercetak(cetak.realisasi(), cetak.pembilang(), cetak.capaian(), cetak.predikat());
    }

    private static BarisRealisasi.Komponen komponen(IsianKomponen k) {
        return new BarisRealisasi.Komponen(
                k.uraian(), k.jumlah(), k.satuan(), k.sumberDana(), k.dihitung(), k.alasan());
    }

    private String satuanPenyebut(IsianRealisasi isian) {
        if (isian.dasarPenyebut() != null && isian.dasarPenyebut().satuan() != null) {
            return isian.dasarPenyebut().satuan();
        }
        return definisi.penyebut() == null ? null : definisi.penyebut().satuan();
    }
}
