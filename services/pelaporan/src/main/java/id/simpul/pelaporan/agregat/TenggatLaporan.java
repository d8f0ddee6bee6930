package id.simpul.pelaporan.agregat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Batas laporan kinerja tahunan perangkat daerah sampai kepada kepala daerah.
 *
 * <p>Lazimnya dua bulan sesudah tahun anggaran berakhir (Perpres 29/2014); tanggal tahun tertentu dapat disetel dengan
 * {@code simpul.pelaporan.tenggat.<tahun>}, dan kelonggaran satu kota dengan
 * {@code simpul.pelaporan.tenggat.<tahun>.<kota>}.
 */
@ApplicationScoped
class TenggatLaporan {
    private static final String AWALAN = "simpul.pelaporan.tenggat.";

    private final Config setelan;
    private final int bulan;

    TenggatLaporan(
            Config setelan, @ConfigProperty(name = "simpul.pelaporan.tenggat-bulan", defaultValue = "2") int bulan) {
        this.setelan = setelan;
        this.bulan = bulan;
    }

    /** Hari terakhir yang tidak terlambat bagi kota itu, tanggal setempat. */
    LocalDate tahun(int tahun, String kota) {
        return disetel(AWALAN + tahun + "." + kota)
                .or(() -> disetel(AWALAN + tahun))
                .orElseGet(() -> LocalDate.of(tahun + 1, 1, 1).plusMonths(bulan).minusDays(1));
    }

    private Optional<LocalDate> disetel(String nama) {
        return setelan.getOptionalValue(nama, LocalDate.class);
    }
}
