package id.simpul.pelaporan.agregat;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.capaian.model.SkalaDipakai;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.capaian.web.BarisCapaian;
import id.simpul.pelaporan.capaian.web.RataRataCapaian;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Menyusun capaian lintas kota; setiap kota dihitung dengan aturannya sendiri. */
final class PenyusunCapaianAgregat {
    private final BahanAgregat bahan;
    private final int tahun;
    private final Function<String, LocalDate> tenggat;
    private final PenyusunGulungan gulungan;
    private final List<CakupanAgregat.KotaCakupan> cakupan = new ArrayList<>();
    private final List<BarisCapaianAgregat> data = new ArrayList<>();
    private final List<LaporanCapaianAgregat.RataRataKota> perKota = new ArrayList<>();
    private final List<CapaianKota> dihitung = new ArrayList<>();
    private final String tautan;

    /** {@code tenggat} menurut kode kota; {@code kota} satu-satunya yang diminta, null berarti seluruh cakupan. */
    PenyusunCapaianAgregat(BahanAgregat bahan, int tahun, Function<String, LocalDate> tenggat, String kota) {
        this.bahan = bahan;
        this.tahun = tahun;
        this.tenggat = tenggat;
        this.gulungan = new PenyusunGulungan(bahan.diminta(), tahun);
        this.tautan = TautanPenjelasan.kotaAgregat("capaian", tahun, kota);
    }

    LaporanCapaianAgregat susun() {
        bahan.diminta().forEach(this::tambah);
        return new LaporanCapaianAgregat(
                tahun,
                bahan.terakhir(),
                CakupanAgregat.dari(cakupan),
                List.copyOf(data),
                List.copyOf(perKota),
                gulungan.susun(),
                tautan,
                SkalaDipakai.acuan());
    }

    /** Capaian setiap kota yang datanya ada, urut {@code perKota}; sesudah {@link #susun()}. */
    List<CapaianKota> dihitung() {
        return List.copyOf(dihitung);
    }

    /** Indikator yang memetakan acuan itu; sesudah {@link #susun()}. */
    List<AnggotaGulungan> anggota(String acuan) {
        return gulungan.anggota(acuan);
    }

    private void tambah(String kode) {
        KotaDikenal kota = bahan.kota(kode).orElse(null);
        AturanCapaian aturan = kota == null ? null : kota.aturan(tahun).orElse(null);
        if (aturan == null) {
            tiada(kode, kota == null ? "Kota belum diatur." : "Kota belum menyimpan aturan capaiannya.");
            return;
        }
        List<UkuranIndikator> ukuran = PenyusunCapaian.disetujui(bahan.fakta().get(kode), tahun, aturan);
        if (ukuran.isEmpty()) {
            tiada(kode, "Belum ada realisasi tahun %d yang disetujui.".formatted(tahun));
            return;
        }
        isi(kode, new CapaianKota(kota, tahun, aturan, ukuran));
    }

    private void tiada(String kode, String alasan) {
        cakupan.add(bahan.tiada(kode, alasan, tenggat.apply(kode)));
    }

    private void isi(String kode, CapaianKota capaian) {
        KotaDikenal kota = capaian.kota();
        RiwayatPersetujuan riwayat = new RiwayatPersetujuan(bahan.fakta().get(kode), tahun, capaian.aturan());
        cakupan.add(bahan.tersedia(kota, tenggat.apply(kode), riwayat.persetujuanPertama(capaian.ukuran())));
        gulungan.tambah(kode, capaian.ukuran());
        capaian.ukuran().forEach(satu -> data.add(baris(capaian, satu, riwayat)));
        dihitung.add(capaian);
        perKota.add(perKota(capaian));
    }

    private static LaporanCapaianAgregat.RataRataKota perKota(CapaianKota capaian) {
        KotaDikenal kota = capaian.kota();
        String tautan = TautanPenjelasan.kotaAgregat("capaian", capaian.tahun(), kota.kode());
        return new LaporanCapaianAgregat.RataRataKota(
                kota.kode(),
                kota.nama(),
                RataRataCapaian.dari(capaian.rataRata(), capaian.aturan(), tautan),
                capaian.keseluruhan().denganTautan(tautan),
                capaian.skala(),
                capaian.rataRataLain().stream()
                        .map(satu -> RataRataCapaian.dari(satu, capaian.aturan(), tautan))
                        .toList());
    }

    private BarisCapaianAgregat baris(CapaianKota capaian, UkuranIndikator satu, RiwayatPersetujuan riwayat) {
        KotaDikenal kota = capaian.kota();
        String realisasiId = satu.realisasi().id();
        List<Persetujuan> persetujuan = riwayat.milik(realisasiId);
        return new BarisCapaianAgregat(
                kota.kode(),
                kota.nama(),
                kota.kodeWilayah(),
                tahun,
                BarisCapaian.dari(
                        satu,
                        capaian,
                        TautanPenjelasan.capaianAgregat(satu.indikator().id(), tahun)),
                realisasiId,
                persetujuan.size() > 1,
                persetujuan,
                persetujuan.get(persetujuan.size() - 1).tautanSnapshot(),
                AsalPredikat.dari(satu, capaian));
    }
}
