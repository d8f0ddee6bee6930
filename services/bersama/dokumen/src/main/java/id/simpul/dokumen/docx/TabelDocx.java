package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Rata;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.tata.BarisTata;
import id.simpul.dokumen.tata.SelTata;
import id.simpul.dokumen.tata.TataTabel;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * Tabel Word: kepala berulang di setiap halaman, baris tidak terbelah, sel gabungan sungguhan. Baris pertama tidak
 * ditinggal baris berikutnya, dan baris terakhir tidak terpisah dari catatan dan sumbernya.
 */
final class TabelDocx {
    private static final int UKURAN_GAYA = 17;

    private final CTTbl tabel;
    private final TataTabel tata;
    private final int[] tepi;

    private TabelDocx(CTTbl tabel, TataTabel tata, int bidang) {
        this.tabel = tabel;
        this.tata = tata;
        this.tepi = new int[tata.lebar().size() + 1];
        int jumlah = 0;
        for (int i = 0; i < tata.lebar().size(); i++) {
            jumlah += tata.lebar().get(i);
            tepi[i + 1] = jumlah * bidang / 1000;
        }
    }

    static void tulis(Naskah naskah, Tabel isi) {
        TataTabel tata = TataTabel.dari(isi);
        CTTbl tabel = TabelPolos.baru(naskah);
        TabelDocx penulis = new TabelDocx(tabel, tata, BagianHalaman.bidang(isi.orientasi()));
        TabelPolos.sifat(tabel, penulis.tepi, "A6A6A6");
        penulis.kepala();
        List<BarisTata> baris = tata.baris();
        BitSet sehalaman = RangkaianBaris.dari(baris);
        for (int i = 0; i < baris.size(); i++) {
            penulis.baris(baris.get(i), sehalaman.get(i));
        }
    }

    private void kepala() {
        for (int b = 0; b < tata.kepala().size(); b++) {
            CTRow baris = tabel.addNewTr();
            CTTrPr sifat = baris.addNewTrPr();
            sifat.addNewCantSplit();
            sifat.addNewTblHeader();
            int k = 0;
            while (k < tepi.length - 1) {
                k = kepala(baris, b, k);
            }
        }
    }

    /** Menulis sel kepala di kolom k, atau sambungan sel setinggi dua baris dari atas. */
    private int kepala(CTRow baris, int b, int k) {
        for (SelTata s : tata.kepala().get(b)) {
            if (s.kolom() == k) {
                CTTc sel = sel(baris, k, s.bentang(), "1F3864");
                if (s.tinggi() > 1) {
                    sel.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                }
                sel.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
                teks(sel, "KepalaTabel", s.teks());
                return k + s.bentang();
            }
        }
        CTTc sel = sel(baris, k, 1, "1F3864");
        sel.getTcPr().addNewVMerge();
        teks(sel, "KepalaTabel", "");
        return k + 1;
    }

    private void baris(BarisTata isi, boolean sehalamanBerikutnya) {
        CTRow baris = tabel.addNewTr();
        baris.addNewTrPr().addNewCantSplit();
        for (SelTata s : isi.sel()) {
            CTTc sel = sel(baris, s.kolom(), s.bentang(), latar(isi));
            if (s.sambungan()) {
                sel.getTcPr().addNewVMerge();
            } else if (s.disambung()) {
                sel.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
            }
            CTPPr sifat = teks(sel, "IsiTabel", s.teks());
            rata(sifat, s, isi.tingkat());
            if (sehalamanBerikutnya) {
                sifat.addNewKeepNext();
            }
            if (isi.jenis() != JenisBaris.BIASA && !s.teks().isEmpty()) {
                CTR potongan = sel.getPArray(0).getRArray(0);
                (potongan.isSetRPr() ? potongan.getRPr() : potongan.addNewRPr()).addNewB();
            }
        }
    }

    private static void rata(CTPPr sifat, SelTata s, int tingkat) {
        if (s.uraian() && tingkat > 0) {
            sifat.addNewInd().setLeft(BigInteger.valueOf(160L * Math.min(tingkat, 3)));
        }
        if (s.rata() != Rata.KIRI) {
            sifat.addNewJc().setVal(s.rata() == Rata.KANAN ? STJc.RIGHT : STJc.CENTER);
        }
    }

    private static String latar(BarisTata baris) {
        return switch (baris.jenis()) {
            case BIASA -> "";
            case KELOMPOK -> baris.tingkat() > 0 ? "F2F2F2" : "DBE5F1";
            case SUBTOTAL -> "F2F2F2";
            case TOTAL -> "D9D9D9";
        };
    }

    private CTTc sel(CTRow baris, int kolom, int bentang, String latar) {
        CTTc sel = baris.addNewTc();
        CTTcPr sifat = sel.addNewTcPr();
        TabelPolos.lebar(sifat.addNewTcW(), tepi[kolom + bentang] - tepi[kolom]);
        if (bentang > 1) {
            sifat.addNewGridSpan().setVal(BigInteger.valueOf(bentang));
        }
        if (!latar.isEmpty()) {
            TabelPolos.latar(sifat.addNewShd(), latar);
        }
        return sel;
    }

    private CTPPr teks(CTTc sel, String gaya, String isi) {
        CTP p = sel.addNewP();
        CTPPr sifat = p.addNewPPr();
        sifat.addNewPStyle().setVal(gaya);
        if (!isi.isEmpty()) {
            CTR r = p.addNewR();
            if (tata.ukuranHuruf() != UKURAN_GAYA) {
                r.addNewRPr().addNewSz().setVal(BigInteger.valueOf(tata.ukuranHuruf()));
            }
            r.addNewT().setStringValue(isi);
        }
        return sifat;
    }
}
