package id.simpul.pelaporan.serapan;

import id.simpul.aturan.anggaran.PohonAnggaran;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.fakta.Fakta;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.RealisasiRekap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Serapan satu kota satu tahun menurut DPA yang berlaku.
 *
 * @param dpa yang terakhir disahkan tahun itu
 * @param pohon setiap tingkat dijumlahkan dari bagian terhalusnya
 */
public record SerapanKota(KotaDikenal kota, Dpa dpa, PohonAnggaran pohon) {
    private static final int DESIMAL_BAKU = 2;

    /** Serapan tahun itu; kosong bila belum ada DPA yang disahkan. */
    public static Optional<SerapanKota> susun(KotaDikenal kota, KumpulanFakta fakta, int tahun) {
        return berlaku(fakta, tahun).map(dpa -> new SerapanKota(kota, dpa, dpa.pohon(realisasi(fakta, dpa))));
    }

    private static Optional<Dpa> berlaku(KumpulanFakta fakta, int tahun) {
        return fakta.fakta(JenisFakta.DPA).stream()
                .filter(satu -> satu.isi().tahun() == tahun && satu.isi().disahkan())
                .max(Comparator.comparing((Fakta<Dpa> satu) -> satu.isi().berlaku())
                        .thenComparing(Fakta::waktu))
                .map(Fakta::isi);
    }

    private static Map<String, Rupiah> realisasi(KumpulanFakta fakta, Dpa dpa) {
        return fakta.daftar(JenisFakta.REALISASI_REKAP).stream()
                .filter(satu -> satu.dpaId().equals(dpa.id()))
                .findFirst()
                .map(RealisasiRekap::menurutBaris)
                .orElse(Map.of());
    }

    /** Semua baris menurut urutan cetak. */
    public List<BarisSerapan> baris() {
        return baris(simpul -> true);
    }

    /** Baris-baris yang mewakili satu tingkat; jumlahnya sama dengan total. */
    public List<BarisSerapan> baris(TingkatSerapan tingkat) {
        Map<String, Dpa.Rincian> rincian = rincian();
        return baris(simpul -> tingkat.diwakili(
                rincian.get(simpul.baris().id()).tingkat(), simpul.anak().isEmpty()));
    }

    private List<BarisSerapan> baris(Predicate<SimpulAnggaran> dipilih) {
        Map<String, Dpa.Rincian> rincian = rincian();
        return pohon.urut()
                .filter(dipilih)
                .map(simpul -> BarisSerapan.dari(
                        dpa.tahun(), rincian.get(simpul.baris().id()), simpul, this::bulatkan))
                .toList();
    }

    /** Seluruh anggaran dan realisasi. */
    public AngkaSerapan total() {
        return AngkaSerapan.dari(pohon.total(), this::bulatkan);
    }

    /** Anggaran dan realisasi satu baris. */
    public AngkaSerapan angka(SimpulAnggaran simpul) {
        return AngkaSerapan.dari(simpul.serapan(), this::bulatkan);
    }

    /** Total seperti tercetak di tabel-tabel dokumen. */
    public List<BedaTercetak> tercetak() {
        return pohon.selisih().stream().map(BedaTercetak::dari).toList();
    }

    private Map<String, Dpa.Rincian> rincian() {
        return dpa.rincian().stream().collect(Collectors.toMap(Dpa.Rincian::id, Function.identity()));
    }

    /** Menurut aturan kota; dua desimal setengah ke atas selama kota belum menyimpan aturannya. */
    private BigDecimal bulatkan(BigDecimal persen) {
        return kota.aturan()
                .map(aturan -> aturan.bulatkan(persen))
                .orElseGet(() -> persen.setScale(DESIMAL_BAKU, RoundingMode.HALF_UP));
    }
}
