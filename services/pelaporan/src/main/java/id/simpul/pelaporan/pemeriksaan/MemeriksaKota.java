package id.simpul.pelaporan.pemeriksaan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.Temuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Kaidah yang sama atas data kota pemilik token, sebelum laporannya dicetak. */
@ApplicationScoped
public class MemeriksaKota {
    private static final String CATATAN_PAKET = "kelengkapan_paket";

    private final PembacaFakta fakta;
    private final Pemeriksa pemeriksa = new Pemeriksa();

    MemeriksaKota(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Temuan atas tahun itu beserta tahun sebelumnya; 409 bila kota belum diatur. */
    @Transactional
    public Hasil periksa(int tahun) {
        KumpulanFakta bahan = fakta.milikSaya(
                tahun - 1,
                tahun,
                JenisFakta.KOTA,
                JenisFakta.RENSTRA,
                JenisFakta.PROGRAM_RENSTRA,
                JenisFakta.INDIKATOR,
                JenisFakta.PERJANJIAN_KINERJA,
                JenisFakta.REALISASI,
                JenisFakta.KELUARAN,
                JenisFakta.SPM,
                JenisFakta.DPA,
                JenisFakta.REALISASI_REKAP);
        KotaDikenal kota = bahan.tunggal(JenisFakta.KOTA)
                .orElseThrow(() ->
                        new GalatAplikasi(KodeGalat.KOTA_BELUM_DIATUR, "Kota token ini belum diatur di perencanaan."));
        return new Hasil(
                tanpaCatatanPaket(pemeriksa.periksa(PenyusunPaketKota.susun(kota, bahan, tahun))), bahan.terakhir());
    }

    /** Tabel yang tidak ada di paket bukan kekurangan data hidup: sebagian tabel memang hanya ada di dokumen tercetak. */
    private static HasilPemeriksaan tanpaCatatanPaket(HasilPemeriksaan hasil) {
        List<Temuan> temuan = hasil.temuan().stream()
                .filter(t -> t.keparahan() != Keparahan.INFO || !CATATAN_PAKET.equals(t.kaidah()))
                .toList();
        return new HasilPemeriksaan(
                hasil.identitas(), hasil.tahun(), hasil.jumlahBaris(), hasil.kaidahDijalankan(), temuan);
    }

    /**
     * Temuan beserta kesegarannya.
     *
     * @param asOf saat perubahan terakhir di antara bahannya
     */
    public record Hasil(HasilPemeriksaan temuan, Instant asOf) {}
}
