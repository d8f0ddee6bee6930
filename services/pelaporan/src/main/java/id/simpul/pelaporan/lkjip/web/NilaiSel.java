package id.simpul.pelaporan.lkjip.web;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Sel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Isi sel sebagai data: angka tetap angka, kosong null, tidak berlaku ditulis "t.b.". */
final class NilaiSel {
    private NilaiSel() {}

    static Map<String, Object> baris(Baris baris, List<Kolom> kolom) {
        Map<String, Object> hasil = new LinkedHashMap<>();
        for (int i = 0; i < baris.sel().size(); i++) {
            hasil.put(kolom.get(i).nama(), dari(baris.sel().get(i)));
        }
        return hasil;
    }

    static Object dari(Sel sel) {
        if (sel instanceof Sel.Teks teks) {
            return teks.isi();
        }
        if (sel instanceof Sel.Bilangan bilangan) {
            return bilangan.nilai();
        }
        if (sel instanceof Sel.Rupiah rupiah) {
            return rupiah.nilai();
        }
        if (sel instanceof Sel.Persen persen) {
            return persen.nilai();
        }
        if (sel instanceof Sel.Tanggal tanggal) {
            return tanggal.nilai().toString();
        }
        return keadaan((Sel.Keadaan) sel);
    }

    private static Object keadaan(Sel.Keadaan keadaan) {
        return switch (keadaan) {
            case NOL -> BigDecimal.ZERO;
            case TIDAK_BERLAKU -> "t.b.";
            case KOSONG, MENYATU -> null;
        };
    }
}
