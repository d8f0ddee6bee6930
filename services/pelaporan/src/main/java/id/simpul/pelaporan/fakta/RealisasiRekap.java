package id.simpul.pelaporan.fakta;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rekap realisasi setahun per baris terhalus sebuah DPA.
 *
 * @param bulan realisasi Januari s.d. Desember, rupiah; kosong bila sumbernya tidak mengenal bulan
 */
public record RealisasiRekap(String dpaId, List<Baris> baris, List<BigDecimal> bulan) implements Diperiksa {
    private static final int SETAHUN = 12;

    public RealisasiRekap {
        baris = baris == null ? List.of() : List.copyOf(baris);
        bulan = bulan == null ? List.of() : List.copyOf(bulan);
    }

    /** Realisasi satu baris, rupiah. */
    public record Baris(String rincianId, BigDecimal realisasi) {}

    /** Realisasi menurut id baris; baris tanpa angka tidak ada, bukan nol. */
    public Map<String, Rupiah> menurutBaris() {
        return baris.stream()
                .filter(satu -> satu.realisasi() != null)
                .collect(Collectors.toMap(Baris::rincianId, satu -> Rupiah.dari("realisasi", satu.realisasi())));
    }

    @Override
    public void periksa() {
        Periksa.wajib("dpaId", dpaId);
        menurutBaris();
        if (!bulan.isEmpty() && bulan.size() != SETAHUN) {
            throw new NilaiTidakSah("bulan", "duaBelas", bulan.size(), "realisasi per bulan berisi dua belas angka");
        }
    }
}
