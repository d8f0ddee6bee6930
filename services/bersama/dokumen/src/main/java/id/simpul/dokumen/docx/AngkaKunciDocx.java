package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.tata.HurufAngka;
import id.simpul.dokumen.tata.TampilanSel;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Sederet angka besar sebagai tabel satu baris. */
final class AngkaKunciDocx {
    private AngkaKunciDocx() {}

    static void tulis(Naskah naskah, AngkaKunci blok) {
        int banyak = blok.butir().size();
        int[] tepi = new int[banyak + 1];
        for (int i = 1; i <= banyak; i++) {
            tepi[i] = BagianHalaman.BIDANG_TEGAK * i / banyak;
        }
        CTTbl tabel = TabelPolos.baru(naskah);
        TabelPolos.sifat(tabel, tepi, "B4C6E7");
        CTRow baris = tabel.addNewTr();
        baris.addNewTrPr().addNewCantSplit();
        for (int i = 0; i < banyak; i++) {
            AngkaKunci.Butir butir = blok.butir().get(i);
            CTTc sel = baris.addNewTc();
            TabelPolos.lebar(sel.addNewTcPr().addNewTcW(), tepi[i + 1] - tepi[i]);
            TabelPolos.latar(sel.getTcPr().addNewShd(), "F3F7FC");
            teks(sel.addNewP(), "AngkaLabel", butir.label());
            teks(sel.addNewP(), "AngkaNilai", TampilanSel.tulis(butir.nilai()));
            sel.getPArray(1)
                    .getRArray(0)
                    .addNewRPr()
                    .addNewSz()
                    .setVal(BigInteger.valueOf(HurufAngka.setengahPoin(butir, blok)));
            teks(sel.addNewP(), "AngkaLabel", butir.keterangan());
        }
        naskah.paragraf("Normal");
    }

    private static void teks(CTP p, String gaya, String isi) {
        p.addNewPPr().addNewPStyle().setVal(gaya);
        p.addNewR().addNewT().setStringValue(isi);
    }
}
