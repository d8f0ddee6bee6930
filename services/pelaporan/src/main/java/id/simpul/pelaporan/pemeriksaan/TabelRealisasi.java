package id.simpul.pelaporan.pemeriksaan;

import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pemeriksaan.paket.PaketHidup;
import id.simpul.temuan.BarisRealisasi;

/** Realisasi setahun dan rinciannya; pecahan dari isian, realisasi dan capaian hanya yang tercetak atau diketik. */
final class TabelRealisasi {
    private TabelRealisasi() {}

    static void tambah(PaketHidup paket, String kode, Indikator indikator, RealisasiIndikator r) {
        new BarisRealisasi(
                        kode,
                        r.periode(),
                        indikator.satuan(),
                        r.nilai(),
                        r.pembilang(),
                        r.penyebut(),
                        tercetak(r.tercetak()),
                        r.komponen().stream().map(TabelRealisasi::komponen).toList(),
                        satuanPenyebut(indikator, r),
                        "/api/realisasi/v1/realisasi/" + r.id())
                .tambah(paket);
    }

    private static BarisRealisasi.Tercetak tercetak(RealisasiIndikator.Tercetak cetak) {
        return cetak == null
                ? BarisRealisasi.Tercetak.TIDAK_ADA
                : new BarisRealisasi.Tercetak(cetak.realisasi(), cetak.pembilang(), cetak.capaian(), cetak.predikat());
    }

    private static BarisRealisasi.Komponen komponen(RealisasiIndikator.Komponen k) {
        return new BarisRealisasi.Komponen(
                k.uraian(), k.jumlah(), k.satuan(), k.sumberDana(), k.dihitung(), k.alasan());
    }

    private static String satuanPenyebut(Indikator indikator, RealisasiIndikator r) {
        if (r.dasarPenyebut() != null && r.dasarPenyebut().satuan() != null) {
            return r.dasarPenyebut().satuan();
        }
        return indikator.penyebut() == null ? null : indikator.penyebut().satuan();
    }
}
