package id.simpul.wewenang.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Jabatan pimpinan tinggi seperti dikabarkan perencanaan, dengan semua pemangkunya.
 *
 * @param pemangku yang sudah berakhir tetap ada
 */
public record JabatanPimpinan(UUID id, String nama, List<Pemangku> pemangku) {
    /** Pada hari yang sama yang lebih dahulu disebut lebih kuat; yang tidak dikenal paling lemah. */
    private static final List<String> TERKUAT = List.of("DEFINITIF", "PJ", "PLT", "PLH");

    public JabatanPimpinan {
        pemangku = pemangku == null ? List.of() : List.copyOf(pemangku);
    }

    /**
     * Satu pemangku.
     *
     * @param sub null untuk pejabat tanpa akun
     * @param selesai hari terakhir, termasuk; null bila belum ditentukan
     */
    public record Pemangku(UUID id, String sub, String jenis, LocalDate mulai, LocalDate selesai, String dasar) {
        boolean memuat(LocalDate tanggal) {
            return !tanggal.isBefore(mulai) && (selesai == null || !tanggal.isAfter(selesai));
        }

        private int kekuatan() {
            int urutan = TERKUAT.indexOf(jenis);
            return urutan < 0 ? TERKUAT.size() : urutan;
        }

        private String masa() {
            return "%s %s s.d. %s".formatted(jenis, mulai, selesai == null ? "sekarang" : selesai.toString());
        }
    }

    /** Wewenang terkuat orang itu atas salah satu jabatan pada tanggal itu; kosong bila tidak ada. */
    public static Optional<BuktiWewenang> wewenang(List<JabatanPimpinan> semua, String orang, LocalDate tanggal) {
        return semua.stream()
                .flatMap(jabatan -> jabatan.milik(orang)
                        .filter(satu -> satu.memuat(tanggal))
                        .map(satu -> new Calon(jabatan, satu)))
                .min(Comparator.comparingInt((Calon calon) -> calon.pemangku.kekuatan())
                        .thenComparing(calon -> calon.pemangku.id()))
                .map(calon -> calon.bukti(tanggal));
    }

    /** Mengapa orang itu tidak berwenang pada tanggal itu, dan di mana mendaftarkannya. */
    public static String sebabTanpaWewenang(List<JabatanPimpinan> semua, String orang, LocalDate tanggal) {
        if (semua.isEmpty()) {
            return "Belum ada jabatan pimpinan tinggi (JPT) yang terdaftar di kota ini; admin kota mendaftarkannya dengan"
                    + " POST /api/perencanaan/v1/jabatan, lalu pemangkunya.";
        }
        List<String> masa = semua.stream()
                .flatMap(jabatan -> jabatan.milik(orang).map(satu -> jabatan.nama + " " + satu.masa()))
                .toList();
        String daftar = semua.stream().map(JabatanPimpinan::nama).collect(Collectors.joining(", "));
        return masa.isEmpty()
                ? ("Anda tidak memangku jabatan pimpinan tinggi (%s) pada %s; pemangku didaftarkan dengan POST"
                                + " /api/perencanaan/v1/jabatan/{id}/pemangku.")
                        .formatted(daftar, tanggal)
                : "Masa Anda memangku jabatan pimpinan tinggi tidak memuat %s: %s."
                        .formatted(tanggal, String.join(", ", masa));
    }

    private Stream<Pemangku> milik(String orang) {
        return pemangku.stream().filter(satu -> orang.equals(satu.sub()));
    }

    private record Calon(JabatanPimpinan jabatan, Pemangku pemangku) {
        BuktiWewenang bukti(LocalDate tanggal) {
            return new BuktiWewenang(
                    pemangku.id(),
                    jabatan.id(),
                    jabatan.nama(),
                    pemangku.jenis(),
                    pemangku.mulai(),
                    pemangku.selesai(),
                    pemangku.dasar(),
                    tanggal);
        }
    }
}
