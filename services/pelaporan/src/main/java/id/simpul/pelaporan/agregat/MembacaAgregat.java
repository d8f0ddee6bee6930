package id.simpul.pelaporan.agregat;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Pelanggaran;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Bacaan agregator: hanya kota dalam cakupan tokennya, hanya yang disetujui atau disahkan. */
@ApplicationScoped
public class MembacaAgregat {
    private final PembacaFakta fakta;
    private final KonteksKota konteks;
    private final TenggatLaporan tenggat;

    MembacaAgregat(PembacaFakta fakta, KonteksKota konteks, TenggatLaporan tenggat) {
        this.fakta = fakta;
        this.konteks = konteks;
        this.tenggat = tenggat;
    }

    /** Kota-kota dalam cakupan. */
    @Transactional
    public DaftarKotaAgregat kota() {
        BahanAgregat bahan = bahan(null, 0, JenisFakta.KOTA);
        return new DaftarKotaAgregat(bahan.diminta().stream()
                .map(kode -> bahan.kota(kode).map(KotaAgregat::dari).orElseGet(() -> KotaAgregat.belumDikenal(kode)))
                .toList());
    }

    /** Capaian tahun itu; {@code kota} null berarti seluruh cakupan, di luar cakupan 404. */
    @Transactional
    public LaporanCapaianAgregat capaian(int tahun, String kota) {
        return penyusunCapaian(tahun, kota).susun();
    }

    /** Dengan bahan yang sama, untuk penjelasannya. */
    PenyusunCapaianAgregat penyusunCapaian(int tahun, String kota) {
        BahanAgregat bahan = bahan(kota, tahun, JenisFakta.KOTA, JenisFakta.REALISASI_DISETUJUI);
        return new PenyusunCapaianAgregat(bahan, tahun, kode -> tenggat.tahun(tahun, kode), kota);
    }

    /** Gulungan satu acuan; 404 bila tidak ada kota yang memetakannya, 422 menyebut kotanya bila tidak seragam. */
    @Transactional
    public GulunganAcuan gulungan(int tahun, String acuan) {
        GulunganAcuan gulungan = capaian(tahun, null).gulungan().stream()
                .filter(satu -> satu.acuanNasional().equals(acuan))
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Acuan nasional", acuan));
        if (!gulungan.perbedaan().isEmpty()) {
            throw tidakSeragam(gulungan);
        }
        return gulungan;
    }

    /** Serapan tahun itu. */
    @Transactional
    public LaporanSerapanAgregat serapan(int tahun, String kota) {
        return penyusunSerapan(tahun, kota).susun();
    }

    /** Dengan bahan yang sama, untuk penjelasannya. */
    PenyusunSerapanAgregat penyusunSerapan(int tahun, String kota) {
        BahanAgregat bahan = bahan(kota, tahun, JenisFakta.KOTA, JenisFakta.DPA, JenisFakta.REALISASI_REKAP);
        return new PenyusunSerapanAgregat(bahan, tahun, kota);
    }

    /** SPM tahun itu pada satu triwulan; null berarti triwulan terakhir yang dilaporkan kota mana pun. */
    @Transactional
    public LaporanSpmAgregat spm(int tahun, Integer triwulan, String kota) {
        return penyusunSpm(tahun, triwulan, kota).susun();
    }

    /** Dengan bahan yang sama, untuk penjelasannya. */
    PenyusunSpmAgregat penyusunSpm(int tahun, Integer triwulan, String kota) {
        BahanAgregat bahan = bahan(kota, tahun, JenisFakta.KOTA, JenisFakta.SPM, JenisFakta.SPM_DISETUJUI);
        return new PenyusunSpmAgregat(bahan, tahun, triwulan, kota);
    }

    /** Kota-kota yang diminta beserta faktanya; kota di luar cakupan 404. */
    BahanAgregat bahan(String kota, int tahun, JenisFakta<?>... jenis) {
        List<String> cakupan = konteks.cakupan().stream().distinct().sorted().toList();
        if (kota != null && !cakupan.contains(kota)) {
            throw GalatAplikasi.tidakDitemukan("Kota", kota);
        }
        List<String> diminta = kota == null ? cakupan : List.of(kota);
        return new BahanAgregat(diminta, fakta.lintasKota(diminta, tahun, jenis));
    }

    private static GalatAplikasi tidakSeragam(GulunganAcuan gulungan) {
        List<Pelanggaran> pelanggaran = gulungan.perbedaan().stream()
                .flatMap(beda -> beda.menurutKota().stream()
                        .map(satu -> new Pelanggaran(
                                "?acuan",
                                satu.kota() + ": " + satu.nilai(),
                                "seragam",
                                "Kota %s memakai %s %s pada %s."
                                        .formatted(satu.kota(), beda.apa(), satu.nilai(), satu.kodeIndikator()))))
                .toList();
        return new GalatAplikasi(
                KodeGalat.VALIDASI,
                "Indikator beracuan %s tidak seragam antarkota, jadi tidak digulung."
                        .formatted(gulungan.acuanNasional()),
                pelanggaran,
                Map.of());
    }
}
