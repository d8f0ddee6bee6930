package id.simpul.pelaporan.agregat;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.capaian.web.BarisCapaian;
import id.simpul.pelaporan.capaian.web.RataRataCapaian;
import java.util.ArrayList;
import java.util.List;

/** Menyusun capaian lintas kota; setiap kota dihitung dengan aturannya sendiri. */
final class PenyusunCapaianAgregat {
    private final BahanAgregat bahan;
    private final int tahun;
    private final List<CakupanAgregat.KotaCakupan> cakupan = new ArrayList<>();
    private final List<BarisCapaianAgregat> data = new ArrayList<>();
    private final List<LaporanCapaianAgregat.RataRataKota> perKota = new ArrayList<>();

    PenyusunCapaianAgregat(BahanAgregat bahan, int tahun) {
        this.bahan = bahan;
        this.tahun = tahun;
    }

    LaporanCapaianAgregat susun() {
        bahan.diminta().forEach(this::tambah);
        return new LaporanCapaianAgregat(
                tahun, bahan.terakhir(), CakupanAgregat.dari(cakupan), List.copyOf(data), List.copyOf(perKota));
    }

    private void tambah(String kode) {
        KotaDikenal kota = bahan.kota(kode).orElse(null);
        AturanCapaian aturan = kota == null ? null : kota.aturan(tahun).orElse(null);
        if (aturan == null) {
            cakupan.add(
                    bahan.tiada(kode, kota == null ? "Kota belum diatur." : "Kota belum menyimpan aturan capaiannya."));
            return;
        }
        List<UkuranIndikator> ukuran = PenyusunCapaian.disetujui(bahan.fakta().get(kode), tahun, aturan);
        if (ukuran.isEmpty()) {
            cakupan.add(bahan.tiada(kode, "Belum ada realisasi tahun %d yang disetujui.".formatted(tahun)));
            return;
        }
        cakupan.add(bahan.tersedia(kota));
        isi(new CapaianKota(kota, tahun, aturan, ukuran));
    }

    private void isi(CapaianKota capaian) {
        KotaDikenal kota = capaian.kota();
        capaian.ukuran().stream()
                .map(satu -> BarisCapaian.dari(satu, capaian.aturan()))
                .map(satu -> new BarisCapaianAgregat(kota.kode(), kota.nama(), kota.kodeWilayah(), tahun, satu))
                .forEach(data::add);
        perKota.add(new LaporanCapaianAgregat.RataRataKota(
                kota.kode(), kota.nama(), RataRataCapaian.dari(capaian.rataRata(), capaian.aturan())));
    }
}
