package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Orientasi;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.tata.AwalMelintang;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Menulis bab dan subbab dengan gaya judul sungguhan; tabel melintang mendapat bagian halaman sendiri. */
final class PenulisBab {
    private final Naskah naskah;
    private final PenulisBlok blok;
    private final boolean bolehMelintang;
    private boolean melintang;
    private boolean baruGantiHalaman;

    PenulisBab(Naskah naskah, boolean bolehMelintang) {
        this.naskah = naskah;
        this.blok = new PenulisBlok(naskah);
        this.bolehMelintang = bolehMelintang;
    }

    void tulis(Bab bab, boolean pertama) {
        arah(AwalMelintang.letak(bab.isi()) >= 0);
        boolean bernomorOtomatis = bab.nomor().startsWith("BAB");
        String judul = bernomorOtomatis || bab.nomor().isEmpty() ? bab.judul() : bab.judulBernomor();
        XWPFParagraph p = judul(1, judul, bab.jangkar(), bernomorOtomatis);
        if (pertama || baruGantiHalaman) {
            p.setPageBreak(false);
        }
        baruGantiHalaman = false;
        isi(bab.isi());
        BigInteger nomor = bernomorOtomatis && !bab.subbab().isEmpty()
                ? naskah.nomorSubbab(bab.subbab().get(0).nomor().split("\\.", -1)[0])
                : BigInteger.ZERO;
        bab.subbab().forEach(s -> tulis(s, 2, nomor));
        arah(false);
    }

    private void tulis(Subbab s, int tingkat, BigInteger nomor) {
        arah(AwalMelintang.letak(s.isi()) >= 0);
        boolean bernomorOtomatis = nomor.signum() > 0 && tingkat <= 4;
        String judul = bernomorOtomatis ? s.judul() : s.judulBernomor();
        XWPFParagraph p = judul(Math.min(tingkat, 4), judul, s.jangkar(), bernomorOtomatis);
        if (bernomorOtomatis) {
            p.setNumID(nomor);
            p.setNumILvl(BigInteger.valueOf(tingkat - 2L));
        }
        isi(s.isi());
        s.anak().forEach(a -> tulis(a, tingkat + 1, nomor));
    }

    private void isi(List<Blok> semua) {
        int awal = AwalMelintang.letak(semua);
        for (int i = 0; i < semua.size(); i++) {
            Blok b = semua.get(i);
            arah(i <= awal || (b instanceof Tabel t && t.orientasi() == Orientasi.MELINTANG));
            b.terima(blok);
            baruGantiHalaman = false;
        }
    }

    /** Mengganti arah kertas bila perlu, dengan menutup bagian halaman yang berjalan. */
    private void arah(boolean melintangBaru) {
        if (bolehMelintang && melintangBaru != melintang) {
            naskah.halaman().tutupUtama(melintang ? Orientasi.MELINTANG : Orientasi.TEGAK);
            melintang = melintangBaru;
            baruGantiHalaman = true;
        }
    }

    private XWPFParagraph judul(int tingkat, String teks, String jangkar, boolean bernomorOtomatis) {
        XWPFParagraph p = naskah.paragraf("Heading" + tingkat);
        if (!bernomorOtomatis) {
            p.setNumID(BigInteger.ZERO);
        }
        CTBookmark penanda = naskah.bukaPenanda(p, jangkar);
        p.createRun().setText(teks);
        Medan.tutupPenanda(p, penanda);
        return p;
    }
}
