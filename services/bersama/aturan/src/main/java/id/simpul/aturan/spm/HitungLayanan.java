package id.simpul.aturan.spm;

import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;
import java.util.List;

/** Indeks satu layanan: penerima dan mutu, masing-masing paling tinggi 100, menurut bobot. */
final class HitungLayanan {
    private HitungLayanan() {}

    static HasilLayanan hitung(LayananSpm layanan, BobotSpm bobot) {
        List<ButirMutu> dibutuhkan = layanan.mutu().stream()
                .filter(butir -> butir.dibutuhkan().keadaan() != Keadaan.NOL
                        && butir.dibutuhkan().keadaan() != Keadaan.TIDAK_BERLAKU)
                .toList();
        BigDecimal penerima = persenPenerima(layanan);
        BigDecimal mutu = persenMutu(dibutuhkan);
        KeadaanLayanan keadaan = keadaan(layanan, penerima, mutu);
        BigDecimal indeks = keadaan == KeadaanLayanan.DIHITUNG ? indeks(penerima, mutu, bobot) : null;
        return new HasilLayanan(layanan, penerima, mutu, indeks, dibutuhkan.size(), melebihiSasaran(layanan), keadaan);
    }

    private static KeadaanLayanan keadaan(LayananSpm layanan, BigDecimal penerima, BigDecimal mutu) {
        return switch (layanan.sasaran().keadaan()) {
            case NOL -> KeadaanLayanan.TIDAK_ADA_SASARAN;
            case TIDAK_BERLAKU -> KeadaanLayanan.TIDAK_BERLAKU;
            default -> {
                if (penerima == null) {
                    yield KeadaanLayanan.PENERIMA_KOSONG;
                }
                yield mutu == null ? KeadaanLayanan.MUTU_KOSONG : KeadaanLayanan.DIHITUNG;
            }
        };
    }

    private static BigDecimal persenPenerima(LayananSpm layanan) {
        return layanan.sasaran().keadaan() == Keadaan.NOL ? null : persen(layanan.terlayani(), layanan.sasaran());
    }

    /** Satu butir yang belum dilaporkan membuat mutu belum dapat dihitung: butir kosong bukan nol dan bukan 100. */
    private static BigDecimal persenMutu(List<ButirMutu> dibutuhkan) {
        List<BigDecimal> butir = dibutuhkan.stream()
                .filter(satu -> satu.dibutuhkan().bernilai() && satu.terpenuhi().bernilai())
                .map(satu -> persen(satu.terpenuhi(), satu.dibutuhkan()))
                .toList();
        return butir.isEmpty() || butir.size() < dibutuhkan.size()
                ? null
                : Presisi.rerata(
                        butir.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(butir.size()));
    }

    private static BigDecimal persen(NilaiKinerja bagian, NilaiKinerja seluruh) {
        return bagian.bernilai() && seluruh.bernilai()
                ? Presisi.persen(bagian.nilai(), seluruh.nilai()).min(Presisi.SERATUS)
                : null;
    }

    private static BigDecimal indeks(BigDecimal penerima, BigDecimal mutu, BobotSpm bobot) {
        BigDecimal jumlah = penerima.multiply(bobot.penerima()).add(mutu.multiply(bobot.mutu()));
        return Presisi.rapi(jumlah.round(Presisi.CAPAIAN));
    }

    private static boolean melebihiSasaran(LayananSpm layanan) {
        return layanan.sasaran().bernilai()
                && layanan.terlayani().bernilai()
                && layanan.terlayani().nilai().compareTo(layanan.sasaran().nilai()) > 0;
    }
}
