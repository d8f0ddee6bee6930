package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Rekap hanya mengenal baris terhalus DPA-nya, sekali masing-masing, paling banyak sebesar anggarannya kecuali kebijakan
 * kota menerima pelampauan beralasan.
 */
final class AturanRekap {
    private final Dpa dpa;
    private final KebijakanPelampauan kebijakan;
    private final Map<UUID, Rincian> perId;
    private final Set<UUID> terisi = new HashSet<>();
    private final List<NilaiTidakSah> pelanggaran = new ArrayList<>();

    private AturanRekap(Dpa dpa, KebijakanPelampauan kebijakan) {
        this.dpa = dpa;
        this.kebijakan = kebijakan;
        this.perId = dpa.perId();
    }

    static List<NilaiTidakSah> periksa(Dpa dpa, KebijakanPelampauan kebijakan, List<IsianRekap.Baris> baris) {
        AturanRekap aturan = new AturanRekap(dpa, kebijakan);
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
            periksaSisa(letak, baris, isian);
        }
    }

    private void periksaSisa(int letak, Rincian baris, IsianRekap.Baris isian) {
        Rupiah realisasi = Rupiah.dari("baris/%d/realisasi".formatted(letak), isian.realisasi());
        boolean boleh = kebijakan == KebijakanPelampauan.TERIMA_BERALASAN;
        if (realisasi.compareTo(baris.anggaran()) > 0 && boleh && isian.alasanPelampauan() == null) {
            String syarat = "kota ini menerima realisasi di atas anggaran \"%s\" Rp%s hanya dengan alasan"
                    .formatted(baris.uraian(), baris.anggaran());
            tolak(letak, "alasanPelampauan", "wajib", null, syarat);
        } else if (realisasi.compareTo(baris.anggaran()) > 0 && !boleh) {
            String syarat = "anggaran \"%s\" tersisa Rp%s, lebih Rp%s"
                    .formatted(baris.uraian(), baris.anggaran(), realisasi.minus(baris.anggaran()));
            tolak(letak, "realisasi", "melebihi-anggaran", realisasi, syarat);
        }
    }

    private void tolak(int letak, String field, String aturan, Object nilai, String syarat) {
        pelanggaran.add(new NilaiTidakSah("baris/%d/%s".formatted(letak, field), aturan, nilai, syarat));
    }
}
