package id.simpul.realisasi.impor;

import id.simpul.realisasi.keluaran.IsianKeluaran;
import id.simpul.realisasi.keluaran.Keluaran;
import id.simpul.realisasi.realisasi.RealisasiIndikator;
import id.simpul.realisasi.realisasi.model.Cara;
import id.simpul.realisasi.realisasi.model.DasarPenyebut;
import id.simpul.realisasi.realisasi.model.IsianKomponen;
import id.simpul.realisasi.realisasi.model.Narasi;
import id.simpul.realisasi.realisasi.model.Tercetak;
import id.simpul.realisasi.spm.SpmLayanan;
import id.simpul.realisasi.spm.model.IsianMutu;
import id.simpul.tabel.TabelKeluaran;
import java.util.Locale;
import java.util.function.Function;

/** Tabel ekspor; kepala kolomnya sama dengan {@link SkemaRealisasi}, sehingga dapat diimpor kembali. */
final class TabelEkspor {
    private TabelEkspor() {}

    /** Satu komponen beserta pemiliknya. */
    record Komponen(RealisasiIndikator milik, IsianKomponen isi) {}

    /** Satu butir mutu beserta laporannya. */
    record Mutu(SpmLayanan milik, IsianMutu isi) {}

    static TabelKeluaran<RealisasiIndikator> realisasi() {
        return TabelKeluaran.<RealisasiIndikator>bernama(SkemaRealisasi.REALISASI)
                .teks("indikator_kode", RealisasiIndikator::kodeIndikator)
                .bulat("tahun", RealisasiIndikator::tahun)
                .teks("periode", RealisasiIndikator::periode)
                .teks("cara", RealisasiIndikator::cara)
                .bilangan("realisasi", satu -> satu.cara() == Cara.NILAI ? satu.nilai() : null)
                .teks("satuan_realisasi", RealisasiIndikator::satuan)
                .bilangan("pembilang", satu -> satu.cara() == Cara.RASIO ? satu.pembilang() : null)
                .bilangan("penyebut", RealisasiIndikator::penyebut)
                .bilangan("realisasi_tercetak", tercetak(Tercetak::realisasi))
                .bilangan("pembilang_tercetak", tercetak(Tercetak::pembilang))
                .bilangan("penyebut_tercetak", tercetak(Tercetak::penyebut))
                .bilangan("capaian_tercetak", tercetak(Tercetak::capaian))
                .teks("predikat_tercetak", tercetak(Tercetak::predikat))
                .teks("keadaan", satu -> satu.cara() == Cara.TANPA_NILAI ? satu.keadaan() : null)
                .teks("alasan", RealisasiIndikator::alasan)
                .teks("alasan_satuan_campur", RealisasiIndikator::alasanSatuanCampur)
                .teks("catatan", RealisasiIndikator::catatan)
                .teks("pendukung", narasi(Narasi::pendukung))
                .teks("kendala", narasi(Narasi::kendala))
                .teks("penyebab", narasi(Narasi::penyebab))
                .teks("solusi", narasi(Narasi::solusi))
                .teks("tindak_lanjut", narasi(Narasi::tindakLanjut))
                .teks("penyebut_satuan", dasar(DasarPenyebut::satuan))
                .teks("penyebut_sumber", dasar(DasarPenyebut::sumber))
                .tanggal("penyebut_tanggal", dasar(DasarPenyebut::tanggalBatas))
                .teks("penyebut_alasan", dasar(DasarPenyebut::alasanPerubahan));
    }

