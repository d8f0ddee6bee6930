package id.simpul.tabel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Beberapa tabel yang ditulis bersama: zip berisi satu CSV per tabel, atau buku kerja satu lembar per tabel. */
public final class PaketTabel {
    private final List<Isi<?>> isi = new ArrayList<>();

    /** Menambahkan satu tabel beserta barisnya; urutannya urutan penulisan. */
    public <T> PaketTabel tambah(TabelKeluaran<T> tabel, List<T> baris) {
        isi.add(new Isi<>(tabel, baris));
        return this;
    }

    /** Menulis zip; aliran tidak ditutup. */
    public void csv(OutputStream keluaran) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        for (Isi<?> satu : isi) {
            zip.putNextEntry(new ZipEntry(satu.tabel().nama() + ".csv"));
            satu.csv(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Menulis XLSX; aliran tidak ditutup. */
    public void xlsx(OutputStream keluaran) throws IOException {
        BukuKerja buku = new BukuKerja(keluaran);
        for (Isi<?> satu : isi) {
            satu.lembar(buku);
        }
        buku.selesai();
    }

    private record Isi<T>(TabelKeluaran<T> tabel, List<T> baris) {
        void csv(OutputStream keluaran) throws IOException {
            new PenulisCsv().tulis(tabel, baris.iterator(), keluaran);
        }

        void lembar(BukuKerja buku) throws IOException {
            buku.lembar(tabel, baris.iterator());
        }
    }
}
