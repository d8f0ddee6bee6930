package id.simpul.anggaran.dpa.application;

import id.simpul.anggaran.dpa.model.BedaDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.dpa.model.RingkasanDpa;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.KeadaanTahun;
import id.simpul.galat.GalatAplikasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Membaca DPA kota pemilik token. */
@ApplicationScoped
public class MembacaDpa {
    private final DpaRepository dpa;
    private final BukuTahun buku;

    MembacaDpa(DpaRepository dpa, BukuTahun buku) {
        this.dpa = dpa;
        this.buku = buku;
    }

    /** DPA itu; 404 bila tidak ada atau milik kota lain. */
    @Transactional
    public Dpa baca(UUID id) {
        return dpa.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("DPA", id));
    }

    @Transactional
    public List<RingkasanDpa> daftar(Integer tahun, DpaRepository.Letak sesudah, int batas) {
        return dpa.daftar(tahun, sesudah, batas);
    }

    @Transactional
    public KeadaanTahun keadaan(int tahun) {
        return buku.baca(tahun);
    }

    /** Perbedaan dari {@code pembanding} ke {@code id}; keduanya harus setahun. */
    @Transactional
    public BedaDpa beda(UUID id, UUID pembanding) {
        Dpa sesudah = baca(id);
        Dpa sebelum = baca(pembanding);
        if (sesudah.tahun() != sebelum.tahun()) {
            throw GalatAplikasi.parameter(
                    "dengan",
                    pembanding,
                    "tahun-sama",
                    "DPA pembanding bertahun %d, harus %d.".formatted(sebelum.tahun(), sesudah.tahun()));
        }
        return BedaDpa.antara(sebelum, sesudah);
    }
}
