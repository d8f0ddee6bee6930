package id.simpul.realisasi.spm;

import id.simpul.realisasi.pengaturan.PengaturanKota;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.spm.espm.BukuEspm;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.temuan.TemuanJawaban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Membaca laporan SPM kota pemilik token. */
@ApplicationScoped
public class MembacaSpm {
    private final SpmRepository spm;
    private final SyaratSpm syarat;
    private final PengaturanKota pengaturan;

    MembacaSpm(SpmRepository spm, SyaratSpm syarat, PengaturanKota pengaturan) {
        this.spm = spm;
        this.syarat = syarat;
        this.pengaturan = pengaturan;
    }

    /** Satu laporan; 404 bila belum ada di kota ini. */
    @Transactional
    public SpmLayanan baca(KunciSpm kunci) {
        return bagiPengguna(spm.wajib(kunci), spm.laporan(kunci.tahun()));
    }

    /** Kelima layanan; {@code triwulan} null berarti triwulan terakhir yang dilaporkan tahun itu, atau yang pertama. */
    @Transactional
    public RingkasanSpm ringkasan(int tahun, Integer triwulan) {
        List<SpmEntity> semua = spm.duaTahun(tahun);
        int dipilih = triwulan == null ? terakhir(tahun, semua) : triwulan;
        List<SpmEntity> setriwulan = semua.stream()
                .filter(baris -> baris.tahun == tahun && baris.triwulan == dipilih)
                .toList();
        List<LaporanSpm> pembanding = semua.stream().map(SpmEntity::laporan).toList();
        Map<UUID, SyaratAlur> semuaSyarat = syarat.nilai(setriwulan);
        return PenyajiSpm.ringkasan(
                new PeriodeSpm(tahun, dipilih),
                setriwulan.stream().map(SpmEntity::laporan).toList(),
                setriwulan.stream()
                        .map(baris -> PenyajiSpm.layanan(baris, pembanding)
                                .bagi(null, syarat.tindakan(baris, semuaSyarat.get(baris.id))))
                        .toList(),
                pengaturan.kategoriSpm());
    }

    /** Fakta semua laporan setahun, urut layanan lalu triwulan. */
    @Transactional
    public List<SpmLayanan> setahun(int tahun) {
        List<LaporanSpm> semua = spm.laporan(tahun);
        return spm.duaTahun(tahun).stream()
                .filter(baris -> baris.tahun == tahun)
                .map(baris -> PenyajiSpm.layanan(baris, semua))
                .toList();
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

    /** Jawaban bagi pengguna ini, beserta tindakan dan temuannya. */
    SpmLayanan bagiPengguna(SpmEntity baris, List<LaporanSpm> semua) {
        return PenyajiSpm.layanan(baris, semua)
                .bagi(
                        TemuanJawaban.hidup(MemeriksaSpm.periksa(baris.laporan(), semua)),
                        syarat.tindakan(baris, syarat.nilai(baris)));
    }

    private static int terakhir(int tahun, List<SpmEntity> semua) {
        return semua.stream()
                .filter(baris -> baris.tahun == tahun)
                .map(baris -> baris.triwulan)
                .max(Comparator.naturalOrder())
                .orElse(1);
    }
}
