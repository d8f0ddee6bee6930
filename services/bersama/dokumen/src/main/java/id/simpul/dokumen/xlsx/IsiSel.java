package id.simpul.dokumen.xlsx;

import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Sel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Menulis isi sel sebagai angka sungguhan, sama dengan yang tercetak (persen 84,32 tetap 84,32, bukan 0,8432). Yang
 * kosong dibiarkan kosong agar rumus penyusun tidak terganggu; yang tidak berlaku ditulis "t.b.".
 */
final class IsiSel {
    private static final String UMUM = "General";

    private IsiSel() {}

    static void tulis(XSSFCell sel, Sel isi) {
        if (isi instanceof Sel.Teks t) {
            sel.setCellValue(t.isi());
        } else if (isi instanceof Sel.Bilangan b) {
            angka(sel, b.nilai(), b.desimal());
        } else if (isi instanceof Sel.Rupiah r) {
            angka(sel, r.nilai(), desimalUang(r.nilai()));
        } else if (isi instanceof Sel.Persen p) {
            angka(sel, p.nilai(), p.desimal());
        } else if (isi instanceof Sel.Tanggal t) {
            sel.setCellValue(t.nilai());
        } else if (isi == Sel.Keadaan.NOL) {
            angka(sel, BigDecimal.ZERO, 0);
        } else if (isi == Sel.Keadaan.TIDAK_BERLAKU) {
            sel.setCellValue("t.b.");
        }
    }

    /** Format angka; tanda ribuan dan desimalnya mengikuti pengaturan aplikasi pembaca. */
    static String format(Sel isi, Kolom kolom) {
        if (isi instanceof Sel.Bilangan b) {
            return ribuan(b.desimal());
        }
        if (isi instanceof Sel.Rupiah r) {
            return (kolom.satuan().equals("Rp") ? "" : "\"Rp\"") + ribuan(desimalUang(r.nilai()));
        }
        if (isi instanceof Sel.Persen p) {
            return ribuan(p.desimal()) + (kolom.satuan().equals("%") ? "" : "\" %\"");
        }
        if (isi instanceof Sel.Tanggal) {
            return "[$-421]d mmmm yyyy";
        }
        return isi == Sel.Keadaan.NOL ? ribuan(0) : UMUM;
    }

    /** Batas terakhir sebelum berkas: format XLSX hanya mengenal bilangan biner ganda. */
    private static void angka(XSSFCell sel, BigDecimal nilai, int desimal) {
        sel.setCellValue(nilai.setScale(desimal, RoundingMode.HALF_UP).doubleValue());
    }

    private static int desimalUang(BigDecimal nilai) {
        return nilai.stripTrailingZeros().scale() <= 0 ? 0 : 2;
    }

    private static String ribuan(int desimal) {
        return desimal == 0 ? "#,##0" : "#,##0." + "0".repeat(desimal);
    }
}
