package id.simpul.dokumen.xlsx;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.PerenderDokumen;
import id.simpul.dokumen.berkas.JatiDiriOoxml;
import id.simpul.dokumen.berkas.ZipTetap;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Tabel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Menulis setiap tabel dokumen sebagai satu lembar kerja berangka sungguhan, didahului lembar daftar. */
public final class PerenderXlsx implements PerenderDokumen {
    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void tulis(Dokumen dokumen, OutputStream keluaran) throws IOException {
        try (XSSFWorkbook buku = new XSSFWorkbook()) {
            GayaXlsx gaya = new GayaXlsx(buku);
            new LembarDaftar(buku.createSheet(LembarDaftar.NAMA), gaya).tulis(dokumen);
            for (Tabel tabel : dokumen.susunan().tabel()) {
                new LembarTabel(buku.createSheet(tabel.nama()), gaya, tabel).tulis(dokumen);
            }
            JatiDiriOoxml.tetapkan(buku.getProperties(), dokumen);
            ByteArrayOutputStream paket = new ByteArrayOutputStream();
            buku.write(paket);
            ZipTetap.salin(paket.toByteArray(), Map.of(), keluaran);
        }
    }
}
