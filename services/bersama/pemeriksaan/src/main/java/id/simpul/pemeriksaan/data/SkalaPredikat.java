package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Skala predikat yang dicetak dokumen, diurutkan dari yang terendah. */
public record SkalaPredikat(List<KelasSkala> kelas) {
    private static final int KELAS_PALING_BANYAK = 30;
    private static final BigDecimal MINUS_TAK_HINGGA = new BigDecimal("-1E+30");

    static SkalaPredikat dari(List<Baris> baris) {
        return new SkalaPredikat(baris.stream()
                .limit(KELAS_PALING_BANYAK)
                .map(KelasSkala::dari)
                .filter(k -> !k.predikat().isEmpty() && k.berbatas())
                .sorted(Comparator.comparing((KelasSkala k) -> k.bawah().orElse(MINUS_TAK_HINGGA)))
                .toList());
    }

    public boolean ada() {
        return kelas.size() >= 2;
    }

    public Optional<KelasSkala> kelasDari(BigDecimal nilai) {
        return kelas.stream().filter(k -> k.memuat(nilai)).findFirst();
    }

    /** Semua kelas yang memuat nilai; lebih dari satu pada batas yang tidak disebut milik siapa. */
    public List<KelasSkala> semuaKelasDari(BigDecimal nilai) {
        return kelas.stream().filter(k -> k.memuat(nilai)).toList();
    }

    public Optional<KelasSkala> bernama(String predikat) {
        String baku = NamaBaku.dari(predikat);
        return kelas.stream()
                .filter(k -> NamaBaku.dari(k.predikat()).equals(baku))
                .findFirst();
    }
}
