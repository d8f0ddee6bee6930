package id.simpul.realisasi.spm;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.realisasi.jendela.PenjagaJendela;
import id.simpul.realisasi.pengaturan.PengaturanKota;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.spm.espm.BukuEspm;
import id.simpul.realisasi.spm.model.IsianSpm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.realisasi.spm.model.PemeriksaSpm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Mencatat dan membaca SPM kota pemilik token. */
@ApplicationScoped
public class MencatatSpm {
    private static final String JENIS = "spm";

    private final SpmRepository spm;
    private final PemeriksaBadan pemeriksa;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;
    private final PengaturanKota pengaturan;
    private final PenjagaJendela jendela;

    MencatatSpm(
            SpmRepository spm,
            PemeriksaBadan pemeriksa,
            PenerbitKejadian penerbit,
            Riwayat riwayat,
            PengaturanKota pengaturan,
            PenjagaJendela jendela) {
        this.spm = spm;
        this.pemeriksa = pemeriksa;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
        this.pengaturan = pengaturan;
        this.jendela = jendela;
    }

    /** Laporan sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(SpmLayanan spm, boolean dibuat) {}

    /** Membuat (If-None-Match: *) atau mengubah (If-Match) laporan satu layanan pada satu triwulan. */
    @Transactional
    public HasilSimpan simpan(KunciSpm kunci, IsianSpm isian, String ifNoneMatch, String ifMatch) {
        SpmEntity lama = spm.untukDitulis(kunci).orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi));
        jendela.periksa(kunci.periode().kode());
        pemeriksa.periksa(isian);
        List<LaporanSpm> semua = laporan(kunci.tahun());
        LaporanSpm baru = new LaporanSpm(kunci.layanan(), kunci.tahun(), kunci.triwulan(), isian);
        PemeriksaSpm.periksa(kunci.layanan(), isian, sasaranSetahun(baru, semua));
        SpmLayanan sebelum = lama == null ? null : PenyajiSpm.layanan(lama, semua);
        SpmEntity baris = lama == null ? SpmEntity.baru(kunci) : lama;
        baris.isian = isian;
        spm.persistAndFlush(baris);
        SpmLayanan sesudah = PenyajiSpm.layanan(baris, semua);
        riwayat.catat(new CatatanRiwayat(
                JENIS, baris.id, lama == null ? "dibuat" : "diubah", isian.alasanSasaranBerubah(), sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, baris.id.toString(), sesudah));
        return new HasilSimpan(sesudah, lama == null);
    }

    /** Satu laporan; 404 bila belum ada di kota ini. */
    @Transactional
    public SpmLayanan baca(KunciSpm kunci) {
        SpmEntity baris = spm.cari(kunci)
                .orElseThrow(() ->
                        GalatAplikasi.tidakDitemukan("SPM", kunci.layanan().kode() + " " + kunci.periode()));
        return PenyajiSpm.layanan(baris, laporan(kunci.tahun()));
    }

    /** Kelima layanan; {@code triwulan} null berarti triwulan terakhir yang dilaporkan tahun itu, atau yang pertama. */
    @Transactional
    public RingkasanSpm ringkasan(int tahun, Integer triwulan) {
        List<SpmEntity> semua = spm.duaTahun(tahun);
        int dipilih = triwulan == null ? terakhir(tahun, semua) : triwulan;
        List<SpmEntity> setriwulan = semua.stream()
                .filter(baris -> baris.tahun == tahun && baris.triwulan == dipilih)
                .toList();
        return PenyajiSpm.ringkasan(
                new PeriodeSpm(tahun, dipilih),
                setriwulan,
                semua.stream().map(SpmEntity::laporan).toList(),
                pengaturan.kategoriSpm());
    }

    /** Laporan e-SPM sampai triwulan itu sebagai XLSX; {@code triwulan} null berarti yang terakhir dilaporkan. */
    @Transactional
    public LaporanEspm laporanEspm(int tahun, Integer triwulan) {
        List<SpmEntity> semua = spm.duaTahun(tahun);
        int dipilih = triwulan == null ? terakhir(tahun, semua) : triwulan;
        return new LaporanEspm(
                new PeriodeSpm(tahun, dipilih).kode(),
                new ByteArrayInputStream(BukuEspm.tulis(
                        ringkasan(tahun, dipilih),
                        dipilih,
                        semua.stream().map(SpmEntity::laporan).toList())));
    }

    /** Buku kerja dan triwulannya. */
    public record LaporanEspm(String triwulan, InputStream isi) {}

    private static int terakhir(int tahun, List<SpmEntity> semua) {
        return semua.stream()
                .filter(baris -> baris.tahun == tahun)
                .map(baris -> baris.triwulan)
                .max(Comparator.naturalOrder())
                .orElse(1);
    }

    private List<LaporanSpm> laporan(int tahun) {
        return spm.duaTahun(tahun).stream().map(SpmEntity::laporan).toList();
    }

    private static BigDecimal sasaranSetahun(LaporanSpm baru, List<LaporanSpm> semua) {
        return baru.sebelumnya(semua)
                .filter(lalu -> lalu.tahun() == baru.tahun())
                .map(lalu -> lalu.isian().sasaran())
                .orElse(null);
    }
}
