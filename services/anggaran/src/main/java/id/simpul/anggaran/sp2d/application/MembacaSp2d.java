package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.anggaran.sp2d.model.Sp2d;
import id.simpul.anggaran.sp2d.model.Sp2dRepository;
import id.simpul.galat.GalatAplikasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Membaca pembayaran kota pemilik token. */
@ApplicationScoped
public class MembacaSp2d {
    private final Sp2dRepository sp2d;

    MembacaSp2d(Sp2dRepository sp2d) {
        this.sp2d = sp2d;
    }

    /** SP2D itu; 404 bila tidak ada atau milik kota lain. */
    @Transactional
    public Sp2d baca(UUID id) {
        return sp2d.cari(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("SP2D", id));
    }

    /** Apakah TU itu sudah dipertanggungjawabkan. */
    @Transactional
    public boolean sudahNihil(Sp2d tambahanUang) {
        return sp2d.sudahNihil(tambahanUang.id());
    }

    @Transactional
    public List<Sp2d> daftar(int tahun, JenisSp2d jenis, String kunci, Sp2dRepository.Letak sesudah, int batas) {
        return sp2d.daftar(tahun, jenis, kunci, sesudah, batas);
    }
}
