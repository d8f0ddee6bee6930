package id.simpul.pelaporan.capaian.application;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Capaian kota pemilik token, menurut keadaan terakhir. */
@ApplicationScoped
public class MembacaCapaian {
    private final PembacaFakta fakta;

    MembacaCapaian(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Capaian tahun itu; 409 bila kota belum menyimpan aturannya. */
    @Transactional
    public Hasil baca(int tahun) {
        KumpulanFakta bahan = fakta.milikSaya(
                tahun,
                tahun,
                JenisFakta.KOTA,
                JenisFakta.RENSTRA,
                JenisFakta.INDIKATOR,
                JenisFakta.PERJANJIAN_KINERJA,
                JenisFakta.REALISASI);
        return new Hasil(susun(bahan, tahun), bahan.terakhir());
    }

    /** Capaian dari bahan yang sudah dibaca, untuk laporan yang memuat lebih dari capaian. */
    public static CapaianKota susun(KumpulanFakta bahan, int tahun) {
        KotaDikenal kota = kota(bahan);
        AturanCapaian aturan = kota.aturan(tahun).orElseThrow(MembacaCapaian::tanpaAturan);
        return new CapaianKota(kota, tahun, aturan, PenyusunCapaian.sementara(bahan, tahun, aturan));
    }

    /** Aturan capaian kota; 409 bila kota belum menyimpannya. */
    public static AturanCapaian aturan(KumpulanFakta bahan) {
        return kota(bahan).aturan().orElseThrow(MembacaCapaian::tanpaAturan);
    }

    /** Kota pemilik bahan; 409 bila belum diatur. */
    public static KotaDikenal kota(KumpulanFakta bahan) {
        return bahan.tunggal(JenisFakta.KOTA)
                .orElseThrow(() ->
                        new GalatAplikasi(KodeGalat.KOTA_BELUM_DIATUR, "Kota token ini belum diatur di perencanaan."));
    }

    private static GalatAplikasi tanpaAturan() {
        return new GalatAplikasi(
                KodeGalat.KOTA_BELUM_DIATUR,
                "Skala predikat dan aturan capaian kota belum disimpan; admin-kota menyimpannya dengan"
                        + " PUT /api/perencanaan/v1/kota/pengaturan.");
    }

    /**
     * Capaian beserta kesegarannya.
     *
     * @param asOf saat perubahan terakhir di antara bahannya
     */
    public record Hasil(CapaianKota capaian, Instant asOf) {}
}
