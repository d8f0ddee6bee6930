package id.simpul.perencanaan.kota;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Batas;
import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Skala predikat kota per tahun. */
@ApplicationScoped
public class MengaturSkala {
    private static final String JENIS = "skala";

    private final SkalaKotaRepository skala;
    private final MengaturKota kota;
    private final Pemeriksa pemeriksa;
    private final Riwayat riwayat;

    MengaturSkala(SkalaKotaRepository skala, MengaturKota kota, Pemeriksa pemeriksa, Riwayat riwayat) {
        this.skala = skala;
        this.kota = kota;
        this.pemeriksa = pemeriksa;
        this.riwayat = riwayat;
    }

    @Transactional
    public SkalaKota buat(IsiSkala isi) {
        kota.baca();
        pemeriksa.periksa(isi);
        isi.keSkala();
        SkalaKotaEntity baris = new SkalaKotaEntity();
        baris.id = UUID.randomUUID();
        tolakTahunGanda(isi, baris.id);
        isikan(baris, isi);
        skala.persistAndFlush(baris);
        return kabarkan(baris, "dibuat", null);
    }

    @Transactional
    public SkalaKota ubah(UUID id, IsiSkala isi, String ifMatch) {
        SkalaKotaEntity baris = skala.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        pemeriksa.periksa(isi);
        isi.keSkala();
        tolakTahunGanda(isi, id);
        SkalaKota sebelum = SkalaKota.dari(baris);
        isikan(baris, isi);
        skala.flush();
        return kabarkan(baris, "diubah", sebelum);
    }

    @Transactional
    public SkalaKota baca(UUID id) {
        return SkalaKota.dari(skala.wajib(id));
    }

    @Transactional
    public Halaman<SkalaKota> daftar(Integer limit, String kursor) {
        int batas = Batas.dari(limit);
        int sesudah = kursor == null
                ? 0
                : Kursor.bilangan(kursor, Kursor.baca(kursor, JENIS, 1).get(0));
        List<SkalaKota> baris =
                skala.halaman(sesudah, batas + 1).stream().map(SkalaKota::dari).toList();
        return Halaman.dari(baris, batas, akhir -> Kursor.tulis(JENIS, akhir.tahun()));
    }

    private void tolakTahunGanda(IsiSkala isi, UUID kecuali) {
        skala.tahun(TahunAnggaran.dari("tahun", isi.tahun()).nilai())
                .filter(ada -> !ada.id.equals(kecuali))
                .ifPresent(ada -> {
                    throw new GalatAplikasi(
                            KodeGalat.SUDAH_ADA,
                            "Skala tahun %d sudah ada (id %s); ubah yang itu.".formatted(isi.tahun(), ada.id));
                });
    }

    private static void isikan(SkalaKotaEntity baris, IsiSkala isi) {
        baris.tahun = isi.tahun();
        baris.isi = isi;
    }

    private SkalaKota kabarkan(SkalaKotaEntity baris, String tindakan, SkalaKota sebelum) {
        SkalaKota sesudah = SkalaKota.dari(baris);
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.id(), tindakan, sesudah.alasan(), sebelum, sesudah));
        kota.kabarkanUlang();
        return sesudah;
    }
}
