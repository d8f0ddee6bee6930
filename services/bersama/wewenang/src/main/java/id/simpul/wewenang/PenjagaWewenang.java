package id.simpul.wewenang;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.kota.KotaDikenal;
import id.simpul.kota.SalinanKota;
import id.simpul.tenansi.KonteksKota;
import id.simpul.wewenang.model.BuktiWewenang;
import id.simpul.wewenang.model.JabatanPimpinan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Menjawab apakah pelaku memangku jabatan pimpinan tinggi hari ini menurut tanggal kotanya. */
@ApplicationScoped
public class PenjagaWewenang {
    private final SalinanJabatan jabatan;
    private final SalinanKota kota;
    private final KonteksKota konteks;

    PenjagaWewenang(SalinanJabatan jabatan, SalinanKota kota, KonteksKota konteks) {
        this.jabatan = jabatan;
        this.kota = kota;
        this.konteks = konteks;
    }

    /** Mengapa pelaku tidak berwenang menyetujui hari ini; null bila berwenang. */
    public String sebabTanpaWewenang() {
        List<JabatanPimpinan> semua = jabatan.pimpinan();
        String orang = konteks.pelaku().sub();
        LocalDate hariIni = hariIni();
        return JabatanPimpinan.wewenang(semua, orang, hariIni).isPresent()
                ? null
                : JabatanPimpinan.sebabTanpaWewenang(semua, orang, hariIni);
    }

    /** Bukti wewenang pelaku hari ini; kosong bila tidak berwenang. */
    public Optional<BuktiWewenang> bukti() {
        return JabatanPimpinan.wewenang(jabatan.pimpinan(), konteks.pelaku().sub(), hariIni());
    }

    /**
     * Bukti wewenang pelaku hari ini, untuk disalin ke yang disetujuinya.
     *
     * @throws GalatAplikasi 403 {@code bukan-pemangku} bila ia tidak memangku jabatan pimpinan tinggi
     */
    public BuktiWewenang pastikan() {
        return bukti().orElseThrow(() -> new GalatAplikasi(KodeGalat.BUKAN_PEMANGKU, sebabTanpaWewenang()));
    }

    private LocalDate hariIni() {
        return LocalDate.ofInstant(
                Instant.now(), kota.milikSaya().map(KotaDikenal::zona).orElseThrow());
    }
}
