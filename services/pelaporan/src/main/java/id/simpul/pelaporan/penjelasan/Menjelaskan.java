package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pelaporan.spm.model.SpmKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Menjelaskan capaian, serapan, dan SPM kota pemilik token. */
@ApplicationScoped
public class Menjelaskan {
    private static final PembulatanAngka BAKU = new PembulatanAngka(2, "HALF_UP");

    private final PembacaFakta fakta;

    Menjelaskan(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Capaian satu indikator; 404 bila tidak diukur tahun itu. */
    @Transactional
    public PenjelasanAngka indikator(int tahun, String indikatorId) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        return PenjelasCapaian.indikator(bahan.indikator(indikatorId), bahan.capaian(), bahan.sumber());
    }

    /** Rata-rata kota; {@code dasar} null berarti menurut aturan kota. */
    @Transactional
    public PenjelasanAngka rataRata(int tahun, JenisRataRata dasar) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        CapaianKota capaian = bahan.capaian();
        return PenjelasCapaian.rataRata(
                capaian, dasar == null ? capaian.rataRata().jenis() : dasar, bahan.sumber());
    }

    /** Rata-rata sederhana seluruh kota, mentah dan dibatasi. */
    @Transactional
    public PenjelasanAngka keseluruhan(int tahun) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        CapaianKota capaian = bahan.capaian();
        return PenjelasCapaian.sasaran(capaian.keseluruhan(), capaian.ukuran(), capaian, bahan.sumber());
    }

    /** Rata-rata satu sasaran; 404 bila tidak diukur tahun itu. */
    @Transactional
    public PenjelasanAngka sasaran(int tahun, String sasaranId) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        List<UkuranIndikator> milik = bahan.sasaran(sasaranId);
        CapaianSasaran sasaran = bahan.capaian().perSasaran().stream()
                .filter(satu -> satu.sasaranId().equals(BahanPenjelasan.idSasaran(sasaranId)))
                .findFirst()
                .orElseThrow();
        return PenjelasCapaian.sasaran(sasaran, milik, bahan.capaian(), bahan.sumber());
    }

    /** Serapan seluruh DPA; 404 bila belum ada yang disahkan. */
    @Transactional
    public PenjelasanAngka serapan(int tahun) {
        KumpulanFakta bahan = bahanSerapan(tahun);
        return PenjelasSerapan.total(serapan(bahan, tahun), SumberBahan.milikSendiri(bahan), pembulatan(bahan));
    }

    /** Serapan satu baris DPA; 404 bila barisnya tidak ada di DPA yang berlaku. */
    @Transactional
    public PenjelasanAngka baris(int tahun, String rincianId) {
        KumpulanFakta bahan = bahanSerapan(tahun);
        return PenjelasSerapan.baris(
                        serapan(bahan, tahun), rincianId, SumberBahan.milikSendiri(bahan), pembulatan(bahan))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Rincian DPA", rincianId));
    }

    /** Indeks SPM, atau satu layanannya bila disebut; 404 bila belum dilaporkan. */
    @Transactional
    public PenjelasanAngka spm(int tahun, Integer triwulan, String layanan) {
        KumpulanFakta bahan = fakta.milikSaya(tahun, tahun, JenisFakta.KOTA, JenisFakta.SPM);
        SumberBahan sumber = SumberBahan.milikSendiri(bahan);
        String dicari = layanan == null ? "tahun " + tahun : layanan;
        SpmKota spm = SpmKota.susun(bahan, tahun, triwulan)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Laporan SPM", dicari));
        return layanan == null
                ? PenjelasSpm.indeks(spm, sumber)
                : PenjelasSpm.layanan(spm, layanan, sumber)
                        .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Laporan SPM", dicari));
    }

    private KumpulanFakta bahanSerapan(int tahun) {
        return fakta.milikSaya(tahun, tahun, JenisFakta.KOTA, JenisFakta.DPA, JenisFakta.REALISASI_REKAP);
    }

    private static SerapanKota serapan(KumpulanFakta bahan, int tahun) {
        return SerapanKota.susun(MembacaCapaian.kota(bahan), bahan, tahun)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA yang disahkan tahun", tahun));
    }

    private static PembulatanAngka pembulatan(KumpulanFakta bahan) {
        return MembacaCapaian.kota(bahan)
                .aturan()
                .map(PenjelasCapaian::pembulatan)
                .orElse(BAKU);
    }
}
