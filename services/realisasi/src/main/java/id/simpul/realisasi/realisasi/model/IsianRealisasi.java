package id.simpul.realisasi.realisasi.model;

import id.simpul.aturan.nilai.Keadaan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi {@code PUT /realisasi/{indikatorId}/{periode}}: tepat satu dari nilai, pembilang dan penyebut, komponen, atau
 * keadaan tanpa nilai.
 *
 * @param keadaan KOSONG atau TIDAK_BERLAKU untuk menyatakan tidak ada nilai; selain itu boleh tidak ditulis
 * @param nilai dalam satuan indikator
 * @param penyebut pasangan {@code pembilang} atau {@code komponen}
 * @param alasan wajib bila keadaannya tanpa nilai
 * @param dasarPenyebut penyebut yang dibekukan setahun; null bila tidak dinyatakan
 * @param alasanSatuanCampur wajib bila komponen yang dijumlahkan bersatuan lebih dari satu macam
 */
public record IsianRealisasi(
        @Schema(description = "KOSONG atau TIDAK_BERLAKU menyatakan tidak ada nilai; selain itu boleh tidak ditulis")
        Keadaan keadaan,

        @Schema(description = "Nilai jadi dalam satuan indikator; hanya bila bagiannya tidak diketahui")
        BigDecimal nilai,

        @Schema(description = "Bersama penyebut") BigDecimal pembilang,

        @Schema(description = "Pasangan pembilang atau komponen")
        BigDecimal penyebut,

        @Schema(description = "Bagian yang dijumlahkan atau hanya ditampilkan") @Valid @Size(max = 100)
        List<@NotNull IsianKomponen> komponen,

        @Schema(description = "Wajib bila keadaannya tanpa nilai") @Size(max = 2000)
        String alasan,

        @Schema(description = "Wajib bila satuan yang dijumlahkan lebih dari satu macam") @Size(max = 2000)
        String alasanSatuanCampur,

        @Schema(description = "Angka dokumen terbit; tidak pernah dihitung") @Valid
        Tercetak tercetak,

        @Size(max = 2000) String catatan,

        @Schema(description = "Wajib lengkap sebelum diajukan bila capaian di bawah ambang kota") @Valid
        Narasi narasi,

        @Schema(description = "Penyebut yang dibekukan setahun: siapa, dari data apa, sampai kapan") @Valid
        IsianDasarPenyebut dasarPenyebut) {

    /** Cara pengisian, menurut bidang yang terisi. */
    public Cara cara() {
        if (keadaan != null && !keadaan.bernilai()) {
            return Cara.TANPA_NILAI;
        }
        if (adaKomponen()) {
            return Cara.KOMPONEN;
        }
        return nilai != null ? Cara.NILAI : Cara.RASIO;
    }

    boolean adaKomponen() {
        return komponen != null && !komponen.isEmpty();
    }
}
