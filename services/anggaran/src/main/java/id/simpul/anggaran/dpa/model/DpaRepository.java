package id.simpul.anggaran.dpa.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Penyimpanan DPA kota yang sedang bekerja; id kota lain tampak tidak ada. */
public interface DpaRepository {
    Optional<Dpa> cari(UUID id);

    /** Tahun DPA tanpa memuatnya, supaya tahun itu dapat dikunci sebelum DPA dibaca. */
    Optional<Integer> tahun(UUID id);

    boolean ada(int tahun, VersiAnggaran versi);

    /**
     * Paling banyak {@code batas} DPA menurut tahun lalu versi.
     *
     * @param tahun null = semua tahun
     * @param sesudah null = dari awal
     */
    List<RingkasanDpa> daftar(Integer tahun, Letak sesudah, int batas);

    /** DPA yang sudah disahkan di tahun itu, dari yang pertama disahkan. */
    List<VersiSah> riwayatSah(int tahun);

    /** Menyimpan DPA baru atau draf yang berubah, apa adanya. */
    void simpan(Dpa dpa);

    /** Letak sebuah DPA di daftar. */
    record Letak(int tahun, String versi) {}

    /** Versi yang sudah disahkan. */
    record VersiSah(UUID id, VersiAnggaran versi, Pengesahan pengesahan) {}
}
