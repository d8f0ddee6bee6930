package id.simpul.anggaran.dpa.application;

import id.simpul.kota.KotaDikenal;
import id.simpul.kota.SalinanKota;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Hari ini menurut kota, saat ini, dan siapa yang bekerja. */
@ApplicationScoped
public class WaktuKota {
    private final SalinanKota salinan;
    private final KonteksKota konteks;

    WaktuKota(SalinanKota salinan, KonteksKota konteks) {
        this.salinan = salinan;
        this.konteks = konteks;
    }

    /** Tanggal usaha hari ini di zona waktu kota. */
    public LocalDate hariIni() {
        return LocalDate.now(salinan.milikSaya().map(KotaDikenal::zona).orElseThrow());
    }

    /** Saat ini, seteliti yang disimpan basis data. */
    public Instant kini() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** {@code sub} pelaku permintaan. */
    public String pelaku() {
        return konteks.pelaku().sub();
    }
}
