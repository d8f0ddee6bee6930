package id.simpul.anggaran.dpa.application;

import id.simpul.tenansi.HakAkses;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Menyusun satu {@link Tindakan}: peran dahulu, lalu keadaan. */
@ApplicationScoped
public class TindakanPeran {
    private final HakAkses hakAkses;
    private final KonteksKota konteks;

    TindakanPeran(HakAkses hakAkses, KonteksKota konteks) {
        this.hakAkses = hakAkses;
        this.konteks = konteks;
    }

    /**
     * Tindakan bagi pemegang token ini.
     *
     * @param operasi {@code operationId} yang menjalankannya
     * @param alasanKeadaan mengapa keadaannya menolak; kosong bila tidak
     */
    public Tindakan susun(String kode, String operasi, Optional<String> alasanKeadaan) {
        if (!hakAkses.boleh(operasi, konteks.pelaku().peran())) {
            return new Tindakan(kode, false, "Peran Anda tidak boleh melakukannya.");
        }
        return alasanKeadaan
                .map(alasan -> new Tindakan(kode, false, alasan))
                .orElseGet(() -> new Tindakan(kode, true, null));
    }
}
