package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.PencatatanRealisasi;
import id.simpul.anggaran.dpa.model.RealisasiTahun;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Memilih cara pencatatan yang dipakai tahun itu; satu tahun hanya mengenal satu. */
@ApplicationScoped
class RealisasiMenurutSumber implements RealisasiTahun {
    private final BukuTahun buku;
    private final Instance<PencatatanRealisasi> pencatatan;

    RealisasiMenurutSumber(BukuTahun buku, Instance<PencatatanRealisasi> pencatatan) {
        this.buku = buku;
        this.pencatatan = pencatatan;
    }

    @Override
    public Map<UUID, Rupiah> perRincian(Dpa dpa, LocalDate sampai) {
        return cara(dpa).map(cara -> cara.perRincian(dpa, sampai)).orElse(Map.of());
    }

    @Override
    public Optional<List<Rupiah>> perBulan(Dpa dpa) {
        return cara(dpa).flatMap(cara -> cara.perBulan(dpa));
    }

    @Override
    public Map<UUID, List<Rupiah>> perRincianBulan(Dpa dpa) {
        return cara(dpa).map(cara -> cara.perRincianBulan(dpa)).orElse(Map.of());
    }

    @Override
    public void pindahkan(Dpa lama, Dpa baru) {
        cara(lama).ifPresent(cara -> cara.pindahkan(lama, baru));
    }

    private Optional<PencatatanRealisasi> cara(Dpa dpa) {
        SumberRealisasi sumber = buku.baca(dpa.tahun()).sumber();
        return pencatatan.stream().filter(cara -> cara.sumber() == sumber).findFirst();
    }
}
