package id.simpul.anggaran.dpa.model;

import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Satu cara mencatat realisasi. */
public interface PencatatanRealisasi {
    SumberRealisasi sumber();

    /**
     * Realisasi per id rincian terhalus DPA itu; baris tanpa laporan tidak ada di peta.
     *
     * @param sampai hanya sampai tanggal itu, bila caranya mengenal tanggal; null = setahun penuh
     */
    Map<UUID, Rupiah> perRincian(Dpa dpa, LocalDate sampai);

    /**
     * Realisasi setiap bulan, Januari s.d. Desember, seluruh DPA; kosong bila caranya tidak mengenal bulan.
     */
    Optional<List<Rupiah>> perBulan(Dpa dpa);

    /** Dua belas nilai per id rincian terhalus yang pernah dibayar; kosong bila caranya tidak mengenal bulan. */
    Map<UUID, List<Rupiah>> perRincianBulan(Dpa dpa);

    /** Memindahkan realisasi ke versi yang menggantikan; baris dipasangkan menurut kunci. */
    void pindahkan(Dpa lama, Dpa baru);
}
