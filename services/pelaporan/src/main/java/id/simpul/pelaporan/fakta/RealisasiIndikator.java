package id.simpul.pelaporan.fakta;

import id.simpul.aturan.capaian.PeranKomponen;
import id.simpul.aturan.capaian.Realisasi;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.Satuan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Realisasi satu indikator pada satu periode, beserta bahan hitungannya.
 *
 * @param indikator definisi yang dibekukan bersama persetujuan; hanya ada di dalam snapshot
 */
public record RealisasiIndikator(
        String id,
        String indikatorId,
        String periode,
        Cara cara,
        Keadaan keadaan,
        String alasan,
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        List<Komponen> komponen,
        String alasanSatuanCampur,
        Tercetak tercetak,
        String catatan,
        String status,
        Snapshot snapshot,
        Indikator indikator,
        Narasi narasi,
        DasarPenyebut dasarPenyebut,
        List<Bukti> bukti)
        implements Bertahun, Diperiksa {
    public RealisasiIndikator {
        komponen = komponen == null ? List.of() : List.copyOf(komponen);
        bukti = bukti == null ? List.of() : List.copyOf(bukti);
    }

    /** Analisis (e) PermenPANRB 53/2014 seperti ditulis pengisi; setiap bagian boleh belum ditulis. */
    public record Narasi(String pendukung, String kendala, String penyebab, String solusi, String tindakLanjut) {}

    /** Asal penyebut; {@code berubah} berarti angka tahun ini tidak sebanding dengan sebelumnya. */
    public record DasarPenyebut(
            String satuan, String sumber, String tanggalBatas, String alasanPerubahan, Boolean berubah) {}

    /** Berkas bukti yang tersimpan di realisasi. */
    public record Bukti(String id, String namaBerkas, String jenisMedia, Long ukuran, String sha256) {}

    /** Cara realisasi diisikan. */
    public enum Cara {
        NILAI,
        RASIO,
        KOMPONEN,
        TANPA_NILAI
    }

    /** Bagian realisasi; yang tidak dihitung tampil beserta alasannya. */
    public record Komponen(
            String uraian, BigDecimal jumlah, String satuan, String sumberDana, boolean dihitung, String alasan) {
        id.simpul.aturan.capaian.Komponen keAturan() {
            return new id.simpul.aturan.capaian.Komponen(
                    uraian,
                    NilaiKinerja.dari("komponen/jumlah", jumlah),
                    satuan == null || satuan.isBlank() ? null : Satuan.dari(satuan),
                    sumberDana,
                    dihitung,
                    alasan,
                    PeranKomponen.PEMBILANG);
        }
    }

    /** Angka seperti tercetak di dokumen terbit; disandingkan, tidak pernah dihitung. */
    public record Tercetak(
            BigDecimal realisasi, BigDecimal pembilang, BigDecimal penyebut, BigDecimal capaian, String predikat) {}

    /** Snapshot persetujuan yang berlaku. */
    public record Snapshot(int versi, String sha256, Instant waktu) {}

    RealisasiIndikator denganSnapshot(Snapshot yangBerlaku) {
        return new RealisasiIndikator(
                id,
                indikatorId,
                periode,
                cara,
                keadaan,
                alasan,
                nilai,
                pembilang,
                penyebut,
                komponen,
                alasanSatuanCampur,
                tercetak,
                catatan,
                status,
                yangBerlaku,
                indikator,
                narasi,
                dasarPenyebut,
                bukti);
    }

    @Override
    public int tahun() {
        return Periode.dari(periode).tahun().nilai();
    }

    /** Bahan hitungan; rasio dan komponen dihitung ulang di sini, tidak memakai nilai jadi dari layanan sumber. */
    public Realisasi keAturan() {
        return switch (Periksa.wajib("cara", cara)) {
            case NILAI -> Realisasi.nilai(NilaiKinerja.dari("nilai", nilai));
            case RASIO ->
                Realisasi.rasio(NilaiKinerja.dari("pembilang", pembilang), NilaiKinerja.dari("penyebut", penyebut));
            case KOMPONEN ->
                Realisasi.komponen(
                        komponen.stream().map(Komponen::keAturan).toList(),
                        penyebut == null ? null : NilaiKinerja.dari("penyebut", penyebut));
            case TANPA_NILAI ->
                Realisasi.nilai(keadaan == Keadaan.TIDAK_BERLAKU ? NilaiKinerja.tidakBerlaku() : NilaiKinerja.kosong());
        };
    }

    @Override
    public void periksa() {
        Periksa.wajib("id", id);
        Periksa.wajib("indikatorId", indikatorId);
        Periode.dari(periode);
        keAturan();
    }
}
