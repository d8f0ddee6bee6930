package id.simpul.pelaporan.penjelasan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.efisiensi.model.PenyusunEfisiensi;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.fakta.SnapshotRealisasi;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pelaporan.spm.model.SpmKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;

/** Menjelaskan angka-angka laporan kota pemilik token. */
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
        KumpulanFakta bahan = bahan(tahun);
        CapaianKota capaian = MembacaCapaian.susun(bahan, tahun);
        UkuranIndikator ukuran = cari(capaian, satu -> satu.indikator().id(), indikatorId, "Indikator")
                .get(0);
        return PenjelasCapaian.indikator(ukuran, capaian.aturan(), penyetuju(bahan, ukuran));
    }

    /** Rata-rata kota. */
    @Transactional
    public PenjelasanAngka rataRata(int tahun) {
        return PenjelasCapaian.rataRata(MembacaCapaian.susun(bahan(tahun), tahun));
    }

    /** Rata-rata satu sasaran; 404 bila tidak diukur tahun itu. */
    @Transactional
    public PenjelasanAngka sasaran(int tahun, String sasaranId) {
        CapaianKota capaian = MembacaCapaian.susun(bahan(tahun), tahun);
        List<UkuranIndikator> milik = cari(capaian, UkuranIndikator::sasaranId, sasaranId, "Sasaran");
        CapaianSasaran sasaran = capaian.perSasaran().stream()
                .filter(satu -> satu.sasaranId().equals(sasaranId))
                .findFirst()
                .orElseThrow();
        return PenjelasCapaian.sasaran(sasaran, milik, capaian.aturan());
    }

    /** Serapan seluruh DPA; 404 bila belum ada yang disahkan. */
    @Transactional
    public PenjelasanAngka serapan(int tahun) {
        KumpulanFakta bahan = bahan(tahun);
        return PenjelasSerapan.total(serapan(bahan, tahun), pembulatan(bahan));
    }

    /** Serapan satu baris DPA; 404 bila barisnya tidak ada di DPA yang berlaku. */
    @Transactional
    public PenjelasanAngka baris(int tahun, String rincianId) {
        KumpulanFakta bahan = bahan(tahun);
        return PenjelasSerapan.baris(serapan(bahan, tahun), rincianId, pembulatan(bahan))
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Rincian DPA", rincianId));
    }

    /** Efisiensi satu sasaran; 404 bila tidak diukur tahun itu. */
    @Transactional
    public PenjelasanAngka efisiensi(int tahun, String sasaranId) {
        KumpulanFakta bahan = bahan(tahun);
        CapaianKota capaian = MembacaCapaian.susun(bahan, tahun);
        cari(capaian, UkuranIndikator::sasaranId, sasaranId, "Sasaran");
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), bahan, tahun).orElse(null);
        return PenjelasSerapan.efisiensi(
                new PenyusunEfisiensi(bahan, capaian, serapan).sasaran(sasaranId),
                serapan == null ? null : serapan.dpa().id(),
                PenjelasCapaian.pembulatan(capaian.aturan()));
    }

    /** Indeks SPM, atau satu layanannya bila disebut; 404 bila belum dilaporkan. */
    @Transactional
    public PenjelasanAngka spm(int tahun, Integer triwulan, String layanan) {
        KumpulanFakta bahan = fakta.milikSaya(tahun, tahun, JenisFakta.KOTA, JenisFakta.SPM);
        String dicari = layanan == null ? "tahun " + tahun : layanan;
        SpmKota spm = SpmKota.susun(bahan, tahun, triwulan)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Laporan SPM", dicari));
        return layanan == null
                ? PenjelasSpm.indeks(spm)
                : PenjelasSpm.layanan(spm, layanan)
                        .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Laporan SPM", dicari));
    }

    private KumpulanFakta bahan(int tahun) {
        return fakta.milikSaya(tahun, tahun, JenisFakta.semua().toArray(JenisFakta<?>[]::new));
    }

    private static List<UkuranIndikator> cari(
            CapaianKota capaian, Function<UkuranIndikator, String> ambil, String id, String jenis) {
        List<UkuranIndikator> ada = capaian.ukuran().stream()
                .filter(satu -> ambil.apply(satu).equals(id))
                .toList();
        if (ada.isEmpty()) {
            throw GalatAplikasi.tidakDitemukan(jenis, id);
        }
        return ada;
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

    private static String penyetuju(KumpulanFakta bahan, UkuranIndikator ukuran) {
        if (!ukuran.disetujui()) {
            return null;
        }
        return PenyusunCapaian.snapshotTerakhir(bahan, ukuran.tahun()).stream()
                .filter(satu -> satu.id().equals(ukuran.realisasi().id()))
                .findFirst()
                .map(SnapshotRealisasi::disetujuiOleh)
                .orElse(null);
    }
}
