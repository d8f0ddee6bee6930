package id.simpul.perencanaan.renstra;

import id.simpul.galat.GalatAplikasi;
import id.simpul.perencanaan.indikator.IsiIndikator;
import id.simpul.perencanaan.indikator.IsiIndikator.JenisInduk;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Yang perlu diketahui indikator tentang Renstranya: versi, simpul tempatnya bergantung, dan apakah boleh berubah. */
@ApplicationScoped
public class IndukIndikator {
    private final VersiRenstraRepository versi;
    private final AlurRenstra alur;

    IndukIndikator(VersiRenstraRepository versi, AlurRenstra alur) {
        this.versi = versi;
        this.alur = alur;
    }

    /** Uraian simpul tempat indikator bergantung pada versi itu; simpul yang tidak dikenal menjadi 422. */
    public String uraian(KeadaanVersi keadaan, IsiIndikator.Induk induk) {
        VersiRenstraEntity baris = versi.pada(keadaan.renstraId(), keadaan.nomor());
        return UraianSimpul.dari(baris, induk.jenis(), induk.id())
                .orElseThrow(() -> GalatAplikasi.validasi(
                        "/induk/id",
                        induk.id(),
                        "dikenal",
                        "Tidak ada %s ber-id \"%s\" di Renstra \"%s\"%s."
                                .formatted(induk.jenis(), induk.id(), baris.judul, jenisLain(baris, induk))));
    }

    /** Uraian semua simpul versi itu. */
    public UraianInduk semuaUraian(KeadaanVersi keadaan) {
        return new UraianInduk(versi.pada(keadaan.renstraId(), keadaan.nomor()));
    }

    public KeadaanVersi keadaan(UUID renstraId, int nomor) {
        return keadaan(versi.pada(renstraId, nomor));
    }

    public Optional<Integer> nomorTerbuka(UUID renstraId) {
        return versi.terbuka(renstraId).map(satu -> satu.nomor);
    }

    /**
     * Versi yang sedang disusun, terkunci terhadap penetapan selama transaksi ini. Renstra yang tidak dikenal menjadi
     * 422; yang tidak punya versi DRAF menjadi 409 beserta apa yang dapat dilakukan.
     */
    public KeadaanVersi kunciRancangan(UUID renstraId) {
        VersiRenstraEntity baris = versi.terbukaTerkunci(renstraId)
                .or(() -> versi.tampil(renstraId))
                .orElseThrow(() -> GalatAplikasi.belumDikenal("/renstraId", renstraId, "Renstra"));
        alur.pastikan(AlurRenstra.Langkah.UBAH, baris);
        return keadaan(baris);
    }

    private KeadaanVersi keadaan(VersiRenstraEntity baris) {
        LocalDate diganti = versi.cari(baris.renstraId, baris.nomor + 1)
                .filter(lanjut -> !lanjut.terbuka())
                .map(lanjut -> lanjut.berlakuSejak)
                .orElse(null);
        return new KeadaanVersi(
                baris.renstraId,
                baris.nomor,
                baris.status,
                baris.terbit(),
                baris.tampil,
                baris.tahunAwal,
                baris.tahunAkhir,
                diganti);
    }

    private static String jenisLain(VersiRenstraEntity baris, IsiIndikator.Induk induk) {
        for (JenisInduk jenis : JenisInduk.values()) {
            if (UraianSimpul.dari(baris, jenis, induk.id()).isPresent()) {
                return "; id itu milik " + jenis;
            }
        }
        return "";
    }
}
