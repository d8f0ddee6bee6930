package id.simpul.perencanaan.jabatan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.perencanaan.kota.MengaturKota;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;

/** Wewenang pemegang token pada hari ini, menurut zona waktu kotanya. */
@ApplicationScoped
public class WewenangPelaku {
    private final WewenangJabatan wewenang;
    private final MengaturKota kota;
    private final KonteksKota konteks;

    WewenangPelaku(WewenangJabatan wewenang, MengaturKota kota, KonteksKota konteks) {
        this.wewenang = wewenang;
        this.kota = kota;
        this.konteks = konteks;
    }

    /**
     * Bukti bahwa ia hari ini memangku jabatan berjenjang itu.
     *
     * @throws GalatAplikasi 403 {@code bukan-pemangku} bila tidak
     */
    public BuktiWewenang pastikan(TingkatJabatan tingkat) {
        return wewenang.pastikanTingkat(tingkat, konteks.pelaku().sub(), hariIni());
    }

    /** Mengapa ia hari ini tidak berwenang; null bila berwenang. */
    public String halangan(TingkatJabatan tingkat) {
        String sub = konteks.pelaku().sub();
        LocalDate hariIni = hariIni();
        return wewenang.cariTingkat(tingkat, sub, hariIni).isPresent()
                ? null
                : wewenang.alasanBukanTingkat(tingkat, sub, hariIni);
    }

    private LocalDate hariIni() {
        return LocalDate.now(ZoneId.of(kota.baca().zonaWaktu()));
    }
}
