package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.Susunan;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Daftar isi, tabel, dan gambar sebagai medan; isinya sudah ada, nomor halamannya dihitung saat naskah dibuka. */
final class DaftarDocx {
    private record Butir(String gaya, String judul, String jangkar) {}

    private DaftarDocx() {}

    static void tulis(Naskah naskah) {
        Susunan susunan = naskah.dokumen().susunan();
        List<Butir> isi = susunan.isi().stream()
                .filter(j -> j.tingkat() <= 3)
                .map(j -> new Butir("TOC" + j.tingkat(), judul(j), j.jangkar()))
                .toList();
        List<Butir> tabel = susunan.tabel().stream()
                .map(t -> new Butir("TableofFigures", t.label() + " " + t.judul(), t.jangkar()))
                .toList();
        List<Butir> gambar = susunan.grafik().stream()
                .map(g -> new Butir("TableofFigures", g.label() + " " + g.judul(), g.jangkar()))
                .toList();
        daftar(naskah, "Daftar Isi", "TOC \\o \"1-3\" \\h \\z", isi);
        daftar(naskah, "Daftar Tabel", "TOC \\h \\z \\c \"Tabel\"", tabel);
        daftar(naskah, "Daftar Gambar", "TOC \\h \\z \\c \"Gambar\"", gambar);
    }

    private static String judul(Susunan.Judul j) {
        return j.nomor().isEmpty() ? j.judul() : j.nomor() + " " + j.judul();
    }

    private static void daftar(Naskah naskah, String judul, String perintah, List<Butir> butir) {
        if (butir.isEmpty()) {
            return;
        }
        naskah.paragraf("JudulDaftar", judul).setPageBreak(true);
        Optional<XWPFParagraph> terakhir = Optional.empty();
        for (Butir b : butir) {
            XWPFParagraph p = naskah.paragraf(b.gaya());
            if (terakhir.isEmpty()) {
                Medan.buka(p, perintah);
            }
            Medan.barisDaftar(p, b.judul(), Naskah.namaPenanda(b.jangkar()));
            terakhir = Optional.of(p);
        }
        terakhir.ifPresent(Medan::tutup);
    }
}
