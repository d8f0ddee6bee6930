package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.realisasi.model.DasarPenyebut;
import id.simpul.realisasi.realisasi.model.Narasi;
import id.simpul.tabel.TabelKeluaran;
import java.util.function.Function;

/** Daftar realisasi sebagai tabel; komponen dan langkahnya hanya ada di bentuk JSON dan NDJSON. */
final class TabelRealisasi {
    static final TabelKeluaran<RealisasiIndikator> TABEL = TabelKeluaran.<RealisasiIndikator>bernama("realisasi")
            .teks("id", RealisasiIndikator::id)
            .teks("indikatorId", RealisasiIndikator::indikatorId)
            .teks("kodeIndikator", RealisasiIndikator::kodeIndikator)
            .bulat("tahun", RealisasiIndikator::tahun)
            .teks("periode", RealisasiIndikator::periode)
            .teks("status", RealisasiIndikator::status)
            .teks("cara", RealisasiIndikator::cara)
            .teks("keadaan", RealisasiIndikator::keadaan)
            .bilangan("nilai", RealisasiIndikator::nilai)
            .teks("satuan", RealisasiIndikator::satuan)
            .bilangan("pembilang", RealisasiIndikator::pembilang)
            .bilangan("penyebut", RealisasiIndikator::penyebut)
            .teks("dasarPenyebut", dasar(DasarPenyebut::satuan))
            .yaTidak(
                    "penyebutBerubah",
                    satu -> satu.dasarPenyebut() != null && satu.dasarPenyebut().berubah())
            .yaTidak("satuanCampur", RealisasiIndikator::satuanCampur)
            .teks("alasanKosong", RealisasiIndikator::alasanKosong)
            .teks("pendukung", narasi(Narasi::pendukung))
            .teks("kendala", narasi(Narasi::kendala))
            .teks("penyebab", narasi(Narasi::penyebab))
            .teks("solusi", narasi(Narasi::solusi))
            .teks("tindakLanjut", narasi(Narasi::tindakLanjut))
            .bulat("bukti", satu -> satu.bukti().size())
            .bulat("versi", RealisasiIndikator::versi);

    private TabelRealisasi() {}

    private static Function<RealisasiIndikator, String> narasi(Function<Narasi, String> bidang) {
        return satu -> satu.narasi() == null ? null : bidang.apply(satu.narasi());
    }

    private static Function<RealisasiIndikator, String> dasar(Function<DasarPenyebut, String> bidang) {
        return satu -> satu.dasarPenyebut() == null ? null : bidang.apply(satu.dasarPenyebut());
    }
}
