package id.simpul.dokumen.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;

/**
 * Penomoran otomatis subbab. Tiap bab punya penomoran sendiri karena angka bab di depannya Arab sedangkan judul bab
 * Romawi, dan tidak semua aplikasi dapat mengubah yang satu menjadi yang lain.
 */
final class PenomoranSubbab {
    private static final int ABSTRAK_PERTAMA = 100;
    private static final int TINGKAT = 3;

    private PenomoranSubbab() {}

    static BigInteger tambah(XWPFNumbering penomoran, int urutan, String bab) {
        StringBuilder xml = new StringBuilder("<xml-fragment"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" w:abstractNumId=\""
                + (ABSTRAK_PERTAMA + urutan) + "\"><w:multiLevelType w:val=\"multilevel\"/>");
        StringBuilder pola = new StringBuilder(bab);
        for (int i = 0; i < TINGKAT; i++) {
            pola.append(".%").append(i + 1);
            xml.append("<w:lvl w:ilvl=\"" + i + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>")
                    .append("<w:suff w:val=\"space\"/><w:lvlText w:val=\"")
                    .append(pola)
                    .append("\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
        }
        try {
            CTAbstractNum bentuk =
                    CTAbstractNum.Factory.parse(xml.append("</xml-fragment>").toString());
            penomoran.addAbstractNum(new XWPFAbstractNum(bentuk));
            CTNum num = CTNum.Factory.newInstance();
            num.setNumId(bentuk.getAbstractNumId());
            num.addNewAbstractNumId().setVal(bentuk.getAbstractNumId());
            return penomoran.addNum(new XWPFNum(num, penomoran));
        } catch (XmlException e) {
            throw new IllegalStateException("Penomoran bawaan rusak", e);
        }
    }
}
