package id.simpul.pelaporan.fakta;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.spm.ButirMutu;
import id.simpul.aturan.spm.LayananSpm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Laporan satu layanan SPM pada satu triwulan, kumulatif sejak awal tahun, seperti dikabarkan realisasi.
 *
 * <p>Angka turunan (persen, indeks) tidak diambil dari sana: selalu dihitung ulang dari bahannya.
 *
 * @param layanan kode, misalnya {@code SPM-1}
 * @param triwulan misalnya {@code 2024-T4}
 * @param tanggalSasaran tanggal potong data sasaran; null bila tidak disebut
 * @param status tahap alur persetujuannya; hanya DISETUJUI yang masuk agregat
 * @param langkah langkah alur terakhir, dari yang lama; kosong di kejadian lama yang belum beralur
 * @param snapshot persetujuan terakhir, tetap ada sesudah dibuka kembali; null bila belum pernah disetujui
 */
public record Spm(
        String id,
        String layanan,
        String namaLayanan,
        String penerima,
        int tahun,
        String triwulan,
        BigDecimal sasaran,
        String sumberSasaran,
        LocalDate tanggalSasaran,
        BigDecimal terlayani,
        List<Mutu> mutu,
        BigDecimal anggaran,
        BigDecimal realisasiAnggaran,
        String status,
        List<Langkah> langkah,
        RealisasiIndikator.Snapshot snapshot,
        int versi)
        implements Bertahun, Diperiksa {
    public Spm {
        mutu = mutu == null ? List.of() : List.copyOf(mutu);
        langkah = langkah == null ? List.of() : List.copyOf(langkah);
    }

    /** Satu langkah alur; {@code pelaku} {@code sub} orangnya. */
    public record Langkah(String tindakan, String pelaku) {}

    /** Satu butir mutu: yang dibutuhkan dan yang terpenuhi, dalam satuan yang sama; {@code jenis} BARANG_JASA atau SDM. */
    public record Mutu(String jenis, String nama, BigDecimal dibutuhkan, BigDecimal terpenuhi, String satuan) {
        ButirMutu keAturan() {
            return new ButirMutu(
                    nama, NilaiKinerja.dari("dibutuhkan", dibutuhkan), NilaiKinerja.dari("terpenuhi", terpenuhi));
        }
    }

    /** Apakah sudah disetujui, dan tidak sedang dibuka kembali. */
    public boolean disetujui() {
        return "DISETUJUI".equals(status);
    }

    /** Snapshot yang berlaku; kosong bila belum disetujui atau sedang dibuka kembali. */
    public Optional<RealisasiIndikator.Snapshot> berlaku() {
        return disetujui() ? Optional.ofNullable(snapshot) : Optional.empty();
    }

    /** Isi sebuah persetujuan: disetujui, dengan snapshot itu. */
    Spm dibekukan(RealisasiIndikator.Snapshot persetujuan) {
        return new Spm(
                id,
                layanan,
                namaLayanan,
                penerima,
                tahun,
                triwulan,
                sasaran,
                sumberSasaran,
                tanggalSasaran,
                terlayani,
                mutu,
                anggaran,
                realisasiAnggaran,
                "DISETUJUI",
                langkah,
                persetujuan,
                versi);
    }

    /** {@code sub} penyetuju terakhir; null bila langkahnya tidak dikabarkan. */
    public String penyetuju() {
        return langkah.stream()
                .filter(satu -> "persetujuan".equals(satu.tindakan()))
                .reduce((lama, baru) -> baru)
                .map(Langkah::pelaku)
                .orElse(null);
    }

    /** Bahan hitungan indeks. */
    public LayananSpm keAturan() {
        return new LayananSpm(
                layanan,
                NilaiKinerja.dari("sasaran", sasaran),
                NilaiKinerja.dari("terlayani", terlayani),
                mutu.stream().map(Mutu::keAturan).toList());
    }

    @Override
    public void periksa() {
        Periksa.wajib("id", id);
        Periksa.teks("triwulan", triwulan, 20);
        keAturan();
        uang("anggaran", anggaran);
        uang("realisasiAnggaran", realisasiAnggaran);
    }

    private static void uang(String bidang, BigDecimal nilai) {
        if (nilai != null) {
            Rupiah.dari(bidang, nilai);
        }
    }
}
