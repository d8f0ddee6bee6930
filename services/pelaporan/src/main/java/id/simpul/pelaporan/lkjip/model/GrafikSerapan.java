package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.pelaporan.serapan.BarisSerapan;
import id.simpul.pelaporan.serapan.TingkatSerapan;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Serapan anggaran tiap program sebagai gambar; kosong bila DPA belum disahkan atau tidak satu program pun bernilai. */
final class GrafikSerapan {
    private static final int TERBESAR = 6;
    private static final String AWALAN = "(?i)^program\\s+";

    /** Di ringkasan sumbernya cukup disebut laporan lengkap. */
    private static final String TANPA_SUMBER = "";

    private GrafikSerapan() {}

    /** Semua program. */
    static Optional<Grafik> lengkap(BahanLkjip bahan) {
        List<BarisSerapan> program = terserap(bahan);
        return gambar(
                bahan,
                "Serapan anggaran menurut program Tahun " + bahan.tahun(),
                program,
                program.stream().map(BarisSerapan::uraian).toList(),
                bahan.serapan() == null ? "" : bahan.sumberAnggaran());
    }

    /** Enam program beranggaran terbesar bernama pendek, untuk ringkasan sehalaman. */
    static Optional<Grafik> terbesar(BahanLkjip bahan) {
        List<BarisSerapan> semua = terserap(bahan);
        List<BarisSerapan> besar = semua.stream()
                .sorted(Comparator.comparing(BarisSerapan::anggaran).reversed())
                .limit(TERBESAR)
                .toList();
        List<BarisSerapan> program = semua.stream().filter(besar::contains).toList();
        String lingkup = semua.size() > TERBESAR ? "%d program beranggaran terbesar".formatted(TERBESAR) : "program";
        return gambar(
                bahan,
                "Serapan anggaran menurut %s Tahun %d".formatted(lingkup, bahan.tahun()),
                program,
                program.stream().map(satu -> pendek(satu.uraian())).toList(),
                TANPA_SUMBER);
    }

    private static List<BarisSerapan> terserap(BahanLkjip bahan) {
        return bahan.serapan() == null
                ? List.of()
                : bahan.serapan().baris(TingkatSerapan.PROGRAM).stream()
                        .filter(satu -> satu.persen() != null)
                        .toList();
    }

    private static Optional<Grafik> gambar(
            BahanLkjip bahan, String judul, List<BarisSerapan> program, List<String> nama, String sumber) {
        if (program.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Grafik.susun("grafik_serapan", judul, JenisGrafik.BATANG_MENDATAR)
                .satuan("%", bahan.aturan().desimal())
                .kategori(nama)
                .seri("Serapan", program.stream().map(BarisSerapan::persen).toList())
                .sumber(sumber)
                .jadi());
    }

    /** Tanpa kata "Program"; yang seluruhnya huruf besar ditulis sebagai kalimat. */
    private static String pendek(String uraian) {
        String nama = uraian.strip().replaceFirst(AWALAN, "");
        boolean kapital = nama.equals(nama.toUpperCase(Locale.ROOT));
        return kapital && !nama.isEmpty() ? nama.charAt(0) + nama.substring(1).toLowerCase(Locale.ROOT) : nama;
    }
}
