package id.simpul.anggaran.impor;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaRepository;
import id.simpul.anggaran.pelampauan.MengaturKebijakan;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.impor.LaporanImpor;
import id.simpul.impor.MesinImpor;
import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.SkemaImpor;
import id.simpul.impor.sumber.Kiriman;
import id.simpul.impor.web.BerkasSementara;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Langkah pertama sebuah pekerjaan: membaca berkas mengalir, menampung barisnya, mencocokkannya. Tidak mengubah anggaran. */
@ApplicationScoped
class MembacaBerkas {
    private static final Logger LOG = Logger.getLogger(MembacaBerkas.class);
    private static final int TENGGAT_DETIK = 900;

    private final EntityManager em;
    private final BukuPekerjaan pekerjaan;
    private final TampunganBaris tampungan;
    private final DpaRepository dpa;
    private final BukuTahun buku;
    private final MengaturKebijakan kebijakan;
    private final PemeriksaTampungan pemeriksa;
    private final WaktuKota waktu;
    private final ObjectMapper json;

    MembacaBerkas(
            EntityManager em,
            BukuPekerjaan pekerjaan,
            TampunganBaris tampungan,
            DpaRepository dpa,
            BukuTahun buku,
            MengaturKebijakan kebijakan,
            PemeriksaTampungan pemeriksa,
            WaktuKota waktu,
            ObjectMapper json) {
        this.em = em;
        this.pekerjaan = pekerjaan;
        this.tampungan = tampungan;
        this.dpa = dpa;
        this.buku = buku;
        this.kebijakan = kebijakan;
        this.pemeriksa = pemeriksa;
        this.waktu = waktu;
        this.json = json;
    }

    private record Hasil(LaporanImpor laporan, Rekonsiliasi rekonsiliasi, Object muatan) {}

    /** Membaca sampai selesai; kegagalan tercatat di pekerjaannya, bukan dilempar. */
    void jalankan(UUID id, BerkasSementara berkas) {
        try (berkas) {
            Hasil hasil =
                    QuarkusTransaction.requiringNew().timeout(TENGGAT_DETIK).call(() -> baca(id, berkas));
            pekerjaan.selesaiDibaca(id, hasil.laporan(), hasil.rekonsiliasi(), hasil.muatan());
        } catch (GalatAplikasi galat) {
            pekerjaan.gagal(id, galat.getMessage());
        } catch (IOException | RuntimeException galat) {
            LOG.errorf(galat, "Berkas impor %s tidak selesai dibaca", id);
            pekerjaan.gagal(id, "Gangguan saat membaca berkas; kirim lagi.");
        }
    }

    private Hasil baca(UUID id, BerkasSementara berkas) {
        PekerjaanEntity milik = em.find(PekerjaanEntity.class, id);
        SkemaImpor skema = SkemaEkspor.dari(milik.jenis);
        try (Kiriman kiriman = Kiriman.buka(berkas.jalur(), skema.nama(), skema.batas())) {
            MesinImpor mesin = new MesinImpor(skema, kiriman, berkas.sidik());
            Penampung penampung = new Penampung(id, skema, tampungan, json, banyak -> pekerjaan.maju(id, banyak));
            PenerapBerkas penerap = penerap(milik, penampung, mesin.temuan());
            LaporanImpor laporan = mesin.jalankan(penerap);
            penerap.tuntaskan();
            tampungan.tulisSebab(id, mesin.temuan().sebab(skema.nama()));
            return new Hasil(laporan, penerap.rekonsiliasi(), laporan.diterima() ? penerap.muatan() : null);
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas sementara impor tidak terbaca", galat);
        }
    }

    private PenerapBerkas penerap(PekerjaanEntity milik, Penampung penampung, PenampungTemuan temuan) {
        Dpa berlaku = Optional.ofNullable(buku.baca(milik.tahun).dpaBerlaku())
                .flatMap(dpa::cari)
                .orElse(null);
        if (berlaku == null && milik.jenis != JenisImpor.DPA) {
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK, "Belum ada DPA tahun %d yang disahkan.".formatted(milik.tahun));
        }
        return switch (milik.jenis) {
            case DPA -> new PenerapDpa(milik, berlaku, penampung);
            case LRA -> new PenerapLra(milik, berlaku, kebijakan.pelampauan(), penampung);
            case SP2D -> new PenerapSp2d(berlaku, waktu.hariIni(), penampung, pemeriksa, temuan);
        };
    }
}
