package id.simpul.anggaran.dpa.web;

import id.simpul.tabel.TabelKeluaran;

/** Susunan kolom daftar DPA dan rinciannya dalam bentuk tabel. */
final class TabelDpa {
    static final TabelKeluaran<JawabanRingkasan> DPA = TabelKeluaran.<JawabanRingkasan>bernama("dpa")
            .teks("id", JawabanRingkasan::id)
            .bulat("tahun", JawabanRingkasan::tahun)
            .teks("versi", JawabanRingkasan::versi)
            .teks("tingkatTerhalus", JawabanRingkasan::tingkatTerhalus)
            .teks("status", JawabanRingkasan::status)
            .yaTidak("berlaku", JawabanRingkasan::berlaku)
            .tanggal(
                    "tanggalSah",
                    satu -> satu.pengesahan() == null ? null : satu.pengesahan().tanggal())
            .uang("total", JawabanRingkasan::total)
            .teks("sumber", JawabanRingkasan::sumber);

    static final TabelKeluaran<JawabanRincian> RINCIAN = TabelKeluaran.<JawabanRincian>bernama("rincian")
            .teks("id", JawabanRincian::id)
            .teks("indukId", JawabanRincian::indukId)
            .teks("kunci", JawabanRincian::kunci)
            .bulat("urutan", JawabanRincian::urutan)
            .teks("tingkat", JawabanRincian::tingkat)
            .teks("kode", JawabanRincian::kode)
            .teks("uraian", JawabanRincian::uraian)
            .teks("sumberDana", JawabanRincian::sumberDana)
            .uang("anggaran", JawabanRincian::anggaran)
            .yaTidak("terhalus", JawabanRincian::terhalus);

    private TabelDpa() {}
}
