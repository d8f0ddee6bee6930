package id.simpul.temuan;

import static id.simpul.pemeriksaan.paket.PaketHidup.baris;

import id.simpul.pemeriksaan.paket.PaketHidup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Laporan satu layanan SPM pada satu triwulan sebagai baris tabel {@code spm} dan {@code spm_mutu} bagi kaidah.
 *
 * @param layanan kode, misalnya {@code SPM-1}
 * @param triwulan misalnya {@code 2024-T4}; angkanya kumulatif sejak awal tahun
 * @param sasaran orang yang harus dilayani setahun; nol tidak ada sasaran, null belum dilaporkan
 * @param sumberSasaran null bila tidak disebut
 * @param tanggalSasaran tanggal potong data; null bila tidak disebut
 * @param terlayani orang; null bila belum dilaporkan
 * @param anggaran rupiah setahun; null bila tidak diisi
 * @param realisasiAnggaran rupiah kumulatif; null bila tidak diisi
 * @param mutu kosong bila tidak dirinci
 */
public record BarisSpm(
        String layanan,
        String triwulan,
        BigDecimal sasaran,
        String sumberSasaran,
        LocalDate tanggalSasaran,
        BigDecimal terlayani,
        BigDecimal anggaran,
        BigDecimal realisasiAnggaran,
        List<Mutu> mutu) {

    /** Satu butir mutu; {@code terpenuhi} null berarti belum dilaporkan. */
    public record Mutu(String jenis, String nama, BigDecimal dibutuhkan, BigDecimal terpenuhi, String satuan) {}

    /** Alamat API laporan ini, yang dirujuk temuannya. */
    public String alamat() {
        return "/api/realisasi/v1/spm/" + layanan + "/" + triwulan;
    }

    /** Menambahkan barisnya ke paket. */
    public void tambah(PaketHidup paket) {
        paket.tambah(
                "spm",
                baris(
                        "layanan",
                        layanan,
                        "triwulan",
                        triwulan,
                        "sasaran",
                        sasaran,
                        "sumber_sasaran",
                        sumberSasaran,
                        "tanggal_sasaran",
                        tanggalSasaran,
                        "terlayani",
                        terlayani,
                        "anggaran",
                        anggaran,
                        "realisasi_anggaran",
                        realisasiAnggaran,
                        "baris",
                        alamat()));
        mutu.forEach(butir -> paket.tambah(
                "spm_mutu",
                baris(
                        "layanan",
                        layanan,
                        "triwulan",
                        triwulan,
                        "jenis",
                        butir.jenis(),
                        "nama",
                        butir.nama(),
                        "dibutuhkan",
                        butir.dibutuhkan(),
                        "terpenuhi",
                        butir.terpenuhi(),
                        "satuan",
                        butir.satuan(),
                        "baris",
                        alamat())));
    }
}
