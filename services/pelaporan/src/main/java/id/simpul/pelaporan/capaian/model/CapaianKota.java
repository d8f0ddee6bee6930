package id.simpul.pelaporan.capaian.model;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.aturan.capaian.RataRata;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.kota.KotaDikenal;
import java.util.List;

/** Capaian satu kota satu tahun. */
public record CapaianKota(KotaDikenal kota, int tahun, AturanCapaian aturan, List<UkuranIndikator> ukuran) {
    public CapaianKota {
        ukuran = List.copyOf(ukuran);
    }

    /** Rata-rata menurut aturan kota, belum dibulatkan. */
    public RataRata rataRata() {
        return RataRata.hitung(hasil(), aturan);
    }

    /** Rata-rata lain yang lazim, masing-masing dengan namanya. */
    public List<RataRata> rataRataLain() {
        JenisRataRata milikKota = JenisRataRata.dari(aturan.dasarRataRata());
        return RataRata.semua(hasil()).stream()
                .filter(satu -> satu.jenis() != milikKota)
                .toList();
    }

    private List<CapaianIndikator> hasil() {
        return ukuran.stream().map(UkuranIndikator::hasil).toList();
    }
}
