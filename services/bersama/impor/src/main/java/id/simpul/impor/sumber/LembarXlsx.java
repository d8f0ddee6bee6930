package id.simpul.impor.sumber;

import id.simpul.berkas.BentukAngka;
import id.simpul.tabel.TeksSel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Satu lembar XLSX, dibaca mengalir. */
final class LembarXlsx implements Lembar {
    private final Sheet lembar;
    private final int kolomTerbanyak;

    LembarXlsx(Sheet lembar, int kolomTerbanyak) {
        this.lembar = lembar;
        this.kolomTerbanyak = kolomTerbanyak;
    }

    @Override
    public String nama() {
        return lembar.getName();
    }

    @Override
    public String jalur() {
        return lembar.getName();
    }

    @Override
    public String pemisah() {
        return null;
    }

    @Override
    public String penyandian() {
        return null;
    }

    /** Angka yang diketik sebagai teks di Excel berbahasa Indonesia memakai koma. */
    @Override
    public BentukAngka bentukBawaan() {
        return BentukAngka.KOMA_DESIMAL;
    }

    @Override
    public void baca(PenerimaBaris penerima) {
        int terakhir = 0;
        try (Stream<Row> aliran = buka()) {
            Iterator<Row> baris = aliran.iterator();
            for (Row satu = berikut(baris, terakhir); satu != null; satu = berikut(baris, terakhir)) {
                terakhir = satu.getRowNum();
                BarisMentah mentah = new BarisMentah(terakhir, sel(satu));
                if (mentah.berisi()) {
                    penerima.terima(mentah);
                }
            }
        }
    }

    private Stream<Row> buka() {
        try {
            return lembar.openStream();
        } catch (IOException | RuntimeException galat) {
            throw rusak(0, galat);
        }
    }

    /** Pustaka pembaca melempar bermacam galat untuk XML yang cacat; semuanya berarti lembar ini rusak. */
    private Row berikut(Iterator<Row> baris, int terakhir) {
        try {
            return baris.hasNext() ? baris.next() : null;
        } catch (RuntimeException galat) {
            throw rusak(terakhir, galat);
        }
    }

    private LembarRusak rusak(int terakhir, Exception sebab) {
        String pesan = "Lembar \"%s\" tidak terbaca mulai baris %d.".formatted(nama(), terakhir + 1);
        return new LembarRusak(terakhir + 1, pesan, sebab);
    }

    private List<SelMentah> sel(Row baris) {
        int banyak = Math.min(baris.getCellCount(), kolomTerbanyak + 1);
        List<SelMentah> sel = new ArrayList<>(banyak);
        for (int k = 0; k < banyak; k++) {
            sel.add(baris.getOptionalCell(k)
                    .map(SelXlsx::baca)
                    .map(LembarXlsx::asli)
                    .orElse(SelMentah.KOSONG));
        }
        return sel;
    }

    private static SelMentah asli(SelMentah sel) {
        return sel.angka() || sel.rusak() ? sel : SelMentah.teks(TeksSel.asli(sel.teks()));
    }
}
