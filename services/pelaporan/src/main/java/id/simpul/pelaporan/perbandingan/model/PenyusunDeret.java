package id.simpul.pelaporan.perbandingan.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.fakta.SnapshotRealisasi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Menyusun deret indikator dari fakta beberapa tahun.
 *
 * <p>Tahun yang sudah disetujui memakai definisi yang dibekukan bersamanya; definisi sekarang hanya untuk yang belum.
 * Tahun yang tidak dimiliki indikator ini diambil dari indikator dalam silsilahnya.
 */
public final class PenyusunDeret {
    private final KumpulanFakta fakta;
    private final AturanCapaian aturan;
    private final Map<String, Indikator> indikator;
    private final Map<String, Map<Integer, RealisasiIndikator>> realisasi = new HashMap<>();
    private final Map<String, SnapshotRealisasi> snapshot = new HashMap<>();

    public PenyusunDeret(KumpulanFakta fakta, AturanCapaian aturan) {
        this.fakta = fakta;
        this.aturan = aturan;
        this.indikator = fakta.daftar(JenisFakta.INDIKATOR).stream()
                .collect(Collectors.toMap(Indikator::id, Function.identity(), (satu, lain) -> satu));
        fakta.daftar(JenisFakta.REALISASI).stream()
                .filter(satu -> Integer.toString(satu.tahun()).equals(satu.periode()))
                .forEach(satu -> realisasi
                        .computeIfAbsent(satu.indikatorId(), baru -> new TreeMap<>())
                        .putIfAbsent(satu.tahun(), satu));
        fakta.daftar(JenisFakta.REALISASI_DISETUJUI)
                .forEach(satu -> snapshot.merge(
                        satu.id(), satu, (lama, baru) -> baru.versiSnapshot() > lama.versiSnapshot() ? baru : lama));
    }

    /** Indikator dengan id itu; kosong bila tidak dikenal kota ini. */
    public Optional<Indikator> indikator(String id) {
        return Optional.ofNullable(indikator.get(id));
    }

    /** Deret satu indikator sepanjang tahun yang mungkin berisi. */
    public DeretIndikator susun(Indikator satu) {
        List<Integer> rentang = rentang(satu);
        return rentang.isEmpty() ? new DeretIndikator(List.of()) : susun(satu, rentang.get(0), rentang.get(1));
    }

    /** Deret satu indikator dari tahun {@code awal} sampai dengan {@code akhir}. */
    public DeretIndikator susun(Indikator satu, int awal, int akhir) {
        SortedMap<Integer, UkuranIndikator> hasil = new TreeMap<>();
        for (int tahun = awal; tahun <= akhir; tahun++) {
            UkuranIndikator ukuran = ukuran(satu, tahun);
            if (ukuran != null) {
                hasil.put(tahun, ukuran);
            }
        }
        return DeretIndikator.susun(hasil);
    }

    private UkuranIndikator ukuran(Indikator satu, int tahun) {
        RealisasiIndikator milik = cari(satu.id(), tahun);
        if (milik == null) {
            UkuranIndikator pendahulu = pendahulu(satu, tahun);
            if (pendahulu != null) {
                return pendahulu;
            }
            return satu.target(tahun).isPresent() ? hitung(satu, tahun, null) : null;
        }
        return hitung(definisi(satu, milik), tahun, milik);
    }

    private UkuranIndikator pendahulu(Indikator satu, int tahun) {
        return satu.silsilah().stream()
                .filter(silsilah -> silsilah.tahun() != null && tahun < silsilah.tahun())
                .map(silsilah -> indikator.get(silsilah.indikatorId()))
                .filter(lain -> lain != null && cari(lain.id(), tahun) != null)
                .findFirst()
                .map(lain -> hitung(definisi(lain, cari(lain.id(), tahun)), tahun, cari(lain.id(), tahun)))
                .orElse(null);
    }

    private UkuranIndikator hitung(Indikator definisi, int tahun, RealisasiIndikator isian) {
        return UkuranIndikator.hitung(definisi, PenyusunCapaian.tempat(fakta, definisi), tahun, isian, aturan(tahun));
    }

    /** Skala dapat berganti antartahun; tahun yang tidak punya skala sendiri memakai yang diberikan. */
    public AturanCapaian aturan(int tahun) {
        return fakta.tunggal(JenisFakta.KOTA)
                .flatMap(kota -> kota.aturan(tahun))
                .orElse(aturan);
    }

    private RealisasiIndikator cari(String id, int tahun) {
        return realisasi.getOrDefault(id, Map.of()).get(tahun);
    }

    /** Definisi yang dibekukan bersama persetujuan, beserta silsilah yang baru diketahui sesudahnya. */
    private Indikator definisi(Indikator sekarang, RealisasiIndikator isian) {
        SnapshotRealisasi beku = snapshot.get(isian.id());
        boolean disetujui = "DISETUJUI".equals(isian.status()) && beku != null && beku.indikator() != null;
        return disetujui ? beku.indikator().denganSilsilah(sekarang.silsilah()) : sekarang;
    }

    /** Tahun pertama dan terakhir yang mungkin berisi, dari realisasi dan target indikator itu dan silsilahnya. */
    private List<Integer> rentang(Indikator satu) {
        SortedMap<Integer, Boolean> tahun = new TreeMap<>();
        satu.target().forEach(target -> tahun.put(target.tahun(), true));
        realisasi.getOrDefault(satu.id(), Map.of()).keySet().forEach(ada -> tahun.put(ada, true));
        satu.silsilah().forEach(silsilah -> realisasi
                .getOrDefault(silsilah.indikatorId(), Map.of())
                .keySet()
                .forEach(ada -> tahun.put(ada, true)));
        return tahun.isEmpty() ? List.of() : List.of(tahun.firstKey(), tahun.lastKey());
    }
}