    static TabelKeluaran<Komponen> komponen() {
        return TabelKeluaran.<Komponen>bernama(SkemaRealisasi.KOMPONEN)
                .teks("indikator_kode", satu -> satu.milik().kodeIndikator())
                .bulat("tahun", satu -> satu.milik().tahun())
                .teks("periode", satu -> satu.milik().periode())
                .teks("uraian", satu -> satu.isi().uraian())
                .bilangan("kuota_atau_populasi", satu -> satu.isi().kuota())
                .bilangan("realisasi", satu -> satu.isi().jumlah())
                .teks("satuan", satu -> satu.isi().satuan())
                .teks("sumber_dana", satu -> satu.isi().sumberDana())
                .yaTidak("dihitung", satu -> satu.isi().dihitung())
                .teks("alasan", satu -> satu.isi().alasan());
    }

    static TabelKeluaran<Keluaran> keluaran() {
        return TabelKeluaran.<Keluaran>bernama(SkemaRealisasi.KELUARAN)
                .teks("uraian", isi(IsianKeluaran::subKegiatan))
                .teks("indikator_keluaran", isi(IsianKeluaran::uraian))
                .bulat("tahun", isi(IsianKeluaran::tahun))
                .bilangan("target_angka", isi(IsianKeluaran::target))
                .bilangan("realisasi_angka", isi(IsianKeluaran::realisasi))
                .teks("realisasi_satuan", isi(IsianKeluaran::satuan))
                .teks("status", isi(satu -> satu.status().name().toLowerCase(Locale.ROOT)))
                .teks("alasan", isi(IsianKeluaran::alasan))
                .bilangan("kemajuan_fisik", isi(IsianKeluaran::kemajuanFisik))
                .teks("kode_sub_kegiatan", isi(IsianKeluaran::kodeSubKegiatan))
                .teks("kegiatan", isi(IsianKeluaran::kegiatan))
                .teks("program", isi(IsianKeluaran::program));
    }

    static TabelKeluaran<SpmLayanan> spm() {
        return TabelKeluaran.<SpmLayanan>bernama(SkemaRealisasi.SPM)
                .teks("layanan", SpmLayanan::layanan)
                .teks("triwulan", SpmLayanan::triwulan)
                .bilangan("sasaran", SpmLayanan::sasaran)
                .teks("sumber_sasaran", SpmLayanan::sumberSasaran)
                .tanggal("tanggal_sasaran", SpmLayanan::tanggalSasaran)
                .teks("alasan_sasaran_berubah", SpmLayanan::alasanSasaranBerubah)
                .bilangan("terlayani", SpmLayanan::terlayani)
                .uang("anggaran", SpmLayanan::anggaran)
                .uang("realisasi_anggaran", SpmLayanan::realisasiAnggaran)
                .teks("catatan", SpmLayanan::catatan);
    }

    static TabelKeluaran<Mutu> mutu() {
        return TabelKeluaran.<Mutu>bernama(SkemaRealisasi.MUTU)
                .teks("layanan", satu -> satu.milik().layanan())
                .teks("triwulan", satu -> satu.milik().triwulan())
                .teks("jenis", satu -> satu.isi().jenis())
                .teks("bantuan", satu -> satu.isi().bantuan())
                .teks("nama", satu -> satu.isi().nama())
                .bilangan("dibutuhkan", satu -> satu.isi().dibutuhkan())
                .bilangan("terpenuhi", satu -> satu.isi().terpenuhi())
                .teks("satuan", satu -> satu.isi().satuan());
    }

    private static <T> Function<Keluaran, T> isi(Function<IsianKeluaran, T> bidang) {
        return satu -> bidang.apply(satu.isian());
    }

    private static <T> Function<RealisasiIndikator, T> tercetak(Function<Tercetak, T> bidang) {
        return satu -> satu.tercetak() == null ? null : bidang.apply(satu.tercetak());
    }

    private static Function<RealisasiIndikator, String> narasi(Function<Narasi, String> bidang) {
        return satu -> satu.narasi() == null ? null : bidang.apply(satu.narasi());
    }

    private static <T> Function<RealisasiIndikator, T> dasar(Function<DasarPenyebut, T> bidang) {
        return satu -> satu.dasarPenyebut() == null ? null : bidang.apply(satu.dasarPenyebut());
    }
}
