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
import java.util.Comparator;
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
        int versi,
        String kebijakanSkala,
        String sumberSkala,
        String alasanSkala,
        List<SkalaTahunan> skalaTahunan) {
    public KotaDikenal {
        skalaTahunan = skalaTahunan == null ? List.of() : List.copyOf(skalaTahunan);
    }

    /**
     * Skala yang dipakai mulai satu tahun.
     *
     * @param kebijakan TERBIT bila disalin dari dokumen beserta cacatnya
     * @param sumber dokumen yang mencetaknya
     * @param alasan mengapa cacatnya dipertahankan; null bila BARU
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record SkalaTahunan(
            int tahun,
            String nama,
            List<PitaPredikat> skalaPredikat,
            String kebijakan,
            KebijakanLubang kebijakanLubang,
            String sumber,
            String alasan) {
        private SkalaPredikat keSkala() {
            return susun(nama, skalaPredikat, kebijakanLubang);
        }
    }

    /**
     * Dari mana sebuah skala dan mengapa cacatnya dipertahankan.
     *
     * @param kebijakan BARU atau TERBIT; null pada pengaturan yang tidak menyebutnya
     * @param sumber dokumen yang mencetak skalanya; null bila BARU
     * @param alasan mengapa cacatnya dipertahankan; null bila BARU
     */
    public record AsalSkala(String kebijakan, String sumber, String alasan) {}

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

    /** Aturan capaian dengan skala bawaan kota; kosong sebelum admin-kota menyimpan pengaturan. */
    public Optional<AturanCapaian> aturan() {
        return aturanCapaian == null
                ? Optional.empty()
                : Optional.of(aturan(susun(namaSkala, skalaPredikat, kebijakanLubang)));
    }

    /**
     * Aturan capaian dengan skala tahun itu: skala tahunan terakhir yang mulai dipakai pada atau sebelum tahun itu, atau
     * skala bawaan kota bila belum ada.
     */
    public Optional<AturanCapaian> aturan(int tahun) {
        Optional<SkalaTahunan> berlaku = berlaku(tahun);
        return aturanCapaian == null || berlaku.isEmpty() ? aturan() : berlaku.map(satu -> aturan(satu.keSkala()));
    }

    /** Asal skala yang dipakai tahun itu, sejajar dengan {@link #aturan(int)}. */
    public AsalSkala asalSkala(int tahun) {
        return berlaku(tahun)
                .map(satu -> new AsalSkala(satu.kebijakan(), satu.sumber(), satu.alasan()))
                .orElseGet(() -> new AsalSkala(kebijakanSkala, sumberSkala, alasanSkala));
    }

    private Optional<SkalaTahunan> berlaku(int tahun) {
        return skalaTahunan.stream()
                .filter(satu -> satu.tahun() <= tahun)
                .max(Comparator.comparingInt(SkalaTahunan::tahun));
    }

    private AturanCapaian aturan(SkalaPredikat skala) {
        return new AturanCapaian(
                aturanCapaian.desimal(),
                aturanCapaian.pembulatan(),
                aturanCapaian.batasAtas(),
                aturanCapaian.dasarRataRata(),
                aturanCapaian.basisPredikat(),
                skala);
    }

    private static SkalaPredikat susun(String nama, List<PitaPredikat> pita, KebijakanLubang kebijakanLubang) {
        return kebijakanLubang == null
                ? SkalaPredikat.baru(nama, pita)
                : SkalaPredikat.terbit(nama, pita, kebijakanLubang);
    }
}
