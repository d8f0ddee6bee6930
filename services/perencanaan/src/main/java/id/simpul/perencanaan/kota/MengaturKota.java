package id.simpul.perencanaan.kota;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Membuat, mengubah, dan membaca kota pemilik token. Perencanaan pemilik daftar kota. */
@ApplicationScoped
public class MengaturKota {
    private static final String JENIS = "kota";

    private final KotaRepository kota;
    private final SkalaKotaRepository skala;
    private final Pemeriksa pemeriksa;
    private final PenerbitKejadian penerbit;
    private final Riwayat riwayat;

    MengaturKota(
            KotaRepository kota,
            SkalaKotaRepository skala,
            Pemeriksa pemeriksa,
            PenerbitKejadian penerbit,
            Riwayat riwayat) {
        this.kota = kota;
        this.skala = skala;
        this.pemeriksa = pemeriksa;
        this.penerbit = penerbit;
        this.riwayat = riwayat;
    }

    /** Kota token ini; 409 {@code kota-belum-diatur} bila belum ada. */
    @Transactional
    public Kota baca() {
        return sajikan(wajibAda());
    }

    /** Menyimpan profil; yang pertama membuat kota. Hasilnya memberi tahu apakah kota baru dibuat. */
    @Transactional
    public HasilSimpan simpan(ProfilKota profil, String ifNoneMatch, String ifMatch) {
        KotaEntity lama = kota.milikSaya().orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi));
        pemeriksa.periksa(profil);
        Kota sebelum = lama == null ? null : sajikan(lama);
        KotaEntity baris = lama == null ? baru() : lama;
        baris.isi(profil);
        kota.persistAndFlush(baris);
        return new HasilSimpan(kabarkan(sebelum, baris, lama == null ? "dibuat" : "diubah"), lama == null);
    }

    /** Menyimpan aturan capaian dan skala predikat kota. */
    @Transactional
    public Kota simpanPengaturan(PengaturanKota pengaturan, String ifMatch) {
        KotaEntity baris = wajibAda();
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        pemeriksa.periksa(pengaturan);
        pengaturan.keAturan();
        Kota sebelum = sajikan(baris);
        baris.pengaturan = pengaturan;
        kota.flush();
        return kabarkan(sebelum, baris, "pengaturan diubah");
    }

    /** Mengabarkan kota lagi sesudah skala tahunannya berubah. */
    void kabarkanUlang() {
        Kota sesudah = sajikan(wajibAda());
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.kode(), sesudah));
    }

    private Kota sajikan(KotaEntity baris) {
        return Kota.dari(baris, skala.semua().stream().map(SkalaKota::dari).toList());
    }

    private Kota kabarkan(Kota sebelum, KotaEntity baris, String tindakan) {
        Kota sesudah = sajikan(baris);
        riwayat.catat(new CatatanRiwayat(JENIS, sesudah.kode(), tindakan, null, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, sesudah.kode(), sesudah));
        return sesudah;
    }

    private KotaEntity wajibAda() {
        return kota.milikSaya()
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.KOTA_BELUM_DIATUR,
                        "Kota token ini belum diatur; admin-kota membuatnya dengan PUT /api/perencanaan/v1/kota."));
    }

    private static KotaEntity baru() {
        KotaEntity baris = new KotaEntity();
        baris.id = UUID.randomUUID();
        return baris;
    }

    /** Kota sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(Kota kota, boolean dibuat) {}
}
