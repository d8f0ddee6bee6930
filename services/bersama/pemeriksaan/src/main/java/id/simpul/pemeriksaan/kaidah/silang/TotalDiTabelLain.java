package id.simpul.pemeriksaan.kaidah.silang;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Blok;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.Simpul;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.data.TahunDokumen;
import id.simpul.pemeriksaan.hitung.Digit;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Jumlah anggaran dan realisasi setahun yang dicetak lagi di tabel lain (belanja menurut jenis, deret tahun) sama dengan
 * TOTAL tabel anggaran.
 *
 * <p>Tabel lain dapat meliputi hal yang berbeda; karena itu baris itu dibandingkan hanya bila salah satu dari kedua
 * angkanya memang sama dengan TOTAL, atau bedanya tampak salah ketik.
 */
public final class TotalDiTabelLain extends KaidahBernama {

    public TotalDiTabelLain() {
        super(
                "total_di_tabel_lain",
                "jumlah anggaran dan realisasi setahun di tabel lain sama dengan TOTAL tabel anggaran",
                "anggaran");
    }

    private record Total(BigDecimal anggaran, BigDecimal realisasi, Baris baris) {}

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, Total> total = new HashMap<>();
        laporan.anggaran().anggaran().forEach(b -> total(b).ifPresent(t -> total.putIfAbsent(b.tahun(), t)));
        String tahun = laporan.tahun().laporan().map(String::valueOf).orElse("");
        for (Tabel t : laporan.lainnya()) {
            boolean berpasangan = t.punya("anggaran") && t.punya("realisasi") && !t.punya("level");
            if (berpasangan) {
                TabelAngka.berangka(t).ifPresent(a -> t.baris().forEach(b -> baris(a, b, tahun, total, temuan)));
            }
        }
    }

    private static Optional<Total> total(Blok blok) {
        return blok.total().flatMap(t -> nilai(t, "anggaran")
                .flatMap(a -> nilai(t, "realisasi").map(r -> new Total(a, r, t.baris()))));
    }

    private static Optional<BigDecimal> nilai(Simpul s, String kolom) {
        return s.tercetak(kolom).map(Angka::nilai);
    }

    private static void baris(TabelAngka tabel, Baris b, String bawaan, Map<String, Total> total, Penampung temuan) {
        boolean bertahun = TahunDokumen.tahun(b.teks("tahun")).isPresent();
        boolean jumlah = tabel.label() >= 0 && tabel.barisJumlah(b);
        boolean satuPerTahun = bertahun && tabel.label() < 0;
        Total acuan = total.get(bertahun ? b.teks("tahun") : bawaan);
        Optional<BigDecimal> anggaran = b.angka("anggaran").map(Angka::nilai);
        Optional<BigDecimal> realisasi = b.angka("realisasi").map(Angka::nilai);
        if (acuan == null || !(jumlah || satuPerTahun) || anggaran.isEmpty() || realisasi.isEmpty()) {
            return;
        }
        boolean samaAnggaran = Hitung.sama(anggaran.get(), acuan.anggaran());
        boolean samaRealisasi = Hitung.sama(realisasi.get(), acuan.realisasi());
        if (!samaAnggaran) {
            bandingkan("anggaran", anggaran.get(), acuan.anggaran(), samaRealisasi, acuan, b, temuan);
        }
        if (!samaRealisasi) {
            bandingkan("realisasi", realisasi.get(), acuan.realisasi(), samaAnggaran, acuan, b, temuan);
        }
    }

    private static void bandingkan(
            String kolom,
            BigDecimal cetak,
            BigDecimal total,
            boolean pasanganSama,
            Total acuan,
            Baris b,
            Penampung temuan) {
        Optional<String> dugaan = Digit.dugaan(cetak, total);
        if (!pasanganSama && dugaan.isEmpty()) {
            return;
        }
        temuan.temuan(pasanganSama ? Keparahan.KESALAHAN : Keparahan.PERINGATAN, JenisTemuan.NILAI_ANTAR_TABEL_BEDA)
                .di("TOTAL " + kolom + ": tabel anggaran dan " + b.tabel().nama())
                .angka(cetak, total)
                .karena("Tabel " + b.tabel().nama() + " mencetak " + Tulis.id(cetak) + ", TOTAL tabel anggaran "
                        + Tulis.id(total) + "."
                        + (pasanganSama ? " Kolom pasangannya sama di kedua tabel." : "")
                        + dugaan.map(d -> " Tampak " + d + ".").orElse(""))
                .rujuk(b, acuan.baris())
                .simpan();
    }
}
