package id.simpul.anggaran.serapan.renstra;

import id.simpul.tabel.TabelKeluaran;

/** Susunan kolom pagu, anggaran, dan realisasi dalam bentuk tabel. */
public final class TabelRenstra {
    /** Satu baris per program, kegiatan, atau sub kegiatan. */
    public static final TabelKeluaran<SerapanRenstra.Baris> TABEL = TabelKeluaran.<SerapanRenstra.Baris>bernama(
                    "serapan-renstra")
            .teks("tingkat", SerapanRenstra.Baris::tingkat)
            .teks("padanan", SerapanRenstra.Baris::padanan)
            .teks("kodeRenstra", SerapanRenstra.Baris::kodeRenstra)
            .teks("namaRenstra", SerapanRenstra.Baris::namaRenstra)
            .teks("kode", SerapanRenstra.Baris::kode)
            .teks("uraian", SerapanRenstra.Baris::uraian)
            .uang("pagu", satu -> satu.nilai().pagu())
            .yaTidak("paguDijumlah", SerapanRenstra.Baris::paguDijumlah)
            .uang("anggaran", satu -> satu.nilai().anggaran())
            .uang("realisasi", satu -> satu.nilai().realisasi())
            .uang("selisihAnggaranPagu", satu -> satu.nilai().selisihAnggaranPagu())
            .bilangan("persenAnggaranTerhadapPagu", satu -> satu.nilai().persenAnggaranTerhadapPagu())
            .bilangan("persenRealisasiTerhadapAnggaran", satu -> satu.nilai().persenRealisasiTerhadapAnggaran())
            .bilangan("persenRealisasiTerhadapPagu", satu -> satu.nilai().persenRealisasiTerhadapPagu());

    private TabelRenstra() {}
}
