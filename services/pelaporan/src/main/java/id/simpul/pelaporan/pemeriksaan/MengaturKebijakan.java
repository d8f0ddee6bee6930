package id.simpul.pelaporan.pemeriksaan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Pemeriksa;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Kebijakan kota pemilik token atas temuan; tanpa kebijakan berlaku {@link SebelumBeku#SERTAKAN}. */
@ApplicationScoped
public class MengaturKebijakan {
    private static final String JENIS = "kebijakan-pemeriksaan";

    private final KebijakanRepository kebijakan;
    private final Pemeriksa pemeriksa;
    private final Riwayat riwayat;
    private final KonteksKota konteks;
    private final Clock jam = Clock.systemUTC();

    MengaturKebijakan(KebijakanRepository kebijakan, Pemeriksa pemeriksa, Riwayat riwayat, KonteksKota konteks) {
        this.kebijakan = kebijakan;
        this.pemeriksa = pemeriksa;
        this.riwayat = riwayat;
        this.konteks = konteks;
    }

    /** Yang tersimpan; 404 bila kota belum mengaturnya. */
    @Transactional
    public Kebijakan baca() {
        return kebijakan
                .milikSaya()
                .map(Kebijakan::dari)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Kebijakan pemeriksaan", konteks.kota()));
    }

    /** Yang berlaku bagi kota ini. */
    @Transactional
    public SebelumBeku berlaku() {
        return kebijakan.milikSaya().map(satu -> satu.sebelumBeku).orElse(SebelumBeku.SERTAKAN);
    }

    /** Menyimpan; yang pertama membuatnya. */
    @Transactional
    public HasilSimpan simpan(IsiKebijakan isi, String ifNoneMatch, String ifMatch) {
        KebijakanEntity lama = kebijakan.milikSaya().orElse(null);
        Prasyarat.buatAtauUbah(ifNoneMatch, ifMatch, lama == null ? null : TagEntitas.dari(lama.versi));
        pemeriksa.periksa(isi);
        Kebijakan sebelum = lama == null ? null : Kebijakan.dari(lama);
        KebijakanEntity baris = lama == null ? new KebijakanEntity() : lama;
        baris.id = lama == null ? UUID.randomUUID() : lama.id;
        baris.sebelumBeku = isi.sebelumBeku();
        baris.waktu = jam.instant().truncatedTo(ChronoUnit.MICROS);
        kebijakan.persistAndFlush(baris);
        Kebijakan sesudah = Kebijakan.dari(baris);
        riwayat.catat(new CatatanRiwayat(
                JENIS, konteks.kota(), sebelum == null ? "dibuat" : "diubah", null, sebelum, sesudah));
        return new HasilSimpan(sesudah, sebelum == null);
    }

    /** Kebijakan sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(Kebijakan kebijakan, boolean dibuat) {}
}
