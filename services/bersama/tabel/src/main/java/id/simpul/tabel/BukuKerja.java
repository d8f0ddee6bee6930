package id.simpul.tabel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Buku kerja XLSX yang ditulis lembar demi lembar dan disiram berkala, jadi seratus ribu baris tidak menumpuk. */
public final class BukuKerja {
    private static final int BARIS_SEKALI_SIRAM = 500;
    private static final int NAMA_LEMBAR_TERPANJANG = 31;
    private static final int SEL_TERPANJANG = 32_000;
    private static final int LEBAR_TERBESAR = 60;
    private static final int LEBAR_TERKECIL = 10;
    private static final short SATU_HALAMAN = 1;
    private static final short SEPANJANG_ISINYA = 0;

    private final Workbook buku;

    /** Aliran tidak ditutup oleh buku ini. */
    public BukuKerja(OutputStream keluaran) {
        this.buku = new Workbook(new TanpaTutup(keluaran), "Simpul", "1.0");
    }

    /** Menambah satu lembar bernama seperti tabelnya: kepala ditebalkan dan dibekukan, tercetak mendatar selebar halaman. */
    public <T> void lembar(TabelKeluaran<T> tabel, Iterator<? extends T> baris) throws IOException {
        String nama = tabel.nama();
        Worksheet lembar = buku.newWorksheet(nama.substring(0, Math.min(nama.length(), NAMA_LEMBAR_TERPANJANG)));
        kepala(lembar, tabel.kolom());
        halaman(lembar);
        int[] lebar = tabel.kolom().stream().mapToInt(BukuKerja::lebar).toArray();
        int nomor = 1;
        while (baris.hasNext()) {
            baris(lembar, nomor, tabel.kolom(), baris.next(), lebar);
            if (nomor % BARIS_SEKALI_SIRAM == 0) {
                lembar.flush();
            }
            nomor++;
        }
        lembar.finish();
    }

    /** Menutup buku kerja; sesudah ini tidak ada lembar baru. */
    public void selesai() throws IOException {
        buku.finish();
    }

    /** Lebar kolom mengikuti teks terpanjangnya, dan hanya dapat diubah sebelum siraman pertama. */
    private static <T> void baris(Worksheet lembar, int nomor, List<KolomTabel<T>> semua, T satu, int[] lebar) {
        for (int k = 0; k < semua.size(); k++) {
            KolomTabel<T> kolom = semua.get(k);
            Object nilai = kolom.nilai().apply(satu);
            sel(lembar, nomor, k, kolom.jenis(), nilai);
            if (nomor < BARIS_SEKALI_SIRAM && kolom.jenis() == JenisKolom.TEKS && nilai != null) {
                lebar[k] = Math.max(lebar[k], Math.min(nilai.toString().length() + 2, LEBAR_TERBESAR));
                lembar.width(k, lebar[k]);
            }
        }
    }

    private static <T> void kepala(Worksheet lembar, List<KolomTabel<T>> kolom) {
        for (int k = 0; k < kolom.size(); k++) {
            lembar.inlineString(0, k, kolom.get(k).nama());
            lembar.style(0, k).bold().set();
            lembar.width(k, lebar(kolom.get(k)));
        }
        lembar.freezePane(0, 1);
    }

    private static void halaman(Worksheet lembar) {
        lembar.pageOrientation("landscape");
        lembar.fitToWidth(SATU_HALAMAN);
        lembar.fitToHeight(SEPANJANG_ISINYA);
        lembar.repeatRows(0);
    }

    private static int lebar(KolomTabel<?> kolom) {
        int bawaan =
                switch (kolom.jenis()) {
                    case TEKS -> kolom.nama().length() * 2;
                    case UANG -> 20;
                    case BILANGAN, BULAT, TANGGAL, YA_TIDAK -> 14;
                };
        return Math.min(Math.max(Math.max(bawaan, kolom.nama().length() + 2), LEBAR_TERKECIL), LEBAR_TERBESAR);
    }

    private static void sel(Worksheet lembar, int baris, int kolom, JenisKolom jenis, Object nilai) {
        if (nilai == null) {
            return;
        }
        if (nilai instanceof BigDecimal angka) {
            lembar.value(baris, kolom, new BigDecimal(angka.toPlainString()));
        } else if (nilai instanceof Number angka) {
            lembar.value(baris, kolom, angka);
        } else if (nilai instanceof LocalDate tanggal) {
            lembar.value(baris, kolom, tanggal);
            lembar.style(baris, kolom).format("yyyy-mm-dd").set();
        } else if (jenis == JenisKolom.YA_TIDAK) {
            lembar.inlineString(baris, kolom, Boolean.TRUE.equals(nilai) ? "ya" : "tidak");
        } else {
            lembar.inlineString(baris, kolom, teks(nilai.toString()));
        }
    }

    /** Excel menolak sel di atas 32.767 huruf; yang lebih panjang dipotong dan berakhir dengan tanda "…". */
    private static String teks(String isi) {
        String bersih = TeksSel.tanpaKendali(isi);
        return bersih.length() <= SEL_TERPANJANG ? bersih : bersih.substring(0, SEL_TERPANJANG) + "…";
    }

    private static final class TanpaTutup extends FilterOutputStream {
        TanpaTutup(OutputStream keluaran) {
            super(keluaran);
        }

        @Override
        public void write(byte[] isi, int mulai, int panjang) throws IOException {
            out.write(isi, mulai, panjang);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
