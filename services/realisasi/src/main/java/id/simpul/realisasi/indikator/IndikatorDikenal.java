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
 * @param arah NAIK, TURUN, RENTANG, atau PREDIKAT
 * @param rumus kode rumus capaian pilihan kota; null berarti rumus baku arahnya
 * @param akumulasi JUMLAH, POSISI_AKHIR, atau RATA_RATA
 * @param target target per tahun; tahun tanpa target memang ada
 * @param targetTriwulan target per triwulan; kosong bila perencanaan tidak merincinya
 * @param pembilang yang dihitung; null bila bukan pecahan
 * @param penyebut pembaginya; null bila bukan pecahan
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IndikatorDikenal(
        UUID id,
        String kode,
        String nama,
        String satuan,
        String arah,
        String rumus,
        String akumulasi,
        List<TargetTahunan> target,
        List<TargetTriwulan> targetTriwulan,
        Bagian pembilang,
        Bagian penyebut,
        int versi) {
    private static final Satuan TANPA_SATUAN = Satuan.dari("tanpa satuan");

    public IndikatorDikenal {
        target = target == null ? List.of() : List.copyOf(target);
        targetTriwulan = targetTriwulan == null ? List.of() : List.copyOf(targetTriwulan);
    }

    /**
     * Target satu tahun; {@code nilai} null bila targetnya hanya berupa teks.
     *
     * @param batasAtas batas atas target berarah RENTANG; null selain itu
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TargetTahunan(int tahun, BigDecimal nilai, BigDecimal batasAtas, String teks) {}

    /** Pembilang atau penyebut; {@code satuan} null bila tidak disebut. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Bagian(String nama, String satuan) {}

    /** Target satu triwulan. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record TargetTriwulan(int tahun, int triwulan, BigDecimal nilai) {}

    /** Satuan untuk hitungan; tidak pernah null. */
    public Satuan ukuran() {
        return satuan == null || satuan.isBlank() ? TANPA_SATUAN : Satuan.dari(satuan);
    }

    /** Target triwulan itu; kosong bila tidak dirinci. */
    public Optional<BigDecimal> targetTriwulan(int tahun, int triwulan) {
        return targetTriwulan.stream()
                .filter(satu -> satu.tahun() == tahun && satu.triwulan() == triwulan && satu.nilai() != null)
                .map(TargetTriwulan::nilai)
                .findFirst();
    }

    /** Target tahun itu; kosong bila perencanaan tidak menetapkannya. */
    public Optional<TargetTahunan> targetTahun(int tahun) {
        return target.stream().filter(satu -> satu.tahun() == tahun).findFirst();
    }
}
