package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Yang dapat diputuskan dari pembayarannya sendiri: tanggal, dan apakah ia dibebankan ke baris anggaran. */
public final class AturanBentuk {
    private AturanBentuk() {}

    /**
     * Tanggal harus di dalam tahun anggarannya dan sudah terjadi.
     *
     * @param hariIni tanggal sekarang di kota itu
     */
    public static Optional<NilaiTidakSah> tanggal(LocalDate tanggal, int tahun, LocalDate hariIni) {
        if (tanggal.getYear() != tahun) {
            return Optional.of(
                    new NilaiTidakSah("tanggal", "dalam-tahun", tanggal, "harus di dalam tahun anggaran " + tahun));
        }
        return tanggal.isAfter(hariIni)
                ? Optional.of(new NilaiTidakSah("tanggal", "rentang", tanggal, "belum terjadi"))
                : Optional.empty();
    }

    static List<NilaiTidakSah> periksa(UsulanSp2d usulan, LocalDate hariIni) {
        List<NilaiTidakSah> pelanggaran = new ArrayList<>();
        tanggal(usulan.tanggal(), usulan.tahun(), hariIni).ifPresent(pelanggaran::add);
        pembebanan(usulan).ifPresent(pelanggaran::add);
        Set<String> disebut = new HashSet<>();
        for (int i = 0; i < usulan.baris().size(); i++) {
            BarisSp2d baris = usulan.baris().get(i);
            if (!disebut.add(baris.kunci())) {
                pelanggaran.add(new NilaiTidakSah(
                        "baris/%d/rincianId".formatted(i),
                        "unik",
                        baris.kunci(),
                        "baris \"%s\" sudah disebut di atasnya".formatted(baris.uraian())));
            }
        }
        return pelanggaran;
    }

    private static Optional<NilaiTidakSah> pembebanan(UsulanSp2d usulan) {
        JenisSp2d jenis = usulan.jenis();
        boolean berbaris = !usulan.baris().isEmpty();
        if (jenis.wajibBerbaris() && !berbaris) {
            return tolak("baris", "wajib", null, "%s dibebankan ke baris anggaran".formatted(jenis));
        }
        if (!jenis.bolehBerbaris() && berbaris) {
            String syarat = "%s adalah uang muka dan tidak dibebankan ke baris anggaran".formatted(jenis);
            return tolak("baris", "tanpa-baris", usulan.baris().size() + " baris", syarat);
        }
        if (!berbaris && usulan.uangMuka() == null) {
            return tolak("nilai", "wajib", null, "%s tanpa baris menyebut nilainya".formatted(jenis));
        }
        return berbaris && usulan.uangMuka() != null
                ? tolak("nilai", "tanpa-nilai", usulan.uangMuka(), "nilai SP2D berbaris adalah jumlah barisnya")
                : Optional.empty();
    }

    private static Optional<NilaiTidakSah> tolak(String field, String aturan, Object nilai, String syarat) {
        return Optional.of(new NilaiTidakSah(field, aturan, nilai, syarat));
    }
}
