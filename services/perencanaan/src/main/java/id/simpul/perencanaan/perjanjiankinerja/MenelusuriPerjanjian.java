package id.simpul.perencanaan.perjanjiankinerja;

import id.simpul.galat.GalatAplikasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;

/** Membaca pohon turunan dan beda antar revisi. */
@ApplicationScoped
public class MenelusuriPerjanjian {
    /** Yang ditandatangani mengalahkan yang sedang disusun; di antara yang sederajat, revisi terakhir. */
    private static final Comparator<PerjanjianKinerjaEntity> TERKINI = Comparator.comparing(
                    (PerjanjianKinerjaEntity baris) -> baris.status == StatusPerjanjian.DITANDATANGANI)
            .thenComparing(baris -> baris.revisi);

    private final PerjanjianKinerjaRepository perjanjian;

    MenelusuriPerjanjian(PerjanjianKinerjaRepository perjanjian) {
        this.perjanjian = perjanjian;
    }

    /** Pohon yang turun dari perjanjian itu. */
    @Transactional
    public PohonPerjanjian pohon(UUID id) {
        return pohon(perjanjian.wajib(id));
    }

    /**
     * Beda dari perjanjian itu ke revisi lain dalam rangkaian yang sama. Pembanding baru diurai setelah perjanjiannya sendiri
     * ditemukan, supaya perjanjian kota lain menjawab 404 juga bila parameternya salah.
     */
    @Transactional
    public BedaPerjanjian beda(UUID id, Supplier<UUID> pembanding) {
        PerjanjianKinerjaEntity lama = perjanjian.wajib(id);
        UUID ke = pembanding.get();
        PerjanjianKinerjaEntity baru = perjanjian.wajib(ke);
        if (!lama.rangkaian().equals(baru.rangkaian())) {
            throw GalatAplikasi.validasi(
                    "?ke", ke, "serangkaian", "Perjanjian \"%s\" bukan revisi perjanjian yang sama.".formatted(ke));
        }
        return PembandingPerjanjian.bandingkan(lama.kePerjanjian(List.of()), baru.kePerjanjian(List.of()));
    }

    private PohonPerjanjian pohon(PerjanjianKinerjaEntity baris) {
        List<UUID> revisi = perjanjian.serangkaian(baris.rangkaian()).stream()
                .map(satu -> satu.id)
                .toList();
        Map<UUID, PerjanjianKinerjaEntity> anak = new LinkedHashMap<>();
        perjanjian.anak(revisi).forEach(satu -> anak.merge(satu.rangkaian(), satu, BinaryOperator.maxBy(TERKINI)));
        return PohonPerjanjian.dari(
                baris.kePerjanjian(List.of()),
                anak.values().stream().map(this::pohon).toList());
    }
}
