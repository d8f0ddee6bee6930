package id.simpul.pemeriksaan.kaidah.nilai;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Baris;
import id.simpul.pemeriksaan.paket.Tabel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tabel layanan (SPM dan sejenisnya): yang terlayani tidak lebih banyak daripada yang seharusnya dilayani. */
public final class TerlayaniDiTabel extends KaidahBernama {
    private static final Pattern TERLAYANI =
            Pattern.compile("(jumlah_|realisasi_)?(yang_)?(terlayani|dilayani|tertangani|ditangani|terpenuhi)(_.*)?");
    private static final Pattern SELURUH = Pattern.compile(
            "(jumlah_)?(sasaran|populasi|kebutuhan|penerima_layanan|(yang_)?(harus|seharusnya)(_.*)?)(_layanan|_spm)?");

    public TerlayaniDiTabel() {
        super("terlayani_di_tabel", "di tabel layanan, yang terlayani tidak lebih banyak daripada yang harus dilayani");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            Optional<TabelAngka> tabel = TabelAngka.berangka(t);
            Optional<String> terlayani = kolom(t, TERLAYANI);
            Optional<String> seluruh = kolom(t, SELURUH);
            if (tabel.isPresent() && terlayani.isPresent() && seluruh.isPresent()) {
                t.baris().forEach(b -> baris(tabel.get(), b, terlayani.get(), seluruh.get(), temuan));
            }
        }
    }

    private static Optional<String> kolom(Tabel t, Pattern pola) {
        List<String> cocok =
                t.kolom().stream().filter(k -> pola.matcher(k).matches()).toList();
        return cocok.size() == 1 ? Optional.of(cocok.get(0)) : Optional.empty();
    }

    private static void baris(TabelAngka tabel, Baris b, String kolom, String kolomSeluruh, Penampung temuan) {
        Optional<BigDecimal> terlayani = b.angka(kolom).map(a -> a.nilai());
        Optional<BigDecimal> seluruh = b.angka(kolomSeluruh).map(a -> a.nilai());
        if (terlayani.isPresent() && seluruh.isPresent() && terlayani.get().compareTo(seluruh.get()) > 0) {
            temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                    .di("Tabel " + b.tabel().nama() + ", " + tabel.sebut(b))
                    .angka(terlayani.get(), seluruh.get())
                    .karena("Terlayani " + Tulis.id(terlayani.get()) + " melebihi yang harus dilayani "
                            + Tulis.id(seluruh.get()) + ".")
                    .rujuk(b)
                    .simpan();
        }
    }
}
