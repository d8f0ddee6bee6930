package id.simpul.perencanaan.renstra;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Satu versi Renstra sejauh perlu diketahui indikatornya.
 *
 * @param terbit disalin dari dokumen terbit: cacatnya menjadi peringatan, bukan penolakan
 * @param tampil terbaca tanpa parameter, maka perubahannya dikabarkan ke layanan lain
 * @param digantiSejak hari pertama versi berikutnya berlaku; null bila belum digantikan
 */
public record KeadaanVersi(
        UUID renstraId,
        int nomor,
        StatusRenstra status,
        boolean terbit,
        boolean tampil,
        int tahunAwal,
        int tahunAkhir,
        LocalDate digantiSejak) {}
