package id.simpul.realisasi.realisasi;

import id.simpul.aturan.capaian.RealisasiTerhitung;
import id.simpul.http.TindakanTersedia;
import id.simpul.realisasi.alur.PenentuTindakan;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.Hitungan;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.temuan.TemuanJawaban;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Baris tabel menjadi jawaban: angka turunannya dihitung di sini, tidak pernah disimpan. */
@ApplicationScoped
class PenyajiRealisasi {
    private final SalinanIndikator indikator;
    private final RealisasiRepository realisasi;
    private final PenentuTindakan tindakan;
    private final PenilaiSyarat syarat;
    private final MemeriksaRealisasi pemeriksaan;

    PenyajiRealisasi(
            SalinanIndikator indikator,
            RealisasiRepository realisasi,
            PenentuTindakan tindakan,
            PenilaiSyarat syarat,
            MemeriksaRealisasi pemeriksaan) {
        this.indikator = indikator;
        this.realisasi = realisasi;
        this.tindakan = tindakan;
        this.syarat = syarat;
        this.pemeriksaan = pemeriksaan;
    }

    /** Jawaban bagi pengguna ini, beserta tindakan dan temuannya. */
    RealisasiIndikator bagiPengguna(RealisasiEntity baris) {
        return bagiPengguna(baris, indikator.cari(baris.indikatorId).orElseThrow());
    }

    /** Seperti di atas, bagi pemanggil yang sudah memegang definisi indikatornya. */
    RealisasiIndikator bagiPengguna(RealisasiEntity baris, IndikatorDikenal definisi) {
        return susun(
                baris,
                definisi,
                dasar(List.of(baris)),
                TemuanJawaban.hidup(pemeriksaan.periksa(baris, definisi)),
                tindakan.untuk(baris.alur(), syarat.nilai(baris, definisi)));
    }

    List<RealisasiIndikator> bagiPengguna(List<RealisasiEntity> baris) {
        Map<UUID, IndikatorDikenal> definisi =
                indikator.cari(baris.stream().map(satu -> satu.indikatorId).toList());
        Map<UUID, List<DasarPeriode>> dasar = dasar(baris);
        Map<UUID, SyaratAlur> semuaSyarat = syarat.nilai(baris, definisi);
        return baris.stream()
                .map(satu -> susun(
                        satu,
                        definisi.get(satu.indikatorId),
                        dasar,
                        null,
                        tindakan.untuk(satu.alur(), semuaSyarat.get(satu.id))))
                .toList();
    }

    /** Faktanya saja, sama bagi siapa pun: isi kejadian dan riwayat. */
    RealisasiIndikator fakta(RealisasiEntity baris, IndikatorDikenal definisi) {
        return susun(baris, definisi, dasar(List.of(baris)), null, null);
    }

    /** Fakta banyak realisasi, dengan kueri yang tidak bertambah menurut banyaknya. */
    List<RealisasiIndikator> fakta(List<RealisasiEntity> baris) {
        Map<UUID, IndikatorDikenal> definisi =
                indikator.cari(baris.stream().map(satu -> satu.indikatorId).collect(Collectors.toSet()));
        Map<UUID, List<DasarPeriode>> dasar = dasar(baris);
        return baris.stream()
                .map(satu -> susun(satu, definisi.get(satu.indikatorId), dasar, null, null))
                .toList();
    }

    /** Pembanding dasar penyebut; kueri hanya untuk indikator yang menyatakannya. */
    private Map<UUID, List<DasarPeriode>> dasar(List<RealisasiEntity> baris) {
        return realisasi.dasar(baris.stream()
                .filter(satu -> satu.isian.dasarPenyebut() != null)
                .map(satu -> satu.indikatorId)
                .collect(Collectors.toSet()));
    }

    private static RealisasiIndikator susun(
            RealisasiEntity baris,
            IndikatorDikenal definisi,
            Map<UUID, List<DasarPeriode>> dasar,
            List<TemuanJawaban> temuan,
            List<TindakanTersedia> tindakan) {
        IsianRealisasi isian = baris.isian;
        Hitungan hitungan = Hitungan.dari(isian, definisi.ukuran());
        RealisasiTerhitung hasil = hitungan.hasil();
        return new RealisasiIndikator(
                baris.id,
                baris.indikatorId,
                definisi.kode(),
                definisi.satuan(),
                baris.tahun,
                baris.periode,
                hitungan.cara(),
                hasil.nilai().keadaan(),
                hasil.nilai().nilai(),
                hasil.pembilang().nilai(),
                hasil.penyebut().nilai(),
                isian.komponen() == null ? List.of() : isian.komponen(),
                hitungan.satuanCampur(),
                isian.alasanSatuanCampur(),
                isian.alasan(),
                hasil.alasan(),
                hasil.tanda().stream().sorted().toList(),
                isian.tercetak(),
                isian.catatan(),
                baris.status,
                baris.jejak.langkah(),
                baris.jejak.pengisi(),
                baris.snapshot,
                isian.narasi(),
                baris.dasar().terhadap(dasar.getOrDefault(baris.indikatorId, List.of())),
                baris.bukti.berkas(),
                baris.alasanPembukaan,
                baris.catatanBidang.catatan(),
                temuan,
                tindakan,
                baris.versi);
    }
}
