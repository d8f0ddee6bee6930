package id.simpul.pemeriksaan.mutasi;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Cara paket ditulis: pemisah, tanda desimal, urutan kolom, kolom asing, penyandian. Isinya sama. */
enum Tulisan {
    BAKU,
    TITIK_KOMA,
    KOMA_DESIMAL,
    RUPIAH_BERTITIK,
    KOLOM_ACAK,
    KOLOM_ASING,
    WINDOWS;

    String pemisah() {
        return this == TITIK_KOMA || this == KOMA_DESIMAL || this == RUPIAH_BERTITIK ? ";" : ",";
    }

    Charset penyandian() {
        return this == WINDOWS ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    List<String> kolom(List<String> asal) {
        List<String> hasil = new ArrayList<>(asal);
        if (this == KOLOM_ACAK) {
            Collections.shuffle(hasil, new Random(hasil.size()));
        }
        if (this == KOLOM_ASING) {
            hasil.add(1, "catatan_operator");
            hasil.add("warna sel");
        }
        return hasil;
    }

    String sel(String kolom, String isi) {
        boolean angka = isi.matches("-?[0-9]+([.][0-9]+)?");
        boolean pengenal = kolom.matches("tahun|kode.*|.*_kode|baris|urutan|no");
        if (!angka || pengenal) {
            return isi;
        }
        if (this == KOMA_DESIMAL) {
            return isi.replace('.', ',');
        }
        return this == RUPIAH_BERTITIK ? bertitik(isi) : isi;
    }

    private static String bertitik(String isi) {
        BigDecimal n = new BigDecimal(isi);
        String bulat = n.toBigInteger().abs().toString();
        StringBuilder s = new StringBuilder(bulat);
        for (int i = bulat.length() - 3; i > 0; i -= 3) {
            s.insert(i, '.');
        }
        int titik = isi.indexOf('.');
        return (n.signum() < 0 ? "-" : "") + s + (titik < 0 ? "" : "," + isi.substring(titik + 1));
    }

    String gabung(List<String> sel) {
        return sel.stream().map(this::kutip).collect(Collectors.joining(pemisah())) + "\r\n";
    }

    private String kutip(String isi) {
        return isi.contains(pemisah()) || isi.contains("\"") ? "\"" + isi.replace("\"", "\"\"") + "\"" : isi;
    }
}
