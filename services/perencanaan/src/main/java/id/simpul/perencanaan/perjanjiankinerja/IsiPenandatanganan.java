package id.simpul.perencanaan.perjanjiankinerja;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Badan penandatanganan.
 *
 * @param cara bawaan ELEKTRONIK; KERTAS hanya oleh admin kota
 * @param kertas wajib untuk KERTAS, tidak ada untuk ELEKTRONIK
 * @param sha256 sidik isi yang dilihat penandatangan; bila diisi dan berbeda dari yang tersimpan, ditolak
 */
public record IsiPenandatanganan(
        @NotNull PihakKe pihak,
        TandaTangan.Cara cara,
        @Valid IsiKertas kertas,
        @Size(max = 64) String sha256) {
    public IsiPenandatanganan {
        cara = cara == null ? TandaTangan.Cara.ELEKTRONIK : cara;
    }

    /** Surat bertanda tangan basah. */
    public record IsiKertas(
            @NotBlank @Size(max = 100) String nomor,
            @NotNull LocalDate tanggal,
            @NotBlank @Size(max = 1000) String alasan) {}
}
