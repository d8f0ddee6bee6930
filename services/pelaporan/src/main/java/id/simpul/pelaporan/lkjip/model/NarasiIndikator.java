package id.simpul.pelaporan.lkjip.model;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Analisis sebab dan solusi satu indikator seperti ditulis pengisinya. */
final class NarasiIndikator {
    private NarasiIndikator() {}

    /** Yang dikerjakan atas capaian itu, sebagai kalimat lanjutan; kosong bila belum ditulis. */
    static String tindakan(UkuranIndikator ukuran) {
        RealisasiIndikator.Narasi narasi = narasi(ukuran);
        if (narasi == null) {
            return "";
        }
        String solusi = kalimat(" Solusi: ", narasi.solusi());
        return solusi + kalimat(" Tindak lanjut: ", narasi.tindakLanjut());
    }

    /** Bagian yang ditulis menurut judulnya, urut analisis. */
    static Map<String, String> bagian(UkuranIndikator ukuran) {
        Map<String, String> hasil = new LinkedHashMap<>();
        RealisasiIndikator.Narasi narasi = narasi(ukuran);
        if (narasi != null) {
            tambah(hasil, "Faktor pendukung", narasi.pendukung());
            tambah(hasil, "Kendala", narasi.kendala());
            tambah(hasil, "Penyebab", narasi.penyebab());
            tambah(hasil, "Solusi yang dilakukan", narasi.solusi());
            tambah(hasil, "Rencana tindak lanjut", narasi.tindakLanjut());
        }
        return hasil;
    }

    private static RealisasiIndikator.Narasi narasi(UkuranIndikator ukuran) {
        return ukuran.realisasi() == null ? null : ukuran.realisasi().narasi();
    }

    private static void tambah(Map<String, String> hasil, String judul, String isi) {
        if (isi != null && !isi.isBlank()) {
            hasil.put(judul, isi.strip());
        }
    }

    private static String kalimat(String awalan, String isi) {
        if (isi == null || isi.isBlank()) {
            return "";
        }
        String rapi = isi.strip();
        return awalan + (rapi.matches("(?s).*[.!?]$") ? rapi : rapi + ".");
    }
}
