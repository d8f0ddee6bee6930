package id.simpul.perencanaan.impor;

import id.simpul.tabel.BukuKerja;
import id.simpul.tabel.PenulisCsv;
import id.simpul.tabel.TabelKeluaran;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Kumpulan tabel yang ditulis sebagai zip CSV atau buku kerja. */
final class BerkasEkspor {
    private final List<Isi<?>> isi = new ArrayList<>();

    <T> void tambah(TabelKeluaran<T> tabel, List<T> baris) {
        isi.add(new Isi<>(tabel, baris));
    }

    void csv(OutputStream keluaran) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        for (Isi<?> satu : isi) {
            zip.putNextEntry(new ZipEntry(satu.tabel().nama() + ".csv"));
            satu.csv(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    void xlsx(OutputStream keluaran) throws IOException {
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
