package id.simpul.realisasi.realisasi.model;

import id.simpul.aturan.nilai.Keadaan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/**
 * Isi {@code PUT /realisasi/{indikatorId}/{periode}}: tepat satu dari nilai, pembilang dan penyebut, komponen, atau
 * keadaan tanpa nilai.
 *
 * @param keadaan KOSONG atau TIDAK_BERLAKU untuk menyatakan tidak ada nilai; selain itu boleh tidak ditulis
 * @param nilai dalam satuan indikator
 * @param penyebut pasangan {@code pembilang} atau {@code komponen}
 * @param alasan wajib bila keadaannya tanpa nilai
 * @param alasanSatuanCampur wajib bila komponen yang dijumlahkan bersatuan lebih dari satu macam
 */
public record Isian(
        Keadaan keadaan,
        BigDecimal nilai,
        BigDecimal pembilang,
        BigDecimal penyebut,
        @Valid @Size(max = 100) List<@NotNull IsianKomponen> komponen,
        @Size(max = 2000) String alasan,
        @Size(max = 2000) String alasanSatuanCampur,
        @Valid Tercetak tercetak,
        @Size(max = 2000) String catatan) {

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
