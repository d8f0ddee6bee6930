package id.simpul.pelaporan.capaian.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.fakta.SnapshotRealisasi;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Menyusun capaian satu kota satu tahun dari fakta-faktanya. */
public final class PenyusunCapaian {
    private static final Comparator<UkuranIndikator> URUTAN = Comparator.comparingInt(
                    (UkuranIndikator satu) -> satu.tempat().urutan())
            .thenComparing(satu -> satu.indikator().kode(), new UrutanKode())
            .thenComparing(satu -> satu.indikator().id());

    private PenyusunCapaian() {}

    /**
     * Capaian menurut keadaan terakhir, termasuk yang belum disetujui.
     *
     * <p>Yang diukur: indikator strategis yang dijanjikan dalam Perjanjian Kinerja JPT tahun itu; tanpa PK, semua yang
     * bertarget. Yang terlanjur dilaporkan selalu ikut, supaya tidak ada angka yang hilang diam-diam.
     */
    public static List<UkuranIndikator> sementara(KumpulanFakta fakta, int tahun, AturanCapaian aturan) {
        PetaRencana rencana = new PetaRencana(fakta.daftar(JenisFakta.RENSTRA));
        Map<String, RealisasiIndikator> realisasi = setahun(fakta, tahun);
        Optional<Set<String>> dijanjikan = perjanjian(fakta, tahun).map(PenyusunCapaian::indikator);
        return fakta.daftar(JenisFakta.INDIKATOR).stream()
                .filter(Indikator::strategis)
                .filter(satu -> realisasi.containsKey(satu.id())
                        || dijanjikan
                                .map(janji -> janji.contains(satu.id()))
                                .orElse(satu.target(tahun).isPresent()))
                .map(satu -> UkuranIndikator.hitung(satu, rencana.cari(satu), tahun, realisasi.get(satu.id()), aturan))
                .sorted(URUTAN)
                .toList();
    }

    /** Capaian dari snapshot persetujuan terakhir setiap indikator, dengan definisi yang dibekukan bersamanya. */
    public static List<UkuranIndikator> disetujui(KumpulanFakta fakta, int tahun, AturanCapaian aturan) {
        PetaRencana rencana = new PetaRencana(List.of());
        return snapshotTerakhir(fakta, tahun).stream()
                .filter(satu -> satu.indikator().strategis())
                .map(satu -> UkuranIndikator.hitung(
                        satu.indikator(), rencana.cari(satu.indikator()), tahun, satu.realisasi(), aturan))
                .sorted(URUTAN)
                .toList();
    }

    /** Snapshot terakhir setiap realisasi tahunan. */
    public static List<SnapshotRealisasi> snapshotTerakhir(KumpulanFakta fakta, int tahun) {
        BinaryOperator<SnapshotRealisasi> terakhir =
                BinaryOperator.maxBy(Comparator.comparingInt(SnapshotRealisasi::versiSnapshot));
        return fakta.daftar(JenisFakta.REALISASI_DISETUJUI).stream()
                .filter(satu -> setahun(satu.isi(), tahun))
                .collect(Collectors.toMap(SnapshotRealisasi::id, Function.identity(), terakhir))
                .values()
                .stream()
                .sorted(Comparator.comparing(SnapshotRealisasi::id))
                .toList();
    }

    /** Tempat indikator itu di pohon rencana kota. */
    public static TempatIndikator tempat(KumpulanFakta fakta, Indikator indikator) {
        return new PetaRencana(fakta.daftar(JenisFakta.RENSTRA)).cari(indikator);
    }

    /**
     * PK tingkat JPT yang dipakai: yang ditandatangani mengalahkan rancangan, yang belum digantikan mengalahkan yang
     * sudah; di antara yang sederajat, perubahan menggantikan murni dan revisi terakhir menggantikan yang semula.
     */
    public static Optional<PerjanjianKinerja> perjanjian(KumpulanFakta fakta, int tahun) {
        return fakta.daftar(JenisFakta.PERJANJIAN_KINERJA).stream()
                .filter(satu -> satu.tahun() == tahun && "JPT".equals(satu.tingkat()))
                .max(Comparator.comparing(PerjanjianKinerja::berlaku)
                        .thenComparing(satu -> !satu.digantikan())
                        .thenComparing(PerjanjianKinerja::perubahan)
                        .thenComparing(PerjanjianKinerja::revisi)
                        .thenComparing(PerjanjianKinerja::id));
    }

    private static Set<String> indikator(PerjanjianKinerja perjanjian) {
        return perjanjian.butir().stream()
                .map(PerjanjianKinerja.Butir::indikatorId)
                .collect(Collectors.toSet());
    }

    private static Map<String, RealisasiIndikator> setahun(KumpulanFakta fakta, int tahun) {
        return fakta.daftar(JenisFakta.REALISASI).stream()
                .filter(satu -> setahun(satu, tahun))
                .collect(Collectors.toMap(
                        RealisasiIndikator::indikatorId, Function.identity(), (pertama, kedua) -> pertama));
    }

    private static boolean setahun(RealisasiIndikator realisasi, int tahun) {
        return Integer.toString(tahun).equals(realisasi.periode());
    }
}
