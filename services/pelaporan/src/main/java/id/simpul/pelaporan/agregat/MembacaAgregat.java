package id.simpul.pelaporan.agregat;

import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Bacaan agregator: hanya kota dalam cakupan tokennya, hanya yang disetujui atau disahkan. */
@ApplicationScoped
public class MembacaAgregat {
    private final PembacaFakta fakta;
    private final KonteksKota konteks;

    MembacaAgregat(PembacaFakta fakta, KonteksKota konteks) {
        this.fakta = fakta;
        this.konteks = konteks;
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
        BahanAgregat bahan = bahan(kota, tahun, JenisFakta.KOTA, JenisFakta.REALISASI_DISETUJUI);
        return new PenyusunCapaianAgregat(bahan, tahun).susun();
    }

    /** Serapan tahun itu. */
    @Transactional
    public LaporanSerapanAgregat serapan(int tahun, String kota) {
        BahanAgregat bahan = bahan(kota, tahun, JenisFakta.KOTA, JenisFakta.DPA, JenisFakta.REALISASI_REKAP);
        return new PenyusunSerapanAgregat(bahan, tahun).susun();
    }

    private BahanAgregat bahan(String kota, int tahun, JenisFakta<?>... jenis) {
        List<String> cakupan = konteks.cakupan().stream().distinct().sorted().toList();
        if (kota != null && !cakupan.contains(kota)) {
            throw GalatAplikasi.tidakDitemukan("Kota", kota);
        }
        List<String> diminta = kota == null ? cakupan : List.of(kota);
        return new BahanAgregat(diminta, fakta.lintasKota(diminta, tahun, jenis));
    }
}
