package id.simpul.dokumen.csv;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Satu tabel sebagai CSV (RFC 4180) untuk mesin: kepala memakai nama mesin kolom, angka bertitik desimal dan sama
 * dengan yang tercetak, tanggal ISO 8601. Dua kolom pertama menyebut jenis dan tingkat baris agar jumlah dapat
 * dipisahkan dari rincian. Kosong adalah sel kosong, nol adalah 0, tidak berlaku adalah "t.b.".
 */
public final class CsvTabel {
    private static final String AKHIR_BARIS = "\r\n";
    private static final String AWAL_RUMUS = "=+-@";

    private CsvTabel() {}

    /** Menulis kepala dan seluruh baris tabel. */
    public static void tulis(Tabel tabel, Appendable keluaran) throws IOException {
        List<String> kepala = new ArrayList<>(List.of("jenis_baris", "tingkat"));
        tabel.kolom().stream().map(Kolom::nama).forEach(kepala::add);
        baris(kepala, keluaran);
        for (Baris b : tabel.baris()) {
            List<String> isi = new ArrayList<>();
            isi.add(b.jenis().name().toLowerCase(Locale.ROOT));
            isi.add(String.valueOf(b.tingkat()));
            b.sel().forEach(s -> isi.add(nilai(s)));
            while (isi.size() < kepala.size()) {
                isi.add("");
            }
            baris(isi, keluaran);
        }
    }

    private static void baris(List<String> isi, Appendable keluaran) throws IOException {
        for (int i = 0; i < isi.size(); i++) {
            keluaran.append(i == 0 ? "" : ",").append(kutip(isi.get(i)));
        }
        keluaran.append(AKHIR_BARIS);
    }

    private static String nilai(Sel sel) {
        if (sel instanceof Sel.Teks t) {
            return teks(t.isi());
        }
        if (sel instanceof Sel.Bilangan b) {
            return angka(b.nilai(), b.desimal());
        }
        if (sel instanceof Sel.Rupiah r) {
            return angka(r.nilai(), r.nilai().stripTrailingZeros().scale() <= 0 ? 0 : 2);
        }
        if (sel instanceof Sel.Persen p) {
            return angka(p.nilai(), p.desimal());
        }
        if (sel instanceof Sel.Tanggal t) {
            return t.nilai().toString();
        }
        return keadaan((Sel.Keadaan) sel);
    }

    private static String keadaan(Sel.Keadaan keadaan) {
        return switch (keadaan) {
            case NOL -> "0";
            case TIDAK_BERLAKU -> "t.b.";
            case KOSONG, MENYATU -> "";
        };
    }

    private static String angka(BigDecimal nilai, int desimal) {
        return nilai.setScale(desimal, RoundingMode.HALF_UP).toPlainString();
    }

    /** Teks yang oleh lembar kerja akan dibaca sebagai rumus diberi petik tunggal, agar tidak dijalankan. */
    private static String teks(String isi) {
        boolean rumus = !isi.isEmpty() && AWAL_RUMUS.indexOf(isi.charAt(0)) >= 0;
        return rumus ? "'" + isi : isi;
    }

    private static String kutip(String isi) {
        boolean perlu = isi.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return perlu ? '"' + isi.replace("\"", "\"\"") + '"' : isi;
    }
}
