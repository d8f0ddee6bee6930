package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.BagianNilai;
import id.simpul.aturan.gulung.BagianRasio;
import id.simpul.aturan.gulung.Gulungan;
import id.simpul.aturan.gulung.HasilGulung;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.spm.HasilLayanan;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Menggulung SPM kota-kota, belum dibulatkan; kunci petanya kode kota. */
final class PenghitungSpm {
    private static final Satuan ORANG = Satuan.dari("orang");
    private static final Satuan PERSEN = Satuan.dari("%");

    private PenghitungSpm() {}

    /** Σ terlayani / Σ sasaran satu layanan. */
    static HasilGulung rasioJumlah(Map<String, SpmKota> kota, String layanan) {
        List<BagianRasio> bagian = new ArrayList<>();
        setiap(
                kota,
                layanan,
                (kode, satu) -> bagian.add(new BagianRasio(
                        kode, satu.layanan().terlayani(), ORANG, satu.layanan().sasaran(), ORANG)));
        return Gulungan.rasioJumlah(bagian);
    }

    /** Persen penerima satu layanan di setiap kota yang melaporkannya. */
    static List<BagianNilai> persen(Map<String, SpmKota> kota, String layanan) {
        List<BagianNilai> bagian = new ArrayList<>();
        setiap(kota, layanan, (kode, satu) -> bagian.add(BagianNilai.dari(kode, nilai(satu.persenPenerima()), PERSEN)));
        return bagian;
    }

    /** Rata-rata sederhana indeks kota. */
    static HasilGulung rerataIndeks(Map<String, SpmKota> kota) {
        return Gulungan.rerataRasio(kota.entrySet().stream()
                .map(satu -> BagianNilai.dari(
                        satu.getKey(), nilai(satu.getValue().indeks().indeks()), PERSEN))
                .toList());
    }

    /** Hasil satu layanan di setiap kota yang melaporkannya. */
    static void setiap(Map<String, SpmKota> kota, String layanan, BiConsumer<String, HasilLayanan> olah) {
        kota.forEach((kode, spm) -> spm.indeks().layanan().stream()
                .filter(satu -> satu.layanan().kode().equals(layanan))
                .forEach(satu -> olah.accept(kode, satu)));
    }

    private static NilaiKinerja nilai(BigDecimal nilai) {
        return nilai == null ? NilaiKinerja.kosong() : NilaiKinerja.hitungan(nilai);
    }
}
