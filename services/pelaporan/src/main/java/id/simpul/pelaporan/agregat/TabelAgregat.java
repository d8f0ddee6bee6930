package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.capaian.web.BarisCapaian;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Bentuk CSV (RFC 4180, titik desimal, kosong = tidak ada) dari laporan agregat. */
final class TabelAgregat {
    private static final List<String> KEPALA_KOTA = List.of("kota", "namaKota", "kodeWilayah", "tahun");

    private TabelAgregat() {}

    static String csv(LaporanCapaianAgregat laporan) {
        return csv(
                kepala(
                        "indikatorId",
                        "kode",
                        "nama",
                        "sasaran",
                        "satuan",
                        "arah",
                        "rumus",
                        "target",
                        "realisasi",
                        "pembilang",
                        "penyebut",
                        "capaian",
                        "predikat",
                        "predikatAcuan",
                        "keadaan",
                        "alasan",
                        "acuanNasional",
                        "versiSnapshot",
                        "sha256"),
                laporan.data().stream().map(TabelAgregat::baris).toList());
    }

    static String csv(LaporanSerapanAgregat laporan) {
        return csv(
                kepala("versiDpa", "anggaran", "realisasi", "sisa", "persen", "alasan"),
                laporan.data().stream().map(TabelAgregat::baris).toList());
    }

    private static List<Object> baris(BarisCapaianAgregat satu) {
        BarisCapaian isi = satu.capaian();
        return Arrays.asList(
                satu.kota(),
                satu.namaKota(),
                satu.kodeWilayah(),
                satu.tahun(),
                isi.indikatorId(),
                isi.kode(),
                isi.nama(),
                isi.sasaran(),
                isi.satuan(),
                isi.arah(),
                isi.rumus(),
                angka(isi.target()),
                angka(isi.realisasi()),
                angka(isi.pembilang()),
                angka(isi.penyebut()),
                angka(isi.capaian()),
                isi.predikat(),
                isi.predikatAcuan(),
                isi.keadaan(),
                isi.alasan(),
                isi.acuanNasional(),
                isi.snapshot() == null ? null : isi.snapshot().versi(),
                isi.snapshot() == null ? null : isi.snapshot().sha256());
    }

    private static List<Object> baris(BarisSerapanAgregat satu) {
        AngkaSerapan isi = satu.serapan();
        return Arrays.asList(
                satu.kota(),
                satu.namaKota(),
                satu.kodeWilayah(),
                satu.tahun(),
                satu.versiDpa(),
                angka(isi.anggaran()),
                angka(isi.realisasi()),
                angka(isi.sisa()),
                angka(isi.persen()),
                isi.alasan());
    }

    private static List<String> kepala(String... lain) {
        List<String> semua = new ArrayList<>(KEPALA_KOTA);
        semua.addAll(List.of(lain));
        return semua;
    }

    private static String angka(BigDecimal nilai) {
        return nilai == null ? null : nilai.toPlainString();
    }

    private static String csv(List<String> kepala, List<List<Object>> baris) {
        StringBuilder hasil = new StringBuilder();
        try (CSVPrinter pencetak = new CSVPrinter(hasil, CSVFormat.RFC4180)) {
            pencetak.printRecord(kepala);
            for (List<Object> satu : baris) {
                pencetak.printRecord(satu);
            }
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung di memori menolak tulisan", galat);
        }
        return hasil.toString();
    }
}
