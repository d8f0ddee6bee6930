package id.simpul.aturan.capaian;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.aturan.rumus.HasilCapaian;
import id.simpul.aturan.skala.HasilPredikat;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Capaian satu indikator. Semua bilangan belum dibulatkan; penyaji memakai {@link AturanCapaian#bulatkan}.
 *
 * @param pengukuran bahan hitungan
 * @param realisasi realisasi dalam satuan indikator
 * @param hasil hasil rumus, mentah dan dengan batas bawah 0, atau alasan ketiadaannya
 * @param capaian capaian setelah batas bawah 0 dan batas atas kota; {@code null} bila tidak ada
 * @param predikat menurut skala dan basis kota; {@code null} bila angkanya tidak ada
 * @param predikatAcuan menurut Permendagri 86/2017, selalu atas capaian; {@code null} bila capaian tidak ada
 */
public record CapaianIndikator(
        Pengukuran pengukuran,
        RealisasiTerhitung realisasi,
        HasilCapaian hasil,
        BigDecimal capaian,
        HasilPredikat predikat,
        HasilPredikat predikatAcuan,
        Set<Tanda> tanda) {
    public CapaianIndikator {
        tanda = Set.copyOf(tanda);
    }

    public static CapaianIndikator hitung(Pengukuran pengukuran, AturanCapaian aturan) {
        return HitungCapaian.hitung(pengukuran, aturan);
    }

    public String kode() {
        return pengukuran.kode();
    }

    /** Keadaan indikator: TIDAK_BERLAKU bila target atau realisasinya demikian, selain itu keadaan realisasi. */
    public Keadaan keadaan() {
        return hasil.alasan() == AlasanKosong.TIDAK_BERLAKU
                ? Keadaan.TIDAK_BERLAKU
                : realisasi.nilai().keadaan();
    }

    /** Mengapa capaian tidak ada; {@code null} bila ada. */
    public AlasanKosong alasan() {
        return hasil.alasan();
    }

    /** Capaian sebelum batas bawah dan batas atas; {@code null} bila tidak ada. */
    public BigDecimal capaianMentah() {
        return hasil.mentah();
    }

    public NilaiKinerja nilaiRealisasi() {
        return realisasi.nilai();
    }

    /** Angka tampil yang dibandingkan dengan skala kota, sesudah dibulatkan; {@code null} bila tidak ada. */
    public BigDecimal nilaiPredikat(AturanCapaian aturan) {
        return aturan.bulatkan(HitungCapaian.basis(pengukuran, realisasi, hasil, aturan.basisPredikat()));
    }

    /** Label predikat kota; {@code null} bila tidak berpredikat. */
    public String namaPredikat() {
        return predikat == null ? null : predikat.predikat();
    }

    /** Label predikat acuan; {@code null} bila tidak berpredikat. */
    public String namaPredikatAcuan() {
        return predikatAcuan == null ? null : predikatAcuan.predikat();
    }

    public boolean satuanCampur() {
        return tanda.contains(Tanda.SATUAN_CAMPUR);
    }
}
