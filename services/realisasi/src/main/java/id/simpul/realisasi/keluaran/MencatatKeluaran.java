package id.simpul.realisasi.keluaran;

import id.simpul.http.Halaman;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Mencatat dan membaca keluaran sub kegiatan kota pemilik token. */
@ApplicationScoped
public class MencatatKeluaran {
    private static final String JENIS = "keluaran";

    private final KeluaranRepository keluaran;
    private final PemeriksaBadan pemeriksa;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    MencatatKeluaran(
            KeluaranRepository keluaran, PemeriksaBadan pemeriksa, PenerbitKejadian penerbit, Riwayat riwayat) {
        this.keluaran = keluaran;
        this.pemeriksa = pemeriksa;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    /** Keluaran baru. */
    @Transactional
    public Keluaran buat(IsianKeluaran isian) {
        KeluaranEntity baris = KeluaranEntity.baru();
        baris.isi(pemeriksa.periksa(isian).rapi());
        keluaran.persistAndFlush(baris);
        return kabarkan(null, Keluaran.dari(baris), "dibuat");
    }

    /** Semua keluaran setahun, urut seperti daftarnya; di dalam transaksi pemanggil. */
    public List<Keluaran> setahun(int tahun) {
        return keluaran.setahun(tahun).stream().map(Keluaran::dari).toList();
    }

    /**
     * Mencatat keluaran kiriman impor di dalam transaksi pemanggil, yang menangani penolakannya per baris.
     *
     * @param id keluaran yang diganti; null untuk yang baru
     */
    public void catat(UUID id, IsianKeluaran isian) {
        IsianKeluaran rapi = pemeriksa.periksa(isian).rapi();
        KeluaranEntity baris = id == null ? KeluaranEntity.baru() : keluaran.wajib(id);
        Keluaran sebelum = id == null ? null : Keluaran.dari(baris);
        baris.isi(rapi);
        keluaran.persistAndFlush(baris);
        kabarkan(sebelum, Keluaran.dari(baris), id == null ? "dibuat" : "diubah");
    }

    /** Mengganti isi keluaran; menurut urutan 404, 428, 412, 422. */
    @Transactional
    public Keluaran ubah(UUID id, IsianKeluaran isian, String ifMatch) {
        KeluaranEntity baris = keluaran.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        IsianKeluaran rapi = pemeriksa.periksa(isian).rapi();
        Keluaran sebelum = Keluaran.dari(baris);
        baris.isi(rapi);
        keluaran.flush();
        return kabarkan(sebelum, Keluaran.dari(baris), "diubah");
    }

    /** Satu keluaran; 404 bila tidak ada di kota ini. */
    @Transactional
    public Keluaran baca(UUID id) {
        return Keluaran.dari(keluaran.wajib(id));
    }

    /** Satu halaman daftar, urut tahun, urutan, lalu id. */
    @Transactional
    public Halaman<Keluaran> daftar(Integer tahun, String kursor, int batas) {
        return Halaman.dari(
                        keluaran.halaman(tahun, kursor, batas), batas, akhir -> KeluaranRepository.kursor(tahun, akhir))
                .ubah(Keluaran::dari);
    }

    private Keluaran kabarkan(Keluaran sebelum, Keluaran sesudah, String tindakan) {
        riwayat.catat(new CatatanRiwayat(
                JENIS, sesudah.id(), tindakan, sesudah.isian().alasan(), sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.id().toString(), sesudah));
        return sesudah;
    }
}
