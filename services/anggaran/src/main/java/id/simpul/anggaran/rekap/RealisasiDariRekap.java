package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.PencatatanRealisasi;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Realisasi yang dicatat sebagai rekap setahun. */
@ApplicationScoped
class RealisasiDariRekap implements PencatatanRealisasi {
    private final RekapRepository rekap;
    private final PencatatRekap pencatat;

    RealisasiDariRekap(RekapRepository rekap, PencatatRekap pencatat) {
        this.rekap = rekap;
        this.pencatat = pencatat;
    }

    @Override
    public SumberRealisasi sumber() {
        return SumberRealisasi.REKAP;
    }

    @Override
    public Map<UUID, Rupiah> perRincian(Dpa dpa, LocalDate sampai) {
        return rekap.cari(dpa.id()).map(Rekap::realisasi).orElse(Map.of());
    }

    /** Rekap setahun tidak mengenal bulan. */
    @Override
    public Optional<List<Rupiah>> perBulan(Dpa dpa) {
        return Optional.empty();
    }

    @Override
    public Map<UUID, List<Rupiah>> perRincianBulan(Dpa dpa) {
        return Map.of();
    }

    @Override
    public void pindahkan(Dpa lama, Dpa baru) {
        rekap.cari(lama.id()).ifPresent(isi -> {
            Map<UUID, Rupiah> pindahan = menurutKunci(lama, isi, baru);
            pencatat.simpan(baru, null, new Rekap(baru.id(), 0, pindahan), "dipindahkan");
        });
    }

    private static Map<UUID, Rupiah> menurutKunci(Dpa lama, Rekap isi, Dpa baru) {
        Map<String, Rincian> barisBaru = baru.perKunci();
        return lama.rincian().stream()
                .filter(baris -> isi.realisasi().containsKey(baris.id()))
                .filter(baris -> barisBaru.containsKey(baris.kunci()))
                .collect(Collectors.toMap(baris -> barisBaru.get(baris.kunci()).id(), baris -> isi.realisasi()
                        .get(baris.id())));
    }
}
