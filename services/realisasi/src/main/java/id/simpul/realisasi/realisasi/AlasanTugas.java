package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.Penolakan;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tindakan;
import java.util.Optional;

/** Kalimat mengapa sebuah realisasi menunggu seseorang. */
final class AlasanTugas {
    private AlasanTugas() {}

    static String untuk(RealisasiEntity baris, Langkah akhir, Optional<Penolakan> halangan) {
        if (baris.status == StatusRealisasi.DIAJUKAN) {
            return "Diajukan dan menunggu verifikasi.";
        }
        if (baris.status == StatusRealisasi.DIVERIFIKASI) {
            return "Sudah diverifikasi dan menunggu persetujuan.";
        }
        String awal = draf(akhir);
        return halangan.map(tolak -> awal + " " + tolak.alasan()).orElse(awal);
    }

    private static String draf(Langkah akhir) {
        if (akhir == null) {
            return "Draf belum diajukan.";
        }
        boolean dikembalikan = akhir.tindakan().equals(Tindakan.PENOLAKAN.kode());
        return (dikembalikan ? "Dikembalikan pemeriksa: " : "Dibuka kembali: ") + akhir.catatan();
    }
}
