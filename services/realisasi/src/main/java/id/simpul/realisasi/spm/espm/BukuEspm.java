package id.simpul.realisasi.spm.espm;

import id.simpul.realisasi.spm.RingkasanSpm;
import id.simpul.realisasi.spm.SpmLayanan;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.realisasi.spm.model.LayananSosial;
import id.simpul.tabel.BukuKerja;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Laporan triwulanan sebagai buku kerja: lembar rekap, lalu satu lembar per layanan. */
public final class BukuEspm {
    private BukuEspm() {}

    /**
     * Isi berkas XLSX.
     *
     * @param ringkasan kelima layanan pada triwulan laporan
     * @param setahun semua laporan tahun itu
     */
    public static byte[] tulis(RingkasanSpm ringkasan, int triwulan, List<LaporanSpm> setahun) {
        try {
            ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
            BukuKerja buku = new BukuKerja(keluaran);
            buku.lembar(RekapEspm.tabel(), rekap(ringkasan).iterator());
            for (LayananSosial layanan : LayananSosial.values()) {
                Map<Integer, LaporanSpm> menurutTriwulan = setahun.stream()
                        .filter(satu -> satu.layanan() == layanan && satu.tahun() == ringkasan.tahun())
                        .collect(Collectors.toMap(LaporanSpm::triwulan, Function.identity()));
                List<BarisEspm> baris = new PenyusunEspm(layanan, triwulan, menurutTriwulan).susun();
                buku.lembar(BarisEspm.tabel(layanan.kode()), baris.iterator());
            }
            buku.selesai();
            return keluaran.toByteArray();
        } catch (IOException galat) {
            throw new UncheckedIOException("Buku kerja e-SPM tidak dapat ditulis", galat);
        }
    }

    private static List<RekapEspm> rekap(RingkasanSpm ringkasan) {
        List<RekapEspm> baris = new ArrayList<>();
        for (LayananSosial layanan : LayananSosial.values()) {
            Optional<SpmLayanan> laporan = ringkasan.data().stream()
                    .filter(satu -> satu.layanan().equals(layanan.kode()))
                    .findFirst();
            baris.add(laporan.map(BukuEspm::baris).orElseGet(() -> belumLapor(layanan)));
        }
        baris.add(new RekapEspm(
                "SPM bidang sosial",
                "Rata-rata layanan yang mempunyai sasaran",
                null,
                null,
                null,
                null,
                null,
                null,
                AngkaEspm.bulatkan(ringkasan.indeks()),
                ringkasan.kategori(),
                null,
                keterangan(ringkasan)));
        return baris;
    }

    private static RekapEspm baris(SpmLayanan satu) {
        return new RekapEspm(
                satu.layanan(),
                satu.namaLayanan(),
                satu.sasaran(),
                satu.sumberSasaran(),
                satu.tanggalSasaran(),
                satu.terlayani(),
                AngkaEspm.bulatkan(satu.persenPenerima()),
                AngkaEspm.bulatkan(satu.persenMutu()),
                AngkaEspm.bulatkan(satu.indeks()),
                null,
                satu.status().name(),
                gabung(satu.alasan(), tanda(satu)));
    }

    private static String tanda(SpmLayanan satu) {
        return satu.tanda().stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static RekapEspm belumLapor(LayananSosial layanan) {
        return new RekapEspm(
                layanan.kode(),
                layanan.nama(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "Belum dilaporkan");
    }

    private static String keterangan(RingkasanSpm ringkasan) {
        String tanpa = ringkasan.tanpaSasaran().isEmpty()
                ? null
                : "Tidak ada sasaran, di luar rata-rata: " + String.join(", ", ringkasan.tanpaSasaran()) + ".";
        return gabung(tanpa, ringkasan.sementara() ? "Sementara: laporan belum lengkap." : "");
    }

    private static String gabung(String kiri, String kanan) {
        return Stream.of(kiri, kanan)
                .filter(satu -> satu != null && !satu.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
