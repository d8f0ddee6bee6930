package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.capaian.web.BarisCapaian;
import id.simpul.tabel.TabelKeluaran;
import java.util.List;

/** Kolom daftar agregat dalam bentuk CSV dan XLSX; namanya sama dengan bidang JSON. */
final class TabelAgregat {
    static final TabelKeluaran<BarisCapaianAgregat> CAPAIAN = TabelKeluaran.<BarisCapaianAgregat>bernama("capaian")
            .teks("kota", BarisCapaianAgregat::kota)
            .teks("namaKota", BarisCapaianAgregat::namaKota)
            .teks("kodeWilayah", BarisCapaianAgregat::kodeWilayah)
            .bulat("tahun", BarisCapaianAgregat::tahun)
            .teks("indikatorId", satu -> satu.capaian().indikatorId())
            .teks("kode", satu -> satu.capaian().kode())
            .teks("nama", satu -> satu.capaian().nama())
            .teks("sasaran", satu -> satu.capaian().sasaran())
            .teks("satuan", satu -> satu.capaian().satuan())
            .teks("arah", satu -> satu.capaian().arah())
            .teks("rumus", satu -> satu.capaian().rumus())
            .bilangan("target", satu -> satu.capaian().target())
            .bilangan("realisasi", satu -> satu.capaian().realisasi())
            .bilangan("pembilang", satu -> satu.capaian().pembilang())
            .bilangan("penyebut", satu -> satu.capaian().penyebut())
            .bilangan("capaian", satu -> satu.capaian().capaian())
            .teks("predikat", satu -> satu.capaian().predikat())
            .teks("predikatAcuan", satu -> satu.capaian().predikatAcuan())
            .teks("keadaan", satu -> satu.capaian().keadaan())
            .teks("alasan", satu -> satu.capaian().alasan())
            .teks("acuanNasional", satu -> satu.capaian().acuanNasional())
            .bulat("versiSnapshot", satu -> versi(satu.capaian()))
            .teks("sha256", satu -> sidik(satu.capaian()))
            .yaTidak("disajikanUlang", BarisCapaianAgregat::disajikanUlang)
            .teks("tautanSnapshot", BarisCapaianAgregat::tautanSnapshot)
            .teks("tautanPenjelasan", satu -> satu.capaian().tautanPenjelasan())
            .teks("catatanSkala", satu -> catatan(satu.capaian()))
            .teks("skala", satu -> satu.asalPredikat().skala())
            .teks("basisPredikat", satu -> satu.asalPredikat().basis())
            .bilangan("nilaiPredikat", satu -> satu.asalPredikat().nilai())
            .teks("kebijakanSkala", satu -> satu.asalPredikat().kebijakan())
            .teks("kebijakanLubang", satu -> satu.asalPredikat().kebijakanLubang())
            .teks("sumberSkala", satu -> satu.asalPredikat().sumber())
            .teks("alasanSkala", satu -> satu.asalPredikat().alasanSkala())
            .teks("alasanTanpaPredikat", satu -> satu.asalPredikat().alasanTanpaPredikat());

    static final TabelKeluaran<BarisSerapanAgregat> SERAPAN = TabelKeluaran.<BarisSerapanAgregat>bernama("serapan")
            .teks("kota", BarisSerapanAgregat::kota)
            .teks("namaKota", BarisSerapanAgregat::namaKota)
            .teks("kodeWilayah", BarisSerapanAgregat::kodeWilayah)
            .bulat("tahun", BarisSerapanAgregat::tahun)
            .teks("versiDpa", BarisSerapanAgregat::versiDpa)
            .uang("anggaran", satu -> satu.serapan().anggaran())
            .uang("realisasi", satu -> satu.serapan().realisasi())
            .uang("sisa", satu -> satu.serapan().sisa())
            .bilangan("persen", satu -> satu.serapan().persen())
            .teks("alasan", satu -> satu.serapan().alasan())
            .teks("dpaId", BarisSerapanAgregat::dpaId)
            .teks("tautanPenjelasan", BarisSerapanAgregat::tautanPenjelasan);

    static final TabelKeluaran<BarisSpmAgregat> SPM = TabelKeluaran.<BarisSpmAgregat>bernama("spm")
            .teks("kota", BarisSpmAgregat::kota)
            .teks("namaKota", BarisSpmAgregat::namaKota)
            .teks("kodeWilayah", BarisSpmAgregat::kodeWilayah)
            .bulat("tahun", BarisSpmAgregat::tahun)
            .teks("triwulan", satu -> satu.spm().triwulan())
            .teks("layanan", satu -> satu.spm().layanan())
            .teks("namaLayanan", satu -> satu.spm().namaLayanan())
            .bilangan("sasaran", satu -> satu.spm().sasaran())
            .bilangan("terlayani", satu -> satu.spm().terlayani())
            .bilangan("persenPenerima", satu -> satu.spm().persenPenerima())
            .bilangan("persenMutu", satu -> satu.spm().persenMutu())
            .bilangan("indeks", satu -> satu.spm().indeks())
            .teks("keadaan", satu -> satu.spm().keadaan())
            .uang("anggaran", satu -> satu.spm().anggaran())
            .uang("realisasiAnggaran", satu -> satu.spm().realisasiAnggaran())
            .teks("spmId", satu -> satu.spm().spmId())
            .teks("tautanPenjelasan", satu -> satu.spm().tautanPenjelasan())
            .bulat("versiSnapshot", satu -> versi(satu.persetujuan()))
            .yaTidak("disajikanUlang", BarisSpmAgregat::disajikanUlang)
            .teks("tautanSnapshot", BarisSpmAgregat::tautanSnapshot);

    private TabelAgregat() {}

    private static String catatan(BarisCapaian baris) {
        return baris.catatanSkala() == null ? null : baris.catatanSkala().keterangan();
    }

    private static Integer versi(List<PersetujuanSpm> persetujuan) {
        return persetujuan.isEmpty()
                ? null
                : persetujuan.get(persetujuan.size() - 1).versi();
    }

    private static Integer versi(BarisCapaian baris) {
        return baris.snapshot() == null ? null : baris.snapshot().versi();
    }

    private static String sidik(BarisCapaian baris) {
        return baris.snapshot() == null ? null : baris.snapshot().sha256();
    }
}
