package id.simpul.kota;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Kota seperti dikabarkan perencanaan; bidang yang tidak dikenal diabaikan supaya perencanaan boleh bertambah. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KotaDikenal(
        String kode,
        String nama,
        String namaDinas,
        String kodeWilayah,
        String kodeBps,
        String zonaWaktu,
        String namaSkala,
        List<PitaPredikat> skalaPredikat,
        KebijakanLubang kebijakanLubang,
        Aturan aturanCapaian,
        int versi) {

    /** Aturan capaian tanpa skalanya. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Aturan(
            int desimal,
            RoundingMode pembulatan,
            BigDecimal batasAtas,
            DasarRataRata dasarRataRata,
            BasisPredikat basisPredikat) {}

    /** Zona tanggal usaha kota. */
    public ZoneId zona() {
        return ZoneId.of(zonaWaktu);
    }

    /** Aturan capaian lengkap; kosong sebelum admin-kota menyimpan pengaturan. */
    public Optional<AturanCapaian> aturan() {
        if (aturanCapaian == null) {
            return Optional.empty();
        }
        return Optional.of(new AturanCapaian(
                aturanCapaian.desimal(),
                aturanCapaian.pembulatan(),
                aturanCapaian.batasAtas(),
                aturanCapaian.dasarRataRata(),
                aturanCapaian.basisPredikat(),
                skala()));
    }

    private SkalaPredikat skala() {
        return kebijakanLubang == null
                ? SkalaPredikat.baru(namaSkala, skalaPredikat)
                : SkalaPredikat.terbit(namaSkala, skalaPredikat, kebijakanLubang);
    }
}
