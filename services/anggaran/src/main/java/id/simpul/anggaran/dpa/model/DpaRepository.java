package id.simpul.anggaran.dpa.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Penyimpanan DPA kota yang sedang bekerja; id kota lain tampak tidak ada. */
public interface DpaRepository {
    Optional<Dpa> cari(UUID id);

    /** Tahun DPA tanpa memuatnya, supaya tahun itu dapat dikunci sebelum DPA dibaca. */
    Optional<Integer> tahun(UUID id);

    /** Tahun DPA pemilik baris itu; kosong bila baris tidak ada. */
    Optional<Integer> tahunRincian(UUID rincian);

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

    /** DPA yang berlaku di tahun itu pada tanggal itu, sejauh sudah tercatat saat {@code diketahuiPada}. */
    Optional<Dpa> berlaku(int tahun, LocalDate pada, Instant diketahuiPada);

    /**
     * Paling banyak {@code batas} DPA yang berlaku pada tanggal itu, satu per tahun, menurut tahun.
     *
     * @param tahun null = semua tahun
     * @param sesudahTahun hanya tahun sesudahnya; 0 = dari awal
     */
    List<RingkasanDpa> daftarBerlaku(Integer tahun, LocalDate pada, Instant diketahuiPada, int sesudahTahun, int batas);

    /** DPA yang disahkan tepat sebelum pengesahan ke-{@code urutan} di tahun itu; kosong bila itu yang pertama. */
    Optional<Dpa> sebelum(int tahun, int urutan);

    /** Menyimpan DPA baru atau draf yang berubah, apa adanya. */
    void simpan(Dpa dpa);

    /** Letak sebuah DPA di daftar. */
    record Letak(int tahun, String versi) {}

    /** Versi yang sudah disahkan. */
    record VersiSah(UUID id, VersiAnggaran versi, Pengesahan pengesahan) {}
}
