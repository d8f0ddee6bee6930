package id.simpul.anggaran.dpa.model;

import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.Map;
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

    /** Memindahkan realisasi ke versi yang menggantikan; baris dipasangkan menurut kunci. */
    void pindahkan(Dpa lama, Dpa baru);
}
