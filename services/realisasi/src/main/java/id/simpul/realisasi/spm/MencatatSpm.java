package id.simpul.realisasi.spm;

import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.snapshot.SamaIsi;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.realisasi.spm.model.PemeriksaSpm;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Mencatat laporan SPM kota pemilik token; hanya selagi draf. */
@ApplicationScoped
public class MencatatSpm {
    private final SpmRepository spm;
    private final PemeriksaBadan pemeriksa;
    private final SyaratSpm syarat;
    private final MembacaSpm membaca;
    private final BukuSpm buku;
    private final KonteksKota konteks;

    MencatatSpm(
            SpmRepository spm,
            PemeriksaBadan pemeriksa,
            SyaratSpm syarat,
            MembacaSpm membaca,
            BukuSpm buku,
            KonteksKota konteks) {
        this.spm = spm;
        this.pemeriksa = pemeriksa;
        this.syarat = syarat;
        this.membaca = membaca;
        this.buku = buku;
        this.konteks = konteks;
    }

    /** Laporan sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(SpmLayanan spm, boolean dibuat) {}

    /** Membuat (If-None-Match: *) atau mengubah (If-Match) laporan satu layanan pada satu triwulan. */
    @Transactional
    public HasilSimpan simpan(KunciSpm kunci, IsianSpm isian, String ifNoneMatch, String ifMatch) {
        SpmEntity lama = spm.untukDitulis(kunci).orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi));
        return tulis(kunci, lama, isian);
    }

    /**
     * Mencatat laporan kiriman impor di dalam transaksi pemanggil, yang menangani penolakannya per baris; kosong bila
     * isinya sudah sama.
     */
    public Optional<HasilSimpan> catat(KunciSpm kunci, IsianSpm isian) {
        SpmEntity lama = spm.untukDitulis(kunci).orElse(null);
        return lama != null && SamaIsi.sama(lama.isian, isian)
                ? Optional.empty()
                : Optional.of(tulis(kunci, lama, isian));
    }

    private HasilSimpan tulis(KunciSpm kunci, SpmEntity lama, IsianSpm isian) {
        SpmEntity baris = lama == null ? SpmEntity.baru(kunci) : lama;
        syarat.periksa(baris, Tindakan.PERUBAHAN);
        pemeriksa.periksa(isian);
        List<LaporanSpm> semua = spm.laporan(kunci.tahun());
        LaporanSpm baru = new LaporanSpm(kunci.layanan(), kunci.tahun(), kunci.triwulan(), isian);
        PemeriksaSpm.periksa(kunci.layanan(), isian, sasaranSetahun(baru, semua));
        SpmLayanan sebelum = lama == null ? null : PenyajiSpm.layanan(lama, semua);
        baris.isi(isian, konteks.pelaku().sub());
        spm.persistAndFlush(baris);
        SpmLayanan sesudah = PenyajiSpm.layanan(baris, semua);
        buku.catat(sebelum, sesudah, lama == null ? "dibuat" : "diubah", isian.alasanSasaranBerubah());
        return new HasilSimpan(membaca.bagiPengguna(baris, semua), lama == null);
    }

    private static BigDecimal sasaranSetahun(LaporanSpm baru, List<LaporanSpm> semua) {
        return baru.sebelumnya(semua)
                .filter(lalu -> lalu.tahun() == baru.tahun())
                .map(lalu -> lalu.isian().sasaran())
                .orElse(null);
    }
}
