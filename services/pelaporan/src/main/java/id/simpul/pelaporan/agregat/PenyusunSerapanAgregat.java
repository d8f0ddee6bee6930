package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Menyusun serapan lintas kota. */
final class PenyusunSerapanAgregat {
    private final BahanAgregat bahan;
    private final int tahun;
    private final List<CakupanAgregat.KotaCakupan> cakupan = new ArrayList<>();
    private final List<BarisSerapanAgregat> data = new ArrayList<>();
    private final List<SerapanKota> serapan = new ArrayList<>();

    PenyusunSerapanAgregat(BahanAgregat bahan, int tahun) {
        this.bahan = bahan;
        this.tahun = tahun;
    }

    LaporanSerapanAgregat susun() {
        bahan.diminta().forEach(this::tambah);
        return new LaporanSerapanAgregat(
                tahun,
                bahan.terakhir(),
                CakupanAgregat.dari(cakupan),
                List.copyOf(data),
                AngkaSerapan.jumlah(serapan),
                CaraGulung.RASIO_JUMLAH);
    }

    private void tambah(String kode) {
        Optional<KotaDikenal> kota = bahan.kota(kode);
        Optional<SerapanKota> milikKota =
                kota.flatMap(satu -> SerapanKota.susun(satu, bahan.fakta().get(kode), tahun));
        if (milikKota.isEmpty()) {
            cakupan.add(bahan.tiada(
                    kode,
                    kota.isEmpty() ? "Kota belum diatur." : "Belum ada DPA tahun %d yang disahkan.".formatted(tahun)));
            return;
        }
        SerapanKota ada = milikKota.get();
        cakupan.add(bahan.tersedia(ada.kota()));
        serapan.add(ada);
        data.add(new BarisSerapanAgregat(
                kode,
                ada.kota().nama(),
                ada.kota().kodeWilayah(),
                tahun,
                ada.dpa().versi(),
                ada.total()));
    }
}
