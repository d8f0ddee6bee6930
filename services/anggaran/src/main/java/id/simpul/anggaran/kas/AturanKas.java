package id.simpul.anggaran.kas;

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

/** Anggaran kas tidak melebihi DPA, baris demi baris. */
final class AturanKas {
    private final Dpa dpa;
    private final Map<UUID, Rincian> perId;
    private final Set<UUID> terisi = new HashSet<>();
    private final List<NilaiTidakSah> pelanggaran = new ArrayList<>();

    private AturanKas(Dpa dpa) {
        this.dpa = dpa;
        this.perId = dpa.perId();
    }

    static List<NilaiTidakSah> periksa(Dpa dpa, List<IsianKas.Baris> baris) {
        AturanKas aturan = new AturanKas(dpa);
        for (int i = 0; i < baris.size(); i++) {
            aturan.periksa(i, baris.get(i));
        }
        return List.copyOf(aturan.pelanggaran);
    }

    private void periksa(int letak, IsianKas.Baris isian) {
        Rincian baris = perId.get(isian.rincianId());
        if (baris == null) {
            tolak(letak, "rincianId", "dikenal", isian.rincianId(), "bukan baris DPA ini");
        } else if (!dpa.terhalus(baris)) {
            String syarat =
                    "baris %s adalah jumlah; rencanakan baris %s".formatted(baris.tingkat(), dpa.tingkatTerhalus());
            tolak(letak, "rincianId", "hanya-terhalus", isian.rincianId(), syarat);
        } else if (!terisi.add(baris.id())) {
            tolak(letak, "rincianId", "unik", isian.rincianId(), "baris ini sudah disebut di atasnya");
        } else {
            periksaJumlah(letak, baris, Rupiah.sum(bulan(isian)));
        }
    }

    static List<Rupiah> bulan(IsianKas.Baris isian) {
        return isian.bulan().stream().map(nilai -> Rupiah.dari("bulan", nilai)).toList();
    }

    private void periksaJumlah(int letak, Rincian baris, Rupiah jumlah) {
        if (jumlah.compareTo(baris.anggaran()) > 0) {
            String syarat = "jumlah dua belas bulan melebihi anggaran \"%s\" Rp%s, lebih Rp%s"
                    .formatted(baris.uraian(), baris.anggaran(), jumlah.minus(baris.anggaran()));
            tolak(letak, "bulan", "melebihi-anggaran", jumlah, syarat);
        }
    }

    private void tolak(int letak, String field, String aturan, Object nilai, String syarat) {
        pelanggaran.add(new NilaiTidakSah("baris/%d/%s".formatted(letak, field), aturan, nilai, syarat));
    }
}
