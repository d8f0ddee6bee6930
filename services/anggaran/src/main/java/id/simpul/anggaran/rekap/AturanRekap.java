package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rekap hanya mengenal baris terhalus DPA-nya, sekali masing-masing, paling banyak sebesar anggarannya. */
final class AturanRekap {
    private final Dpa dpa;
    private final Map<UUID, Rincian> perId;
    private final Set<UUID> terisi = new HashSet<>();
    private final List<NilaiTidakSah> pelanggaran = new ArrayList<>();

    private AturanRekap(Dpa dpa) {
        this.dpa = dpa;
        this.perId = dpa.perId();
    }

    static List<NilaiTidakSah> periksa(Dpa dpa, List<IsianRekap.Baris> baris) {
        AturanRekap aturan = new AturanRekap(dpa);
        for (int i = 0; i < baris.size(); i++) {
            aturan.periksa(i, baris.get(i));
        }
        return List.copyOf(aturan.pelanggaran);
    }

    private void periksa(int letak, IsianRekap.Baris isian) {
        Rincian baris = perId.get(isian.rincianId());
        if (baris == null) {
            tolak(letak, "rincianId", "dikenal", isian.rincianId(), "bukan baris DPA ini");
        } else if (!dpa.terhalus(baris)) {
            String syarat =
                    "baris %s adalah jumlah bagiannya; isi baris %s".formatted(baris.tingkat(), dpa.tingkatTerhalus());
            tolak(letak, "rincianId", "hanya-terhalus", isian.rincianId(), syarat);
        } else if (!terisi.add(baris.id())) {
            tolak(letak, "rincianId", "unik", isian.rincianId(), "baris ini sudah disebut di atasnya");
        } else {
            periksaSisa(letak, baris, Rupiah.dari("baris/%d/realisasi".formatted(letak), isian.realisasi()));
        }
    }

    private void periksaSisa(int letak, Rincian baris, Rupiah realisasi) {
        if (realisasi.compareTo(baris.anggaran()) > 0) {
            String syarat = "anggaran \"%s\" tersisa Rp%s, lebih Rp%s"
                    .formatted(baris.uraian(), baris.anggaran(), realisasi.minus(baris.anggaran()));
            tolak(letak, "realisasi", "melebihi-anggaran", realisasi, syarat);
        }
    }

    private void tolak(int letak, String field, String aturan, Object nilai, String syarat) {
        pelanggaran.add(new NilaiTidakSah("baris/%d/%s".formatted(letak, field), aturan, nilai, syarat));
    }
}
