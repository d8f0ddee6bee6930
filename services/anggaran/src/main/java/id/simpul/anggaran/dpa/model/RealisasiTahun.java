package id.simpul.anggaran.dpa.model;

import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Uang yang sudah terpakai di tahun sebuah DPA, dari sumber mana pun tahun itu dicatat. */
public interface RealisasiTahun {
    /**
     * Realisasi per id rincian terhalus; baris tanpa laporan tidak ada di peta.
     *
     * @param sampai null = setahun penuh
     */
    Map<UUID, Rupiah> perRincian(Dpa dpa, LocalDate sampai);

    /** Realisasi setiap bulan, Januari s.d. Desember; kosong bila tahun itu hanya punya rekap atau belum ada realisasi. */
    Optional<List<Rupiah>> perBulan(Dpa dpa);

    /** Dua belas nilai per id rincian terhalus yang pernah dibayar; kosong bila caranya tidak mengenal bulan. */
    Map<UUID, List<Rupiah>> perRincianBulan(Dpa dpa);

    /** Memindahkan realisasi ke versi yang menggantikan: uang yang sudah keluar tidak hilang karena anggarannya berubah. */
    void pindahkan(Dpa lama, Dpa baru);
}
