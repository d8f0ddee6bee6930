package id.simpul.realisasi.realisasi.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Penyebut yang dibekukan setahun: siapa yang dihitung, dari data apa, dan sampai tanggal berapa.
 *
 * @param satuan misalnya jiwa atau rumah tangga
 * @param sumber misalnya DTKS atau hasil pendataan dinas
 * @param tanggalBatas tanggal potong data
 * @param alasanPerubahan wajib bila dasarnya lain dari periode sebelumnya
 */
public record IsianDasarPenyebut(
        @Schema(description = "Siapa yang dihitung, misalnya jiwa atau rumah tangga") @NotBlank @Size(max = 100)
        String satuan,

        @Schema(description = "Data asal") @NotBlank @Size(max = 500)
        String sumber,

        @Schema(description = "Tanggal potong data") @NotNull
        LocalDate tanggalBatas,

        @Schema(description = "Wajib bila dasarnya lain dari periode sebelumnya") @Size(max = 2000)
        String alasanPerubahan) {}
