package id.simpul.pelaporan.pembekuan;

import id.simpul.dokumen.model.Kekurangan;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Mengapa sebuah laporan belum boleh dibekukan. */
final class PenolakPembekuan {
    private static final int DISEBUT = 5;

    private PenolakPembekuan() {}

    /** Angka yang belum disetujui tidak boleh menjadi laporan resmi. */
    static Optional<String> belumDisetujui(BahanLkjip bahan) {
        List<UkuranIndikator> ukuran = bahan.capaian().ukuran();
        if (ukuran.isEmpty()) {
            return Optional.of("Belum ada indikator yang diukur pada tahun %d."
                    .formatted(bahan.capaian().tahun()));
        }
        List<String> belum = ukuran.stream()
                .filter(satu -> !satu.disetujui())
                .map(satu -> satu.indikator().kode())
                .toList();
        return belum.isEmpty()
                ? Optional.empty()
                : Optional.of("%d indikator belum disetujui pimpinan: %s.".formatted(belum.size(), sebut(belum)));
    }

    static void periksa(BahanLkjip bahan) {
        belumDisetujui(bahan).ifPresent(alasan -> {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, alasan);
        });
    }

    static void periksa(IsiPembekuan isi, int nomor, List<Kekurangan> kekurangan) {
        if (nomor > 1 && (isi.alasan() == null || isi.alasan().isBlank())) {
            throw GalatAplikasi.validasi(
                    "/alasan",
                    isi.alasan(),
                    "wajib",
                    "Laporan ini sudah dibekukan %d kali; tulis alasan menggantinya.".formatted(nomor - 1));
        }
        if (!kekurangan.isEmpty() && !isi.kekuranganDiterima()) {
            throw GalatAplikasi.validasi(
                    "/terimaKekurangan",
                    isi.terimaKekurangan(),
                    "lengkap",
                    "%d isi belum ada: %s. Lengkapi dahulu, atau kirim terimaKekurangan = true."
                            .formatted(
                                    kekurangan.size(),
                                    sebut(kekurangan.stream()
                                            .map(Kekurangan::apa)
                                            .toList())));
        }
    }

    private static String sebut(List<String> semua) {
        String awal = semua.stream().limit(DISEBUT).collect(Collectors.joining(", "));
        return semua.size() <= DISEBUT ? awal : awal + ", dan %d lainnya".formatted(semua.size() - DISEBUT);
    }
}
