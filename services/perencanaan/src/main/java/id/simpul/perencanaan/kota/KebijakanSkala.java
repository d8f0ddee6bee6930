package id.simpul.perencanaan.kota;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.skala.CacatSkala;
import id.simpul.aturan.skala.KebijakanLubang;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import java.util.List;
import java.util.stream.Collectors;

/** Sikap terhadap lubang dan tumpang tindih sebuah skala. */
public enum KebijakanSkala {
    /** Skala disusun sekarang: lubang dan tumpang tindih ditolak. */
    BARU,
    /** Skala disalin dari dokumen terbit: cacatnya dimuat dengan sumber dan alasan, dan ditandai di setiap jawaban. */
    TERBIT;

    /**
     * Skala menurut kebijakannya; yang tidak sah melempar {@link NilaiTidakSah} yang menyebut lubangnya.
     *
     */
    static SkalaPredikat susun(String nama, List<PitaPredikat> pita, KebijakanLubang lubang, Keterangan keterangan) {
        if (keterangan.kebijakan() != TERBIT && lubang == null) {
            return SkalaPredikat.baru(nama, pita);
        }
        SkalaPredikat skala = SkalaPredikat.terbit(nama, pita, lubang == null ? KebijakanLubang.AMBANG : lubang);
        if (keterangan.kebijakan() == TERBIT) {
            wajib(keterangan.bidangSumber(), keterangan.sumber(), "sebut dokumen yang mencetak skala ini");
            wajib(keterangan.bidangAlasan(), keterangan.alasan(), "sebut mengapa cacatnya dipertahankan");
            return skala;
        }
        List<CacatSkala> cacat = skala.cacat();
        if (!cacat.isEmpty()) {
            throw new NilaiTidakSah(
                    "skalaPredikat",
                    "skala-utuh",
                    cacat.stream()
                            .map(satu -> satu.jenis() + " " + satu.selang())
                            .collect(Collectors.joining("; ")),
                    "setiap nilai mulai 0 harus masuk tepat satu pita; skala dokumen terbit memerlukan kebijakan"
                            + " TERBIT dengan sumber dan alasan");
        }
        return skala;
    }

    private static void wajib(String bidang, String isi, String syarat) {
        if (isi == null || isi.isBlank()) {
            throw new NilaiTidakSah(bidang, "wajib", null, syarat);
        }
    }

    /** Kebijakan beserta sumber dan alasannya, dan nama bidangnya di badan permintaan. */
    record Keterangan(
            KebijakanSkala kebijakan, String sumber, String alasan, String bidangSumber, String bidangAlasan) {}
}
