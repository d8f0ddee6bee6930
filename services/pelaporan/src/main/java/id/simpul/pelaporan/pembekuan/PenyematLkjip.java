package id.simpul.pelaporan.pembekuan;

import id.simpul.http.Sidik;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.laporan.JawabanLaporan;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.naskah.NaskahKantor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Daftar yang disematkan dari bahan sebuah laporan. */
@ApplicationScoped
class PenyematLkjip {
    private final JawabanLaporan json;

    PenyematLkjip(JawabanLaporan json) {
        this.json = json;
    }

    Sematan dari(BahanLkjip bahan) {
        return new Sematan(
                bahan.capaian().ukuran().stream()
                        .filter(satu ->
                                satu.realisasi() != null && satu.realisasi().snapshot() != null)
                        .map(PenyematLkjip::snapshot)
                        .toList(),
                bahan.perjanjian() == null ? null : bahan.perjanjian().id(),
                bahan.serapan() == null ? null : bahan.serapan().dpa().id(),
                bahan.serapan() == null ? null : bahan.serapan().dpa().versi(),
                naskah(bahan));
    }

    private static Sematan.SnapshotDisematkan snapshot(UkuranIndikator ukuran) {
        RealisasiIndikator.Snapshot snapshot = ukuran.realisasi().snapshot();
        return new Sematan.SnapshotDisematkan(
                ukuran.indikator().id(),
                ukuran.indikator().kode(),
                ukuran.realisasi().id(),
                snapshot.versi(),
                snapshot.sha256());
    }

    private List<Sematan.NaskahDisematkan> naskah(BahanLkjip bahan) {
        return bahan.naskah().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(satu -> naskah(satu.getKey(), satu.getValue()))
                .toList();
    }

    private Sematan.NaskahDisematkan naskah(BagianNaskah bagian, NaskahKantor.IsiBagian isi) {
        return new Sematan.NaskahDisematkan(bagian.kode(), Sidik.sha256(json.tulis(isi)), isi.teks(), isi.tabel());
    }
}
