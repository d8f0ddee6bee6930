package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Penyimpanan SP2D kota yang sedang bekerja; id kota lain tampak tidak ada. */
public interface Sp2dRepository {
    Optional<Sp2d> cari(UUID id);

    boolean adaNomor(String nomor);

    boolean sudahNihil(UUID tambahanUang);

    void simpan(Sp2d sp2d);

    /**
     * Paling banyak {@code batas} SP2D setahun menurut tanggal lalu id.
     *
     * @param jenis null = semua jenis
     * @param kunci null = semua; selain itu hanya yang membebani baris berkunci itu
     * @param sesudah null = dari awal
     */
    List<Sp2d> daftar(int tahun, JenisSp2d jenis, String kunci, Letak sesudah, int batas);

    /**
     * Realisasi per kunci sampai tanggal itu.
     *
     * @param sampai null = setahun penuh
     */
    Map<String, Rupiah> realisasi(int tahun, LocalDate sampai);

    /** Realisasi setiap bulan, Januari s.d. Desember. */
    List<Rupiah> realisasiPerBulan(int tahun);

    /** Realisasi setiap bulan per kunci, Januari s.d. Desember; hanya kunci yang pernah dibayar. */
    Map<String, List<Rupiah>> realisasiPerKunciBulan(int tahun);

    /** Yang sudah dikembalikan dari SP2D itu per kunci. */
    Map<String, Rupiah> dikembalikan(UUID asal);

    /** Letak sebuah SP2D di daftar. */
    record Letak(LocalDate tanggal, UUID id) {}
}
