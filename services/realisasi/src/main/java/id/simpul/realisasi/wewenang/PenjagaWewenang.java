package id.simpul.realisasi.wewenang;

import id.simpul.kota.KotaDikenal;
import id.simpul.kota.SalinanKota;
import id.simpul.realisasi.wewenang.model.BuktiWewenang;
import id.simpul.realisasi.wewenang.model.JabatanPimpinan;
import id.simpul.tenansi.KonteksKota;
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

    private LocalDate hariIni() {
        return LocalDate.ofInstant(
                Instant.now(), kota.milikSaya().map(KotaDikenal::zona).orElseThrow());
    }
}
