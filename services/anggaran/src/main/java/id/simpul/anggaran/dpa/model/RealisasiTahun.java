package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.Rupiah;
import java.util.Map;
import java.util.UUID;

/** Uang yang sudah terpakai dari DPA yang berlaku, dari sumber mana pun tahun itu dicatat. */
public interface RealisasiTahun {
    /** Realisasi per id rincian terhalus; baris tanpa laporan tidak ada di peta. */
    Map<UUID, Rupiah> perRincian(Dpa dpa);

    /**
     * Memindahkan realisasi ke versi yang menggantikan: uang yang sudah keluar tidak hilang karena anggarannya berubah.
     * Baris dipasangkan menurut kunci.
     */
    void pindahkan(Dpa lama, Dpa baru);
}
