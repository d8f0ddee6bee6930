package id.simpul.realisasi.realisasi.model;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Dasar penyebut seperti dibaca klien: isian beserta penanda perubahannya.
 *
 * @param berubah apakah dasarnya lain dari periode sebelumnya ({@link DasarPeriode})
 */
public record DasarPenyebut(
        String satuan,
        String sumber,
        LocalDate tanggalBatas,
        String alasanPerubahan,

        @Schema(description = "Dasarnya lain dari periode sebelumnya; angkanya tidak boleh dibandingkan begitu saja")
        boolean berubah) {
    static DasarPenyebut dari(IsianDasarPenyebut isian, boolean berubah) {
        return new DasarPenyebut(
                isian.satuan(), isian.sumber(), isian.tanggalBatas(), isian.alasanPerubahan(), berubah);
    }
}
