package id.simpul.aturan.skala;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periksa;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Skala predikat sebuah kota atau dokumen, untuk nilai persen mulai nol.
 *
 * <p>Skala baru harus menutup seluruh rentang tepat satu kali ({@link #baru}). Skala yang sudah terbit dalam dokumen
 * disimpan apa adanya beserta kebijakan lubangnya ({@link #terbit}); lubang dan tumpang tindihnya tetap terlihat lewat
 * {@link #cacat()} dan pada setiap {@link HasilPredikat}.
 *
 * @param nama nama skala, misalnya {@code Permendagri 86/2017}
 * @param pita pita-pita, selalu terurut dari terendah
 * @param kebijakanLubang perlakuan nilai yang jatuh di lubang
 */
public record SkalaPredikat(String nama, List<PitaPredikat> pita, KebijakanLubang kebijakanLubang) {
    private static final int PITA_TERBANYAK = 50;

    public SkalaPredikat {
        nama = Periksa.teks("nama", nama, 200);
        Periksa.wajib("kebijakanLubang", kebijakanLubang);
        pita = Periksa.daftar("skalaPredikat", pita).stream()
                .sorted(PitaPredikat::bandingBawah)
                .toList();
        Periksa.syarat(
                "skalaPredikat",
                pita.size(),
                banyak -> banyak > 0 && banyak <= PITA_TERBANYAK,
                "banyak",
                "berisi 1 s.d. " + PITA_TERBANYAK + " pita");
    }

    /** Skala yang disusun sekarang: lubang dan tumpang tindih ditolak, dengan menyebut selangnya. */
    public static SkalaPredikat baru(String nama, List<PitaPredikat> pita) {
        SkalaPredikat skala = new SkalaPredikat(nama, pita, KebijakanLubang.AMBANG);
        List<CacatSkala> cacat = skala.cacat();
        if (!cacat.isEmpty()) {
            throw new NilaiTidakSah(
                    "skalaPredikat",
                    "skala-utuh",
                    cacat.stream()
                            .map(satu -> satu.jenis() + " " + satu.selang())
                            .collect(Collectors.joining("; ")),
                    "setiap nilai mulai 0 harus masuk tepat satu pita");
        }
        return skala;
    }

    /** Skala seperti tercetak dalam dokumen yang sudah terbit, termasuk cacatnya. */
    public static SkalaPredikat terbit(String nama, List<PitaPredikat> pita, KebijakanLubang kebijakanLubang) {
        return new SkalaPredikat(nama, pita, kebijakanLubang);
    }

    /** Predikat untuk nilai yang tampil (sudah dibulatkan menurut aturan kota). */
    public HasilPredikat predikat(BigDecimal nilai) {
        List<PitaPredikat> memuat =
                pita.stream().filter(satu -> satu.memuat(nilai)).toList();
        if (memuat.isEmpty()) {
            return new HasilPredikat(predikatLubang(nilai), HasilPredikat.Letak.DALAM_LUBANG);
        }
        HasilPredikat.Letak letak =
                memuat.size() == 1 ? HasilPredikat.Letak.DALAM_PITA : HasilPredikat.Letak.TUMPANG_TINDIH;
        return new HasilPredikat(memuat.get(memuat.size() - 1).predikat(), letak);
    }

    /** Lubang dan tumpang tindih pada rentang nol ke atas; daftar kosong berarti skala utuh. */
    public List<CacatSkala> cacat() {
        return new PemeriksaSkala(pita).cacat();
    }

    private String predikatLubang(BigDecimal nilai) {
        if (kebijakanLubang == KebijakanLubang.TANPA_PREDIKAT) {
            return null;
        }
        return pita.stream()
                .filter(satu -> !satu.dibawahPita(nilai))
                .max(Comparator.comparing(pita::indexOf))
                .map(PitaPredikat::predikat)
                .orElse(null);
    }
}
