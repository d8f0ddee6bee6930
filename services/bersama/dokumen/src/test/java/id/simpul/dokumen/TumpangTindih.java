package id.simpul.dokumen;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Mencari huruf yang menimpa huruf lain pada baris yang sama, atau keluar dari kertas. */
final class TumpangTindih extends PDFTextStripper {
    private static final float TOLERANSI = 0.6f;

    private final List<String> temuan = new ArrayList<>();
    private final Map<Integer, List<TextPosition>> baris = new TreeMap<>();

    static List<String> cari(PDDocument pdf) throws IOException {
        TumpangTindih pencari = new TumpangTindih();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            pencari.baris.clear();
            pencari.setStartPage(i);
            pencari.setEndPage(i);
            pencari.getText(pdf);
            pencari.periksa(i);
        }
        return pencari.temuan;
    }

    @Override
    protected void writeString(String teks, List<TextPosition> posisi) {
        for (TextPosition p : posisi) {
            if (!p.getUnicode().isBlank()) {
                baris.computeIfAbsent(Math.round(p.getYDirAdj() * 2), y -> new ArrayList<>())
                        .add(p);
            }
        }
    }

    private void periksa(int halaman) {
        for (List<TextPosition> satu : baris.values()) {
            satu.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            for (int i = 0; i < satu.size(); i++) {
                TextPosition p = satu.get(i);
                float akhir = p.getXDirAdj() + p.getWidthDirAdj();
                boolean keluar = p.getXDirAdj() < 40 || akhir > p.getPageWidth() - 40;
                boolean menimpa = i + 1 < satu.size() && satu.get(i + 1).getXDirAdj() < akhir - TOLERANSI;
                if (keluar || menimpa) {
                    temuan.add("halaman %d: %s".formatted(halaman, kutipan(satu, i)));
                }
            }
        }
    }

    private static String kutipan(List<TextPosition> satu, int i) {
        StringBuilder hasil = new StringBuilder();
        satu.subList(Math.max(0, i - 8), Math.min(satu.size(), i + 9)).forEach(p -> hasil.append(p.getUnicode()));
        return hasil.toString();
    }
}
