package id.simpul.realisasi.keluaran;

import id.simpul.tabel.TabelKeluaran;

/** Daftar keluaran sebagai tabel. */
final class TabelDaftarKeluaran {
    static final TabelKeluaran<Keluaran> TABEL = TabelKeluaran.<Keluaran>bernama("keluaran")
            .teks("id", Keluaran::id)
            .bulat("tahun", satu -> satu.isian().tahun())
            .teks("kodeSubKegiatan", satu -> satu.isian().kodeSubKegiatan())
            .teks("subKegiatan", satu -> satu.isian().subKegiatan())
            .teks("kegiatan", satu -> satu.isian().kegiatan())
            .teks("program", satu -> satu.isian().program())
            .teks("uraian", satu -> satu.isian().uraian())
            .bilangan("target", satu -> satu.isian().target())
            .bilangan("realisasi", satu -> satu.isian().realisasi())
            .teks("satuan", satu -> satu.isian().satuan())
            .bilangan("kemajuanFisik", satu -> satu.isian().kemajuanFisik())
            .teks("status", satu -> satu.isian().status())
            .teks("alasan", satu -> satu.isian().alasan())
            .bulat("urutan", satu -> satu.isian().urutan())
            .bulat("versi", Keluaran::versi);

    private TabelDaftarKeluaran() {}
}
