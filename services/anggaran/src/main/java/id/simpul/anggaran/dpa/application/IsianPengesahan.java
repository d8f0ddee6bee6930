package id.simpul.anggaran.dpa.application;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Isi {@code POST /dpa/{id}/pengesahan}; seluruhnya boleh tidak ada.
 *
 * @param nomor nomor dokumen pengesahan
 * @param tanggal tanggal pengesahan; bawaannya hari ini di zona waktu kota
 * @param catatan masuk riwayat
 */
public record IsianPengesahan(
        @Size(min = 1, max = 100) String nomor,
        LocalDate tanggal,
        @Size(min = 1, max = 1000) String catatan) {}
