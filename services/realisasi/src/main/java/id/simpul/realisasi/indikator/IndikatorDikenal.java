package id.simpul.realisasi.indikator;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.simpul.aturan.nilai.Satuan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Indikator seperti dikabarkan perencanaan, sejauh yang diperlukan untuk mencatat realisasinya.
 *
 * <p>Bidang lain diabaikan di sini tetapi tetap tersimpan utuh, sebab snapshot membekukan seluruh definisinya.
 *
 * @param satuan menentukan apakah rasio dikali 100; boleh null karena dokumen lama tidak selalu mencantumkannya
 * @param akumulasi JUMLAH, POSISI_AKHIR, atau RATA_RATA
 * @param target target per tahun; tahun tanpa target memang ada
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IndikatorDikenal(
        UUID id, String kode, String nama, String satuan, String akumulasi, List<TargetTahunan> target, int versi) {
    private static final Satuan TANPA_SATUAN = Satuan.dari("tanpa satuan");

    public IndikatorDikenal {
        target = target == null ? List.of() : List.copyOf(target);
    }

    /** Target satu tahun; {@code nilai} null bila targetnya hanya berupa teks. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TargetTahunan(int tahun, BigDecimal nilai, String teks) {}

    /** Satuan untuk hitungan; tidak pernah null. */
    public Satuan ukuran() {
        return satuan == null || satuan.isBlank() ? TANPA_SATUAN : Satuan.dari(satuan);
    }

    /** Target tahun itu; kosong bila perencanaan tidak menetapkannya. */
    public Optional<TargetTahunan> targetTahun(int tahun) {
        return target.stream().filter(satu -> satu.tahun() == tahun).findFirst();
    }
}
