package id.simpul.pelaporan.pemeriksaan;

import static id.simpul.pelaporan.pemeriksaan.TabelHidup.baris;

import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.util.Objects;

/** Realisasi setahun dan rinciannya; pecahan dari isian, realisasi dan capaian hanya yang tercetak atau diketik. */
final class TabelRealisasi {
    private TabelRealisasi() {}

    static void tambah(PaketHidup paket, String kode, Indikator indikator, RealisasiIndikator r) {
        String alamat = "/api/realisasi/v1/realisasi/" + r.id();
        RealisasiIndikator.Tercetak cetak = r.tercetak();
        paket.tambah(
                "realisasi",
                baris(
                        "indikator_kode",
                        kode,
                        "tahun",
                        r.periode(),
                        "realisasi",
                        cetak != null && cetak.realisasi() != null ? cetak.realisasi() : r.nilai(),
                        "satuan_realisasi",
                        indikator.satuan(),
                        "pembilang",
                        pembilang(r),
                        "penyebut",
                        r.penyebut(),
                        "capaian_tercetak",
                        cetak == null ? null : cetak.capaian(),
                        "predikat_tercetak",
                        cetak == null ? null : cetak.predikat(),
                        "baris",
                        alamat));
        r.komponen()
                .forEach(k -> komponen(
                        paket,
                        kode,
                        r.periode(),
                        k.uraian(),
                        null,
                        k.jumlah(),
                        k.satuan(),
                        k.sumberDana(),
                        k.dihitung() ? "ya" : "tidak",
                        k.alasan(),
                        alamat));
        if (!r.komponen().isEmpty() && r.penyebut() != null) {
            komponen(
                    paket,
                    kode,
                    r.periode(),
                    "Penyebut",
                    r.penyebut(),
                    null,
                    satuanPenyebut(indikator, r),
                    null,
                    "ya",
                    "penyebut",
                    alamat);
        }
    }

    private static BigDecimal pembilang(RealisasiIndikator r) {
        if (r.cara() != RealisasiIndikator.Cara.KOMPONEN) {
            return r.pembilang();
        }
        return r.tercetak() != null && r.tercetak().pembilang() != null
                ? r.tercetak().pembilang()
                : r.komponen().stream()
                        .filter(RealisasiIndikator.Komponen::dihitung)
                        .map(RealisasiIndikator.Komponen::jumlah)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
    }

    private static String satuanPenyebut(Indikator indikator, RealisasiIndikator r) {
        if (r.dasarPenyebut() != null && r.dasarPenyebut().satuan() != null) {
            return r.dasarPenyebut().satuan();
        }
        return indikator.penyebut() == null ? null : indikator.penyebut().satuan();
    }

    private static void komponen(
            PaketHidup paket,
            String kode,
            String tahun,
            String uraian,
            BigDecimal populasi,
            BigDecimal jumlah,
            String satuan,
            String sumberDana,
            String dihitung,
            String alasan,
            String alamat) {
        paket.tambah(
                "komponen",
                baris(
                        "indikator_kode", kode,
                        "tahun", tahun,
                        "uraian", uraian,
                        "kuota_atau_populasi", populasi,
                        "realisasi", jumlah,
                        "satuan", satuan,
                        "sumber_dana", sumberDana,
                        "dihitung", dihitung,
                        "alasan", alasan,
                        "baris", alamat));
    }
}
