package id.simpul.realisasi.spm;

import id.simpul.aturan.skala.SkalaPredikat;
import id.simpul.aturan.spm.BobotSpm;
import id.simpul.aturan.spm.HasilLayanan;
import id.simpul.aturan.spm.IndeksSpm;
import id.simpul.aturan.spm.KategoriSpm;
import id.simpul.aturan.spm.KeadaanLayanan;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.realisasi.spm.model.LayananSosial;
import id.simpul.realisasi.spm.model.TandaSpm;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Baris SPM menjadi jawaban; indeksnya selalu dihitung aturan, tidak pernah disimpan. */
final class PenyajiSpm {
    private PenyajiSpm() {}

    /** Faktanya saja, sama bagi siapa pun; {@code semua} memuat laporan lain untuk pembanding. */
    static SpmLayanan layanan(SpmEntity baris, List<LaporanSpm> semua) {
        return susun(
                baris,
                hitung(List.of(baris.laporan()), KategoriSpm.baku()).layanan().get(0),
                semua);
    }

    /** Kelima layanan pada satu triwulan, dari laporan dan penyajiannya. */
    static RingkasanSpm ringkasan(
            PeriodeSpm periode, List<LaporanSpm> laporan, List<SpmLayanan> data, SkalaPredikat kategori) {
        IndeksSpm indeks = hitung(laporan, kategori);
        List<String> belum = Arrays.stream(LayananSosial.values())
                .map(LayananSosial::kode)
                .filter(kode -> data.stream().noneMatch(satu -> satu.layanan().equals(kode)))
                .toList();
        return new RingkasanSpm(
                periode.tahun(),
                periode.kode(),
                data,
                belum,
                indeks.indeks(),
                indeks.kategori(),
                !belum.isEmpty() || !indeks.belumLengkap().isEmpty(),
                kode(indeks, satu -> satu.keadaan() == KeadaanLayanan.DIHITUNG),
                kode(indeks, satu -> satu.keadaan() == KeadaanLayanan.TIDAK_ADA_SASARAN),
                kode(indeks, satu -> satu.keadaan().belumLengkap()),
                LaporanSpm.selaluSama(laporan) ? List.of(TandaSpm.TERLAYANI_SELALU_SAMA_DENGAN_SASARAN) : List.of());
    }

    private static IndeksSpm hitung(List<LaporanSpm> laporan, SkalaPredikat kategori) {
        return IndeksSpm.hitung(laporan.stream().map(LaporanSpm::keAturan).toList(), BobotSpm.BAKU, kategori);
    }

    private static List<String> kode(IndeksSpm indeks, Predicate<HasilLayanan> saring) {
        return indeks.layanan().stream()
                .filter(saring)
                .map(satu -> satu.layanan().kode())
                .toList();
    }

    private static SpmLayanan susun(SpmEntity baris, HasilLayanan hasil, List<LaporanSpm> semua) {
        LaporanSpm laporan = baris.laporan();
        IsianSpm isian = laporan.isian();
        return new SpmLayanan(
                baris.id,
                baris.layanan,
                laporan.layanan().nama(),
                laporan.layanan().penerima(),
                baris.tahun,
                baris.kode(),
                isian.sasaran(),
                isian.sumberSasaran(),
                isian.tanggalSasaran(),
                isian.alasanSasaranBerubah(),
                isian.terlayani(),
                belumTerlayani(isian),
                isian.mutu(),
                hasil.persenPenerima(),
                hasil.persenMutu(),
                hasil.indeks(),
                hasil.keadaan(),
                hasil.keadaan().pesan(),
                laporan.tanda(semua),
                isian.anggaran(),
                isian.realisasiAnggaran(),
                kurang(isian.anggaran(), isian.realisasiAnggaran()),
                isian.catatan(),
                baris.status,
                baris.jejak.langkah(),
                baris.jejak.pengisi(),
                baris.snapshot,
                baris.bukti.berkas(),
                baris.alasanPembukaan,
                baris.catatanBidang.catatan(),
                null,
                null,
                baris.versi);
    }

    private static BigDecimal belumTerlayani(IsianSpm isian) {
        BigDecimal sisa = kurang(isian.sasaran(), isian.terlayani());
        return sisa == null ? null : sisa.max(BigDecimal.ZERO);
    }

    private static BigDecimal kurang(BigDecimal kiri, BigDecimal kanan) {
        return kiri == null || kanan == null ? null : kiri.subtract(kanan);
    }
}
