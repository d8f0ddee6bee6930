package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.BagianNilai;
import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.aturan.gulung.Gulungan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Menyusun serapan lintas kota. */
final class PenyusunSerapanAgregat {
    private static final int DESIMAL = 2;

    private final BahanAgregat bahan;
    private final int tahun;
    private final String tautan;
    private final List<CakupanAgregat.KotaCakupan> cakupan = new ArrayList<>();
    private final List<BarisSerapanAgregat> data = new ArrayList<>();
    private final List<SerapanKota> serapan = new ArrayList<>();

    /** {@code kota} satu-satunya yang diminta; null berarti seluruh cakupan. */
    PenyusunSerapanAgregat(BahanAgregat bahan, int tahun, String kota) {
        this.tautan = TautanPenjelasan.kotaAgregat("serapan", tahun, kota);
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
                CaraGulung.RASIO_JUMLAH,
                rerata(),
                CaraGulung.RERATA_RASIO,
                tautan);
    }

    /** Serapan setiap kota yang datanya ada, urut {@code data}; sesudah {@link #susun()}. */
    List<SerapanKota> dihitung() {
        return List.copyOf(serapan);
    }

    /** Persen setiap kota, belum dibulatkan; sesudah {@link #susun()}. */
    List<BagianNilai> persen() {
        return serapan.stream().map(PenyusunSerapanAgregat::persen).toList();
    }

    private BigDecimal rerata() {
        BigDecimal rerata = Gulungan.rerataRasio(persen()).nilai();
        return rerata == null ? null : rerata.setScale(DESIMAL, RoundingMode.HALF_UP);
    }

    private static BagianNilai persen(SerapanKota satu) {
        BigDecimal persen = satu.pohon().total().persen();
        return BagianNilai.dari(
                satu.kota().kode(),
                persen == null ? NilaiKinerja.kosong() : NilaiKinerja.hitungan(persen),
                Satuan.dari("%"));
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
                ada.total(),
                ada.dpa().id(),
                TautanPenjelasan.kotaAgregat("serapan", tahun, kode)));
    }
}
