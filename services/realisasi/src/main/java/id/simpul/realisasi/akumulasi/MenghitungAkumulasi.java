package id.simpul.realisasi.akumulasi;

import id.simpul.aturan.capaian.RealisasiTerhitung;
import id.simpul.aturan.nilai.JenisPeriode;
import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.realisasi.akumulasi.model.Akumulasi;
import id.simpul.realisasi.akumulasi.model.Akumulator;
import id.simpul.realisasi.akumulasi.model.HasilAkumulasi;
import id.simpul.realisasi.akumulasi.model.NilaiPeriode;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.MembacaRealisasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mengumpulkan periode setahun menurut cara akumulasi indikatornya. */
@ApplicationScoped
public class MenghitungAkumulasi {
    private final SalinanIndikator indikator;
    private final MembacaRealisasi realisasi;

    MenghitungAkumulasi(SalinanIndikator indikator, MembacaRealisasi realisasi) {
        this.indikator = indikator;
        this.realisasi = realisasi;
    }

    /**
     * Nilai setahun satu indikator.
     *
     * @throws GalatAplikasi 404 bila indikatornya tidak ada di kota ini; 409 bila cara akumulasinya tidak dikenal
     */
    @Transactional
    public AkumulasiSetahun hitung(UUID indikatorId, TahunAnggaran tahun) {
        IndikatorDikenal definisi =
                indikator.cari(indikatorId).orElseThrow(() -> GalatAplikasi.tidakDitemukan("Indikator", indikatorId));
        Akumulasi cara = cara(definisi);
        Map<Periode, RealisasiTerhitung> semua = realisasi.setahun(definisi, tahun.nilai());
        JenisPeriode jenis = ada(semua, JenisPeriode.TRIWULAN) ? JenisPeriode.TRIWULAN : JenisPeriode.BULAN;
        HasilAkumulasi hasil = Akumulator.hitung(cara, definisi.ukuran(), saring(semua, jenis));
        RealisasiTerhitung tahunan = semua.get(Periode.setahun(tahun));
        BigDecimal nilaiTahunan = tahunan == null ? null : tahunan.nilai().nilai();
        return new AkumulasiSetahun(
                indikatorId,
                definisi.kode(),
                definisi.satuan(),
                tahun.nilai(),
                cara,
                jenis,
                hasil,
                nilaiTahunan,
                nilaiTahunan == null || hasil.nilai() == null ? null : nilaiTahunan.subtract(hasil.nilai()));
    }

    private static boolean ada(Map<Periode, RealisasiTerhitung> semua, JenisPeriode jenis) {
        return semua.keySet().stream().anyMatch(periode -> periode.jenis() == jenis);
    }

    private static List<NilaiPeriode> saring(Map<Periode, RealisasiTerhitung> semua, JenisPeriode jenis) {
        return semua.entrySet().stream()
                .filter(satu -> satu.getKey().jenis() == jenis)
                .map(satu -> new NilaiPeriode(satu.getKey(), satu.getValue()))
                .toList();
    }

    private static Akumulasi cara(IndikatorDikenal definisi) {
        return Arrays.stream(Akumulasi.values())
                .filter(satu -> satu.name().equals(definisi.akumulasi()))
                .findFirst()
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.KEADAAN_MENOLAK,
                        "Cara akumulasi indikator %s (%s) tidak dikenal layanan ini."
                                .formatted(definisi.kode(), definisi.akumulasi())));
    }
}
