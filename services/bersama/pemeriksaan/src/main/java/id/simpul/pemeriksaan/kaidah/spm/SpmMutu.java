package id.simpul.pemeriksaan.kaidah.spm;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.JenisSatuan;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Mutu yang terpenuhi bagian dari yang dibutuhkan, dan penerima satu bantuan bagian dari yang terlayani. */
public final class SpmMutu extends KaidahBernama {

    public SpmMutu() {
        super(
                "spm_mutu",
                "mutu terpenuhi tidak melebihi yang dibutuhkan, dan penerima bantuan tidak melebihi yang terlayani",
                "spm_mutu");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, LaporanLayanan> induk = new HashMap<>();
        LaporanLayanan.dari(laporan, "spm").forEach(satu -> induk.putIfAbsent(satu.sebut(), satu));
        for (LaporanLayanan butir : LaporanLayanan.dari(laporan, "spm_mutu")) {
            bagian(butir, temuan);
            Optional.ofNullable(induk.get(butir.sebut()))
                    .filter(ada -> bantuanBagiOrang(butir))
                    .ifPresent(milik -> penerima(butir, milik, temuan));
        }
    }

    /** Butir SDM menghitung petugas, bukan penerima. */
    private static boolean bantuanBagiOrang(LaporanLayanan butir) {
        return !butir.baris().teks("jenis").equalsIgnoreCase("SDM")
                && JenisSatuan.dari(butir.baris().teks("satuan")) == JenisSatuan.ORANG;
    }

    private static void bagian(LaporanLayanan butir, Penampung temuan) {
        Optional<BigDecimal> terpenuhi = butir.positif("terpenuhi");
        Optional<BigDecimal> dibutuhkan = butir.angka("dibutuhkan");
        if (terpenuhi.isPresent() && dibutuhkan.isPresent() && terpenuhi.get().compareTo(dibutuhkan.get()) > 0) {
            catat(
                    butir,
                    terpenuhi.get(),
                    dibutuhkan.get(),
                    "Terpenuhi " + Tulis.id(terpenuhi.get()) + " melebihi yang dibutuhkan " + Tulis.id(dibutuhkan.get())
                            + ": bagian dari keseluruhan di atas 100%.",
                    List.of(butir.baris()),
                    temuan);
        }
    }

    private static void penerima(LaporanLayanan butir, LaporanLayanan milik, Penampung temuan) {
        banding(butir, "terpenuhi", milik, "terlayani", "penerima bantuan ini", "yang terlayani", temuan);
        banding(butir, "dibutuhkan", milik, "sasaran", "yang membutuhkan bantuan ini", "sasaran layanannya", temuan);
    }

    private static void banding(
            LaporanLayanan butir,
            String kolom,
            LaporanLayanan milik,
            String kolomMilik,
            String apa,
            String seluruh,
            Penampung temuan) {
        Optional<BigDecimal> bagian = butir.positif(kolom);
        Optional<BigDecimal> batas = milik.angka(kolomMilik);
        if (bagian.isPresent() && batas.isPresent() && bagian.get().compareTo(batas.get()) > 0) {
            List<Baris> rujukan = new ArrayList<>(List.of(butir.baris(), milik.baris()));
            catat(
                    butir,
                    bagian.get(),
                    batas.get(),
                    "Orang " + apa + " " + Tulis.id(bagian.get()) + ", lebih banyak daripada " + seluruh + " "
                            + Tulis.id(batas.get()) + ".",
                    rujukan,
                    temuan);
        }
    }

    private static void catat(
            LaporanLayanan butir,
            BigDecimal tercetak,
            BigDecimal batas,
            String kalimat,
            List<Baris> rujukan,
            Penampung temuan) {
        temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                .di("SPM " + butir.sebut() + ", mutu \"" + butir.baris().teks("nama") + "\"")
                .angka(tercetak, batas)
                .karena(kalimat)
                .rujuk(rujukan)
                .simpan();
    }
}
