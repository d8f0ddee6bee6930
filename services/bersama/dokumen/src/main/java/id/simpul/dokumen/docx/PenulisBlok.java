package id.simpul.dokumen.docx;

import id.simpul.dokumen.grafik.Pelukis;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JedaHalaman;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.model.TandaTangan;
import id.simpul.dokumen.model.TandaTanganBerdua;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Menulis isi bab ke naskah Word, satu cara per jenis blok. */
final class PenulisBlok implements Blok.Pengunjung<Void> {
    private static final BigInteger BULATAN = BigInteger.ONE;
    private static final double LEBAR_GAMBAR_MM = 155;
    /** Di lembar ringkasan gambarnya lebih kecil, supaya naskahnya tetap sehalaman. */
    private static final double LEBAR_GAMBAR_LEMBAR_MM = 120;

    private final Naskah naskah;

    PenulisBlok(Naskah naskah) {
        this.naskah = naskah;
    }

    @Override
    public Void paragraf(Paragraf blok) {
        XWPFParagraph p = naskah.paragraf("BodyText");
        p.setKeepNext(blok.judulan());
        potongan(p, blok);
        return null;
    }

    @Override
    public Void daftarButir(DaftarButir blok) {
        BigInteger nomor = blok.bernomor() ? naskah.daftarBernomor() : BULATAN;
        for (Paragraf butir : blok.butir()) {
            XWPFParagraph p = naskah.paragraf("ListParagraph");
            p.setNumID(nomor);
            potongan(p, butir);
        }
        return null;
    }

    @Override
    public Void tabel(Tabel blok) {
        if (!blok.judul().isEmpty()) {
            Judul.tulis(naskah, "Tabel", blok.nomor(), blok.judul(), blok.jangkar());
        }
        TabelDocx.tulis(naskah, blok);
        blok.catatanLengkap().forEach(c -> naskah.paragraf("CatatanTabel", c).setKeepNext(true));
        naskah.paragraf("Sumber", blok.sumber().isEmpty() ? "" : "Sumber: " + blok.sumber());
        return null;
    }

    @Override
    public Void grafik(Grafik blok) {
        XWPFParagraph p = naskah.paragraf("Gambar");
        double lebar = naskah.dokumen().selembar() ? LEBAR_GAMBAR_LEMBAR_MM : LEBAR_GAMBAR_MM;
        GambarDocx.sisipkan(p, Pelukis.gambar(blok), blok.nama(), lebar);
        Judul.tulis(naskah, "Gambar", blok.nomor(), blok.judul(), blok.jangkar());
        if (!blok.sumber().isEmpty()) {
            naskah.paragraf("Sumber", "Sumber: " + blok.sumber()).setAlignment(ParagraphAlignment.CENTER);
        }
        return null;
    }

    @Override
    public Void kekosongan(Kekosongan blok) {
        XWPFParagraph p = naskah.paragraf("BelumDiisi");
        XWPFRun tebal = p.createRun();
        tebal.setBold(true);
        tebal.setText("Belum diisi: ");
        XWPFRun apa = p.createRun();
        apa.setText(blok.apa());
        apa.addBreak();
        apa.setText("Diisi pada: " + blok.petunjuk());
        return null;
    }

    @Override
    public Void angkaKunci(AngkaKunci blok) {
        AngkaKunciDocx.tulis(naskah, blok);
        return null;
    }

    @Override
    public Void tandaTangan(TandaTangan blok) {
        naskah.paragraf("TandaTangan", blok.tempatTanggal()).setSpacingBefore(320);
        blok.jabatan().forEach(j -> naskah.paragraf("TandaTangan", j));
        XWPFParagraph nama = naskah.paragraf("TandaTangan");
        nama.setSpacingBefore(1080);
        XWPFRun r = nama.createRun();
        r.setBold(true);
        r.setText(blok.nama().isEmpty() ? "............................................" : blok.nama());
        return null;
    }

    @Override
    public Void tandaTanganBerdua(TandaTanganBerdua blok) {
        TandaTanganBerduaDocx.tulis(naskah, blok);
        return null;
    }

    @Override
    public Void jedaHalaman(JedaHalaman blok) {
        naskah.paragraf("Normal").setPageBreak(true);
        return null;
    }

    private static void potongan(XWPFParagraph p, Paragraf isi) {
        for (Potongan satu : isi.potongan()) {
            if (satu instanceof Potongan.Rujukan r) {
                Medan.tambah(p, "REF " + Naskah.namaPenanda(r.jangkar()) + " \\h", r.label());
            } else if (satu instanceof Potongan.Teks t) {
                XWPFRun r = p.createRun();
                r.setBold(t.tebal());
                r.setItalic(t.miring());
                r.setText(t.isi());
            }
        }
    }
}
