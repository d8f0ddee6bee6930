package id.simpul.pelaporan.capaian.model;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.Pengukuran;
import id.simpul.aturan.capaian.Realisasi;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.math.BigDecimal;

/**
 * Capaian satu indikator pada satu tahun beserta bahannya.
 *
 * @param realisasi realisasi tahunan; null bila belum ada isian
 * @param hasil hitungan menurut aturan kota, belum dibulatkan
 */
public record UkuranIndikator(
        Indikator indikator, TempatIndikator tempat, int tahun, RealisasiIndikator realisasi, CapaianIndikator hasil) {

    /** Menghitung dengan rumus indikator dan aturan kota. */
    public static UkuranIndikator hitung(
            Indikator indikator,
            TempatIndikator tempat,
            int tahun,
            RealisasiIndikator realisasi,
            AturanCapaian aturan) {
        Pengukuran bahan = new Pengukuran(
                indikator.kode(),
                tempat.kode() == null ? tempat.uraian() : tempat.kode(),
                indikator.satuanUkur(),
                indikator.arah(),
                indikator.rumusCapaian(),
                indikator.targetHitung(tahun),
                realisasi == null ? Realisasi.nilai(NilaiKinerja.kosong()) : realisasi.keAturan());
        return new UkuranIndikator(indikator, tempat, tahun, realisasi, CapaianIndikator.hitung(bahan, aturan));
    }

    /**
     * Realisasi yang tampil: persen dan hasil bagi dibulatkan menurut aturan kota; nilai yang diisi orang dalam satuan
     * lain tampil apa adanya, sebab gini rasio 0,347 bukan 0,35.
     */
    public BigDecimal realisasiTampil(AturanCapaian aturan) {
        return tampil(hasil.nilaiRealisasi().nilai(), aturan);
    }

    /** Angka dalam satuan indikator, misalnya selisih dua realisasi, dengan pembulatan yang sama. */
    public BigDecimal tampil(BigDecimal nilai, AturanCapaian aturan) {
        boolean hasilBagi = hasil.realisasi().penyebut().bernilai();
        return indikator.satuanUkur().persen() || hasilBagi ? aturan.bulatkan(nilai) : nilai;
    }

    /** Sasaran atau tujuan tempat indikator melekat; teks kosong bila tidak diketahui. */
    public String sasaranId() {
        Indikator.Induk induk = indikator.induk();
        return induk == null || induk.id() == null ? "" : induk.id();
    }

    /** Keadaan alur kerja realisasinya; null bila belum ada isian. */
    public String status() {
        return realisasi == null ? null : realisasi.status();
    }

    /** Apakah angkanya sudah disetujui pimpinan. */
    public boolean disetujui() {
        return realisasi != null && "DISETUJUI".equals(realisasi.status());
    }
}
