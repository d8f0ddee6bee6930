package id.simpul.dokumen.model;

import java.util.List;

/** Sederet angka besar berketerangan, untuk ikhtisar satu halaman; paling banyak empat sederet. */
public record AngkaKunci(List<Butir> butir) implements Blok {
    public AngkaKunci {
        butir = List.copyOf(butir);
        if (butir.isEmpty() || butir.size() > 4) {
            throw new IllegalArgumentException("Angka kunci harus 1 sampai 4 butir, bukan " + butir.size());
        }
    }

    /**
     * Satu angka.
     *
     * @param label misalnya "Rata-rata capaian"
     * @param nilai angka bertipe, diformat perender
     * @param keterangan baris kecil di bawahnya, misalnya predikat
     */
    public record Butir(String label, Sel nilai, String keterangan) {
        public Butir {
            label = TeksAman.sebaris(label);
            keterangan = TeksAman.sebaris(keterangan);
        }
    }

    @Override
    public <T> T terima(Pengunjung<T> pengunjung) {
        return pengunjung.angkaKunci(this);
    }
}
