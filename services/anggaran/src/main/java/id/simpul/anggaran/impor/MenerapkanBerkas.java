package id.simpul.anggaran.impor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.anggaran.dpa.application.MenyusunDpa;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.kas.RencanaTertunda;
import id.simpul.anggaran.rekap.IsianRekap;
import id.simpul.anggaran.rekap.JawabanRekap;
import id.simpul.anggaran.rekap.MerekapRealisasi;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Pelanggaran;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Langkah kedua: menerapkan pekerjaan yang SIAP, seluruhnya atau tidak sama sekali. */
@ApplicationScoped
class MenerapkanBerkas {
    private static final Logger LOG = Logger.getLogger(MenerapkanBerkas.class);
    private static final int TENGGAT_DETIK = 900;

    private final EntityManager em;
    private final BukuPekerjaan pekerjaan;
    private final MenyusunDpa menyusun;
    private final RencanaTertunda tertunda;
    private final MerekapRealisasi merekap;
    private final MenerapkanSp2d sp2d;
    private final BukuTahun buku;
    private final ObjectMapper json;

    MenerapkanBerkas(
            EntityManager em,
            BukuPekerjaan pekerjaan,
            MenyusunDpa menyusun,
            RencanaTertunda tertunda,
            MerekapRealisasi merekap,
            MenerapkanSp2d sp2d,
            BukuTahun buku,
            ObjectMapper json) {
        this.em = em;
        this.pekerjaan = pekerjaan;
        this.menyusun = menyusun;
        this.tertunda = tertunda;
        this.merekap = merekap;
        this.sp2d = sp2d;
        this.buku = buku;
        this.json = json;
    }

    /**
     * Ringkasan yang diterapkan.
     *
     * @param dpaId DPA yang dibuat atau direkap, atau yang dibebani
     * @param sp2d banyaknya SP2D yang dicatat; null selain SP2D
     */
    record Hasil(UUID dpaId, Integer sp2d, int baris, BigDecimal total) {}

    /** Menerapkan sampai selesai; kegagalan tercatat di pekerjaannya dan tidak menyisakan apa pun. */
    void jalankan(UUID id) {
        try {
            QuarkusTransaction.requiringNew().timeout(TENGGAT_DETIK).run(() -> {
                PekerjaanEntity milik = em.find(PekerjaanEntity.class, id);
                pekerjaan.selesai(id, terapkan(milik));
            });
        } catch (GalatAplikasi galat) {
            pekerjaan.gagal(id, sebab(galat));
        } catch (RuntimeException galat) {
            LOG.errorf(galat, "Pekerjaan impor %s tidak dapat diterapkan", id);
            pekerjaan.gagal(id, "Gangguan saat menerapkan; tidak ada yang diterapkan. Kirim lagi.");
        }
    }

    private Hasil terapkan(PekerjaanEntity milik) {
        return switch (milik.jenis) {
            case DPA -> dpa(milik);
            case LRA -> lra(milik);
            case SP2D -> sp2d.terapkan(milik);
        };
    }

    private Hasil dpa(PekerjaanEntity milik) {
        MuatanDpa muatan = baca(milik, MuatanDpa.class);
        Dpa dpa = menyusun.buat(muatan.isian());
        tertunda.simpan(dpa.id(), muatan.rencanaKas());
        return new Hasil(dpa.id(), null, dpa.rincian().size(), dpa.total().nilai());
    }

    private Hasil lra(PekerjaanEntity milik) {
        UUID berlaku = Optional.ofNullable(buku.kunci(milik.tahun).dpaBerlaku())
                .orElseThrow(() -> new GalatAplikasi(
                        KodeGalat.KEADAAN_MENOLAK, "Belum ada DPA tahun %d yang disahkan.".formatted(milik.tahun)));
        JawabanRekap rekap =
                merekap.ganti(berlaku, baca(milik, IsianRekap.class)).rekap();
        return new Hasil(berlaku, null, rekap.baris().size(), rekap.total());
    }

    private <T> T baca(PekerjaanEntity milik, Class<T> jenis) {
        try {
            return json.treeToValue(milik.muatan, jenis);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Muatan pekerjaan tidak terbaca", galat);
        }
    }

    private static String sebab(GalatAplikasi galat) {
        return galat.pelanggaran().stream().findFirst().map(Pelanggaran::pesan).orElse(galat.getMessage());
    }
}
