package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.PembangunTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.Tingkat;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.paket.Angka;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pemeriksaan jumlah anak terhadap induk dan puncak terhadap TOTAL, dipakai beberapa kaidah. */
final class JumlahAnak {
    private final Penampung temuan;
    private final boolean barisMungkinTidakTercetak;

    /** @param barisMungkinTidakTercetak benar bila jumlah anak yang kurang dapat berarti anak tidak dicetak */
    JumlahAnak(Penampung temuan, boolean barisMungkinTidakTercetak) {
        this.temuan = temuan;
        this.barisMungkinTidakTercetak = barisMungkinTidakTercetak;
    }

    void periksa(Blok blok, String kolom, String namaKolom) {
        for (Simpul s : blok.semua()) {
            if (s.tingkat() != Tingkat.TOTAL) {
                bandingkan(s, s.anak(), kolom, tempat(blok, namaKolom) + s.sebutan());
            }
        }
        blok.total().ifPresent(t -> bandingkan(t, blok.puncak(), kolom, tempat(blok, namaKolom) + "TOTAL"));
    }

    private static String tempat(Blok blok, String namaKolom) {
        return namaKolom + " " + blok.tahun() + ", ";
    }

    private void bandingkan(Simpul induk, List<Simpul> bagian, String kolom, String lokasi) {
        Optional<Angka> cetak = induk.tercetak(kolom);
        Optional<BigDecimal> hitung = Simpul.jumlah(bagian, kolom);
        if (cetak.isEmpty() || bagian.isEmpty()) {
            return;
        }
        if (hitung.isEmpty()) {
            bandingkanSebagian(induk, bagian, kolom, lokasi);
            return;
        }
        BigDecimal tercetak = cetak.get().nilai();
        BigDecimal jumlah = hitung.get();
        if (Hitung.sama(tercetak, jumlah)) {
            return;
        }
        boolean ragu = barisMungkinTidakTercetak && tercetak.compareTo(jumlah) > 0;
        catat(induk, bagian, lokasi, ragu)
                .angka(tercetak, jumlah)
                .karena(kalimat(tercetak, jumlah, bagian, kolom)
                        + SelisihJumlah.dugaan(tercetak, jumlah, bagian, kolom)
                        + salinan(induk, kolom, tercetak))
                .simpan();
    }

    /** Sebagian anak tidak bernilai: hanya jumlah yang sudah melampaui induk yang pasti salah. */
    private void bandingkanSebagian(Simpul induk, List<Simpul> bagian, String kolom, String lokasi) {
        BigDecimal tercetak = induk.tercetak(kolom).orElseThrow().nilai();
        List<Simpul> bernilai =
                bagian.stream().filter(s -> s.nilai(kolom).isPresent()).toList();
        BigDecimal jumlah = Simpul.jumlah(bernilai, kolom).orElse(BigDecimal.ZERO);
        if (jumlah.compareTo(tercetak) > 0) {
            catat(induk, bagian, lokasi, false)
                    .angka(tercetak, jumlah)
                    .karena(kalimat(tercetak, jumlah, bernilai, kolom) + " Padahal " + (bagian.size() - bernilai.size())
                            + " baris lain bahkan tidak bernilai.")
                    .simpan();
        }
    }

    private PembangunTemuan catat(Simpul induk, List<Simpul> bagian, String lokasi, boolean ragu) {
        Keparahan berat = ragu ? Keparahan.PERINGATAN : Keparahan.KESALAHAN;
        PembangunTemuan t =
                temuan.temuan(berat, JenisTemuan.JUMLAH_TIDAK_COCOK).di(lokasi).rujuk(induk.baris());
        bagian.forEach(s -> t.rujuk(s.baris()));
        return t;
    }

    private static String kalimat(BigDecimal tercetak, BigDecimal jumlah, List<Simpul> bagian, String kolom) {
        List<BigDecimal> suku = bagian.stream().flatMap(s -> suku(s, kolom)).toList();
        BigDecimal beda = tercetak.subtract(jumlah);
        return Tulis.jumlahan(suku) + " = " + Tulis.id(jumlah) + "; tercetak " + Tulis.id(tercetak) + " ("
                + (beda.signum() > 0 ? "lebih " : "kurang ") + Tulis.id(beda.abs()) + ").";
    }

    /** Baris yang tidak mencetak angkanya ditulis sebagai suku-suku anaknya. */
    private static Stream<BigDecimal> suku(Simpul s, String kolom) {
        return s.tercetak(kolom).isPresent() || s.anak().isEmpty()
                ? s.nilai(kolom).stream()
                : s.anak().stream().flatMap(a -> suku(a, kolom));
    }

    private static String salinan(Simpul induk, String kolom, BigDecimal tercetak) {
        boolean sama = kolom.equals("realisasi")
                && induk.tercetak("anggaran")
                        .filter(a -> Hitung.sama(a.nilai(), tercetak))
                        .isPresent();
        return sama ? " Kolom realisasi mengulang angka kolom anggaran." : "";
    }
}
