package id.simpul.tabel;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV menurut RFC 4180: UTF-8 tanpa BOM, koma, CRLF, angka bertitik desimal tanpa pemisah ribuan. */
public final class PenulisCsv implements PenulisTabel {
    private static final CSVFormat BENTUK = CSVFormat.RFC4180;

    @Override
    public <T> void tulis(TabelKeluaran<T> tabel, Iterator<? extends T> baris, OutputStream keluaran)
            throws IOException {
        Writer penulis = new BufferedWriter(new OutputStreamWriter(keluaran, StandardCharsets.UTF_8));
        @SuppressWarnings("resource") // menutupnya akan menutup aliran milik pemanggil
        CSVPrinter csv = new CSVPrinter(penulis, BENTUK);
        csv.printRecord(tabel.kepala());
        while (baris.hasNext()) {
            T satu = baris.next();
            for (KolomTabel<T> kolom : tabel.kolom()) {
                csv.print(sel(kolom, kolom.nilai().apply(satu)));
            }
            csv.println();
        }
        csv.flush();
    }

    private static String sel(KolomTabel<?> kolom, Object nilai) {
        if (nilai == null) {
            return "";
        }
        if (nilai instanceof BigDecimal angka) {
            return angka.toPlainString();
        }
        return switch (kolom.jenis()) {
            case TEKS -> TeksSel.aman(nilai.toString());
            case YA_TIDAK -> Boolean.TRUE.equals(nilai) ? "ya" : "tidak";
            case BILANGAN, UANG, BULAT, TANGGAL -> nilai.toString();
        };
    }
}
